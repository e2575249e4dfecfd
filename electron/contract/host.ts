import type { Envelope } from './bridge.ts'
import type { EventPayload, Payload, Reply } from './channels.ts'

/** The safety copies as the page sees them. */
interface SafetyHost {
  readonly append: (request: Payload<'safety.append'>) => Promise<Envelope<Reply<'safety.append'>>>
  readonly snapshot: (request: Payload<'safety.snapshot'>) => Promise<Envelope<Reply<'safety.snapshot'>>>
  readonly read: (request: Payload<'safety.read'>) => Promise<Envelope<Reply<'safety.read'>>>
  readonly open: (request: Payload<'safety.open'>) => Promise<Envelope<Reply<'safety.open'>>>
  readonly list: () => Promise<Envelope<Reply<'safety.list'>>>
  readonly protection: () => Promise<Envelope<Reply<'protection.state'>>>
  readonly erase: (request: Payload<'safety.erase'>) => Promise<Envelope<Reply<'safety.erase'>>>
}

/** The host as the page sees it: one method for each channel, replies parsed, nothing thrown. */
export interface Host {
  readonly saveFile: (request: Payload<'files.save'>) => Promise<Envelope<Reply<'files.save'>>>
  readonly saveFiles: (request: Payload<'files.saveMany'>) => Promise<Envelope<Reply<'files.saveMany'>>>
  readonly openFile: (request: Payload<'files.open'>) => Promise<Envelope<Reply<'files.open'>>>
  readonly reveal: (request: Payload<'files.reveal'>) => Promise<Envelope<Reply<'files.reveal'>>>
  readonly safety: SafetyHost
  readonly wipeRest: () => Promise<Envelope<Reply<'wipe.rest'>>>
  readonly openStage: () => Promise<Envelope<Reply<'stage.open'>>>
  readonly closeStage: () => Promise<Envelope<Reply<'stage.close'>>>
  readonly mayClose: () => Promise<Envelope<Reply<'window.mayClose'>>>
  readonly info: () => Promise<Envelope<Reply<'app.info'>>>
  readonly showMenu: (request: Payload<'menu.show'>) => Promise<Envelope<Reply<'menu.show'>>>
  readonly onMenuCommand: (listener: (event: EventPayload<'menu.command'>) => void) => () => void
  readonly onClosing: (listener: () => void) => () => void
  readonly onDisplayAdded: (listener: () => void) => () => void
}
