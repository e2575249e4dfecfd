import type { Envelope } from './bridge.ts'
import type { EventPayload, Payload, Reply } from './channels.ts'

/** The host as the page sees it: one method for each channel, replies parsed, nothing thrown. */
export interface Host {
  readonly saveFile: (request: Payload<'files.save'>) => Promise<Envelope<Reply<'files.save'>>>
  readonly saveFiles: (request: Payload<'files.saveMany'>) => Promise<Envelope<Reply<'files.saveMany'>>>
  readonly openFile: (request: Payload<'files.open'>) => Promise<Envelope<Reply<'files.open'>>>
  readonly reveal: (request: Payload<'files.reveal'>) => Promise<Envelope<Reply<'files.reveal'>>>
  readonly openStage: () => Promise<Envelope<Reply<'stage.open'>>>
  readonly closeStage: () => Promise<Envelope<Reply<'stage.close'>>>
  readonly info: () => Promise<Envelope<Reply<'app.info'>>>
  readonly onMenuCommand: (listener: (event: EventPayload<'menu.command'>) => void) => () => void
  readonly onDisplayAdded: (listener: () => void) => () => void
}
