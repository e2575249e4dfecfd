import './no-eval.ts'
import { z } from 'zod'
import { erasedFiles } from './safety-channels.ts'

/** What a host keeps besides the copies of each workshop. */
const restKind = z.enum(['copies', 'keys', 'window', 'caches', 'recent'])

/** What the page asks of its host when everything is wiped. */
export const wipeRequests = {
  /** After the copies of each workshop were erased: removes what is left of them, their keys, the place of the window and caches; looks again after each. */
  'wipe.rest': {
    payload: z.strictObject({}),
    reply: z.strictObject({ parts: z.array(z.strictObject({ what: restKind, ...erasedFiles.shape })) }),
  },
} as const satisfies Record<string, { readonly payload: z.ZodType; readonly reply: z.ZodType }>
