import './no-eval.ts'
import { z } from 'zod'

const count = z.int().min(0)

/** Files that have lost their key, among those that were read since the start, and keys that the system gives back no more. */
const missing = { lostKeys: count, keylessFiles: count }

/** Whether somebody with the disk, and not this person's password, could read the safety copies. */
export const protectionRequests = {
  'protection.state': {
    payload: z.strictObject({}),
    reply: z.discriminatedUnion('kind', [
      /** `openFiles` are from before there was a key, or could not be encrypted; counted as far as they were read. */
      z.strictObject({ kind: z.literal('encrypted'), openFiles: count, ...missing }),
      z.strictObject({
        kind: z.literal('open'),
        because: z.enum(['browser', 'noKeychain', 'keyNotKept']),
        ...missing,
      }),
    ]),
  },
} as const satisfies Record<string, { readonly payload: z.ZodType; readonly reply: z.ZodType }>
