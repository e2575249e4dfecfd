import type { Payload, Reply } from '../contract/channels.ts'
import type { Disk } from './disk.ts'
import type { Keeper } from './folder-lock.ts'
import type { Keychain } from './keychain.ts'

/** What the handlers need of the computer around them. Each chooser resolves to undefined when it was closed. */
export interface Ports {
  readonly dialogs: {
    /** An absolute path; the dialog has asked before an existing file is chosen. */
    readonly chooseSavePath: (
      request: Pick<Payload<'files.save'>, 'suggestedName' | 'filter'>,
    ) => Promise<string | undefined>
    readonly chooseFolder: () => Promise<string | undefined>
    readonly chooseFile: (request: Payload<'files.open'>) => Promise<string | undefined>
  }
  readonly reveal: (path: string) => void
  /** The second window; opening one that is open shows it again. */
  readonly stage: { readonly open: () => Promise<void>; readonly close: () => void }
  /** Writes to the clipboard a picture of the second window, where there is one, and this table; absent where there is none. */
  readonly copyStage?: (table: Payload<'stage.copy'>['table']) => Promise<{ readonly asPicture: boolean }>
  /** Shows the page's items in the native menu; absent where there is none. */
  readonly showMenu?: (menus: Payload<'menu.show'>) => void
  /** Lets the window close that waits for its page. */
  readonly mayClose: () => void
  readonly info: () => Reply<'app.info'>
  readonly disk: Disk
  /** Where safety copies are kept: in the app's data folder, and never anywhere else afterwards. */
  readonly safetyFolder: string
  /** What else the host leaves on the computer; absent where it leaves nothing. */
  readonly traces?: {
    /** Where the window stood last. */
    readonly windowFile: string
    readonly clearRecent: () => Promise<void>
    readonly clearCaches: () => Promise<void>
  }
  /** Says who keeps the safety folder; asked again while it is another one. Absent where there can be no other. */
  readonly keeper?: () => Promise<Keeper>
  /** Absent where the host knows of none: nothing is encrypted there. */
  readonly keychain?: Keychain
}
