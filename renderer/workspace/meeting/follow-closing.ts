import { openDocument } from '../commit/edit-workshop.ts'
import type { Ports } from '../ports.ts'
import { takeSnapshot } from '../safety/safety-sync.ts'

/** When the window is about to close, the open workshop is written whole; the window waits a moment for that. */
export function followClosing(ports: Ports): void {
  ports.host.on('window.closing', () => {
    const id = openDocument()?.workshop.details.id
    void (id ? takeSnapshot(ports, id) : Promise.resolve()).then(() => ports.host.ask('window.mayClose', {}))
  })
}
