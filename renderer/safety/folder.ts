import type { Envelope } from '../../electron/contract/bridge.ts'

/** The folder of one workshop's safety copy, on whatever keeps files. Nothing is thrown. */
export interface Folder {
  /** The names of its files; none when the folder does not exist yet. */
  readonly list: () => Promise<Envelope<readonly string[]>>
  readonly read: (name: string) => Promise<Envelope<Uint8Array>>
  /**
   * Adds to the end of a file that is exactly `size` bytes long, and answers once the disk has it. Another length means
   * that somebody else has written: `moved`, and nothing is added. Size 0 makes the file.
   */
  readonly append: (name: string, size: number, bytes: Uint8Array) => Promise<Envelope<'appended' | 'moved'>>
  /** Writes a file whole or not at all, and answers once the disk has it. */
  readonly writeWhole: (name: string, bytes: Uint8Array) => Promise<Envelope<undefined>>
  /** Removes a file; one that is not there is removed already. */
  readonly remove: (name: string) => Promise<Envelope<unknown>>
}

/** Where the folders of all workshops are. */
export interface Shelf {
  /** The names of the folders. */
  readonly list: () => Promise<Envelope<readonly string[]>>
  readonly folder: (name: string) => Folder
  /** Removes a folder with all that is in it. */
  readonly discard: (name: string) => Promise<Envelope<unknown>>
}
