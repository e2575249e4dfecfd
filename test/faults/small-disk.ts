import { spawnSync } from 'node:child_process'
import { mkdtemp, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeDisk } from '../../electron/handlers/disk.ts'
import { diskShelf } from '../../electron/handlers/disk-shelf.ts'
import type { Frame } from '../../renderer/safety/frame.ts'
import { createSafetyCopies } from '../../renderer/safety/safety-copies.ts'

const id = 'a3bb189e-8bf9-4c1e-9f3a-0d2c5e7f8a11'
const change = (seq: number): Frame => ({ seq, json: JSON.stringify({ seq, votes: 'x'.repeat(900) }) })

const mount = (...words: readonly string[]) => spawnSync('mount', words).status === 0

/** What came of a real disk that is full, and then may not be written to, and then works again. */
export interface SmallDiskTally {
  /** Changes that were flushed before the disk was full, and all that there were in the end. */
  readonly beforeFull: number
  readonly inTheEnd: number
  readonly failures: readonly string[]
  readonly lost: number
}

/** Keeps changes on a tiny disk of its own; null where this computer does not let one be made. */
export async function smallDisk(): Promise<SmallDiskTally | null> {
  const root = await mkdtemp(join(tmpdir(), 'pilotage-small-'))
  if (process.platform !== 'linux' || !mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', root)) {
    await rmdir(root)
    return null
  }
  try {
    const copies = createSafetyCopies(diskShelf(nodeDisk, join(root, 'safety')))
    const failures: string[] = []
    let kept = 0
    const append = async () => {
      const answer = await copies.append(id, [change(kept + 1)])
      if (answer.kind === 'failed') failures.push(answer.failure.kind)
      else kept += 1
      return answer.kind
    }
    while ((await append()) === 'ok');
    const beforeFull = kept
    mount('-o', 'remount,size=1m', root)
    while (kept < beforeFull + 50) await append()
    mount('-o', 'remount,ro', root)
    await append()
    mount('-o', 'remount,rw', root)
    while (kept < beforeFull + 100) await append()
    const read = await createSafetyCopies(diskShelf(nodeDisk, join(root, 'safety'))).read(id)
    const last = read.kind === 'ok' ? read.value.held.last : 0
    return { beforeFull, inTheEnd: kept, failures, lost: kept - last }
  } finally {
    spawnSync('umount', [root])
    await rmdir(root)
  }
}
