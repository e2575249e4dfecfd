import type { Failure } from '../../electron/contract/bridge.ts'
import { say } from '../texts/interface.ts'
import { notify, notifyDone, notifyProblem } from './notices.ts'
import type { Ports } from './ports.ts'

/** Says why the host could not do something, and what to do about it. */
export function sayFailure(failure: Failure): void {
  notifyProblem(say(`failure.${failure.kind}`, { detail: failure.detail }))
}

/** Says that a file was saved; offers to show it where the host can. */
export function saySaved(ports: Ports, name: string, path: string | null): void {
  if (path === null) {
    notifyDone(say('export.saved', { name }))
    return
  }
  notify({
    tone: 'done',
    text: say('export.saved', { name }),
    action: { label: say('export.reveal'), run: () => void reveal(ports, path) },
  })
}

async function reveal(ports: Ports, path: string): Promise<void> {
  const reply = await ports.host.reveal({ path })
  if (reply.kind === 'failed') sayFailure(reply.failure)
}
