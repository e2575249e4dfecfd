import { z } from 'zod'

const mostHtml = 1_000_000
const mostText = 500_000

/** What the page asks about the second window. */
export const stageRequests = {
  /** Opens the stage in a window of its own, on the second display where there is one; one that is open goes there. */
  'stage.open': { payload: z.strictObject({}), reply: z.strictObject({ kind: z.literal('opened') }) },
  'stage.close': { payload: z.strictObject({}), reply: z.strictObject({ kind: z.literal('closed') }) },
  /** Puts what is on the stage on the clipboard: as a picture where the host can take one, and as the table it is, if any. */
  'stage.copy': {
    payload: z.strictObject({
      table: z.strictObject({ html: z.string().max(mostHtml), text: z.string().max(mostText) }).nullable(),
    }),
    reply: z.strictObject({ kind: z.literal('copied'), asPicture: z.boolean(), asTable: z.boolean() }),
  },
} as const
