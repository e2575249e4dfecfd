import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { nodeDisk } from '../../electron/handlers/disk.ts'
import type { Ports } from '../../electron/handlers/handler-ports.ts'

/** An empty folder that goes when the test ends. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilotage-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** An error as the file system throws it. */
export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: as if`), { code })
}

/** Real disk, dialogs that are always closed; each test says what differs. */
export function closedPorts(differing: Partial<Ports> = {}): Ports {
  return {
    dialogs: {
      chooseSavePath: async () => undefined,
      chooseFolder: async () => undefined,
      chooseFile: async () => undefined,
    },
    reveal: () => {},
    stage: { open: async () => {}, close: () => {} },
    mayClose: () => {},
    info: () => ({ host: 'test', version: '0.0.0', platform: 'test' }),
    disk: { ...nodeDisk, pause: async () => {} },
    safetyFolder: join(tmpdir(), 'pilotage-no-safety-copies'),
    ...differing,
  }
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
