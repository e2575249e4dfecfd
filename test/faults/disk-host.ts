import { nodeDisk } from '../../electron/handlers/disk.ts'
import { dispatch } from '../../electron/handlers/dispatch.ts'
import { createHandlers } from '../../electron/handlers/handlers.ts'

/** A request of the page as it reaches the process of the host. */
export interface HostQuestion {
  readonly id: number
  readonly name: string
  readonly payload: unknown
}

export interface HostReply {
  readonly id: number
  readonly answer: unknown
}

/** The handlers that Electron's main process uses, over the real disk, in a process of their own that can be killed. */
const answer = dispatch(
  createHandlers({
    dialogs: {
      chooseSavePath: async () => undefined,
      chooseFolder: async () => undefined,
      chooseFile: async () => undefined,
    },
    disk: nodeDisk,
    safetyFolder: process.argv[2] ?? '',
    reveal: () => {},
    stage: { open: async () => {}, close: () => {} },
    mayClose: () => {},
    info: () => ({ host: 'test', version: '0.0.0', platform: process.platform }),
  }),
)

process.on('message', async ({ id, name, payload }: HostQuestion) => {
  const reply: HostReply = { id, answer: await answer(name, payload) }
  process.send?.(reply)
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit())
