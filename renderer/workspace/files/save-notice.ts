import type { Failure } from '../../../electron/contract/bridge.ts'
import { say } from '../../texts/interface.ts'
import { notify, notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { changeOpenStage } from '../stage/change-stage.ts'

/** Says why the host could not do something, and what to do about it. */
export function sayFailure(failure: Failure): void {
  notifyProblem(say(`failure.${failure.kind}`, { detail: failure.detail }))
}

/** Says what was saved, on the stage as a number too; offers to show it where the host knows the place. */
function saySavedAs(ports: Ports, text: string, files: number, path: string | null | undefined): void {
  void changeOpenStage(ports, (state) => ({ ...state, savedFiles: state.savedFiles + files }))
  const show = path ? { label: say('export.reveal'), run: () => void reveal(ports, path) } : null
  notify({ tone: 'done', text, action: show })
}

/** Says that a file was saved. */
export function saySaved(ports: Ports, name: string, path: string | null): void {
  saySavedAs(ports, say('export.saved', { name }), 1, path)
}

/** Says how many files were saved. */
export function saySavedMany(ports: Ports, names: readonly string[], paths: readonly string[]): void {
  saySavedAs(ports, say('export.savedMany', { count: names.length }), names.length, paths[0])
}

async function reveal(ports: Ports, path: string): Promise<void> {
  const reply = await ports.host.ask('files.reveal', { path })
  if (reply.kind === 'failed') sayFailure(reply.failure)
}
