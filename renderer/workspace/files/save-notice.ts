import type { Failure } from '../../../electron/contract/bridge.ts'
import type { SavedFiles, SavedKind } from '../../domain/meeting/saved-files.ts'
import { withSaved } from '../../domain/meeting/saved-files.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { say } from '../../texts/interface.ts'
import { notify, notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { changeOpenStage } from '../stage/change-stage.ts'

/** What is saved of the open workshop, and the change up to which it holds everything. */
export type Saving = Pick<SavedFiles, 'kind' | 'seq'>

/** Begins to save something of the open workshop as it is now. */
export function savingNow(kind: SavedKind): Saving {
  const document = useDocumentStore.getState()
  return { kind, seq: document.kind === 'open' ? document.seq : 0 }
}

/** The host shows only what was saved since the app started. */
const knownPaths = new Set<string>()

/** Whether a file can be shown in its folder. */
export function canReveal(path: string | null): path is string {
  return path !== null && knownPaths.has(path)
}

/** Says why the host could not do something, and what to do about it. */
export function sayFailure(failure: Failure): void {
  notifyProblem(say(`failure.${failure.kind}`, { detail: failure.detail }))
}

type Place = Pick<SavedFiles, 'names' | 'path'>

/** Says what was saved, on the stage as a number too, and remembers it; offers to show it where the host knows the place. */
function saySavedAs(ports: Ports, text: string, all: readonly (Place & Partial<Saving>)[]): void {
  const at = ports.now()
  const noted = all.flatMap(({ kind, seq = 0, names, path }) =>
    kind ? [{ kind, names, path, at, seq }] : [],
  )
  const count = all.reduce((sum, { names }) => sum + names.length, 0)
  void changeOpenStage(ports, (state) => ({
    ...state,
    savedFiles: state.savedFiles + count,
    saved: withSaved(state.saved ?? [], noted),
  }))
  for (const { path } of all) if (path !== null) knownPaths.add(path)
  const shown = all[0]?.path ?? null
  const show =
    shown === null ? null : { label: say('export.reveal'), run: () => void revealFile(ports, shown) }
  notify({ tone: 'done', text, action: show })
}

/** Says that a file was saved. */
export function saySaved(ports: Ports, name: string, path: string | null, saving?: Saving): void {
  saySavedAs(ports, say('export.saved', { name }), [{ ...saving, names: [name], path }])
}

/** Says how many files were saved. */
export function saySavedMany(ports: Ports, all: readonly (Place & Partial<Saving>)[]): void {
  const count = all.reduce((sum, { names }) => sum + names.length, 0)
  saySavedAs(ports, say('export.savedMany', { count }), all)
}

/** Shows a file that was saved in its folder. */
export async function revealFile(ports: Ports, path: string): Promise<void> {
  const reply = await ports.host.ask('files.reveal', { path })
  if (reply.kind === 'failed') sayFailure(reply.failure)
}
