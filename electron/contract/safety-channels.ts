import './no-eval.ts'
import { z } from 'zod'

/** Longer than any workshop: a workshop file of that size is refused as well. */
const longestJson = 50 * 1024 * 1024
const mostEntries = 1_000

const workshopId = z.string().min(1).max(200)
const seq = z.int().min(1).max(9_999_999_999)
const seqOrNone = z.int().min(0)
const json = z.string().min(1).max(longestJson)
const frame = z.strictObject({ seq, json })

/** What was removed and what is still there, by name, with why: a kind of failure. */
export const erasedFiles = z.strictObject({
  removed: z.int().min(0),
  left: z.array(z.strictObject({ name: z.string(), because: z.string() })),
})

const snapshotFile = z.strictObject({
  name: z.string(),
  seq,
  day: z.string(),
  bytes: z.int(),
  isWhole: z.boolean(),
  /** Of a history that was chosen over by another one. */
  isOlderLine: z.boolean(),
})

const journalFile = z.strictObject({
  name: z.string(),
  first: seq,
  /** The last change that can be read; null when none can. */
  last: seq.nullable(),
  bytes: z.int(),
  state: z.enum(['whole', 'torn', 'damaged']),
  isOlderLine: z.boolean(),
})

/** What the page asks of its safety copies; see renderer/safety for what they are. */
export const safetyRequests = {
  /** Keeps changes, and answers once the disk has them. */
  'safety.append': {
    payload: z.strictObject({ workshopId, entries: z.array(frame).min(1).max(mostEntries) }),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('kept'), last: seq, snapshotSeq: seqOrNone }),
      z.strictObject({ kind: z.literal('behind'), last: seqOrNone }),
      z.strictObject({ kind: z.literal('diverged'), last: seqOrNone }),
    ]),
  },
  /** Keeps the whole workshop as of a change. */
  'safety.snapshot': {
    payload: z.strictObject({ workshopId, frame, day: z.iso.date(), newLine: z.boolean() }),
    reply: z.enum(['taken', 'known']),
  },
  /** Reads all that there is of a workshop, damaged or not. */
  'safety.read': {
    payload: z.strictObject({ workshopId }),
    reply: z.strictObject({
      snapshots: z.array(snapshotFile),
      journal: z.array(journalFile),
      held: z.strictObject({
        line: z.int().min(0),
        base: frame.nullable(),
        entries: z.array(frame),
        last: seqOrNone,
        seen: seqOrNone,
      }),
    }),
  },
  /** The JSON of a snapshot; null when it is damaged or gone. */
  'safety.open': {
    payload: z.strictObject({ workshopId, name: z.string().min(1).max(100) }),
    reply: z.strictObject({ json: z.string().nullable() }),
  },
  /** The workshops that have a safety copy. */
  'safety.list': { payload: z.strictObject({}), reply: z.strictObject({ workshopIds: z.array(z.string()) }) },
  /** Removes the safety copy of a workshop, file by file, and looks again what is left. */
  'safety.erase': { payload: z.strictObject({ workshopId }), reply: erasedFiles },
} as const satisfies Record<string, { readonly payload: z.ZodType; readonly reply: z.ZodType }>

export const safetyRequestNames = Object.keys(safetyRequests) as readonly (keyof typeof safetyRequests)[]
