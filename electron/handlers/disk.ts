import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** The file system as the handlers use it; handed in, so that a test can let it fail. */
export interface Disk {
  readonly mkdir: typeof mkdir
  readonly open: typeof open
  readonly readdir: (path: string) => Promise<string[]>
  readonly rename: typeof rename
  readonly rm: typeof rm
  readonly stat: typeof stat
  readonly pause: (ms: number) => Promise<void>
}

export const nodeDisk: Disk = {
  mkdir,
  open,
  readdir: (path) => readdir(path),
  rename,
  rm,
  stat,
  pause: (ms) => setTimeout(ms),
}
