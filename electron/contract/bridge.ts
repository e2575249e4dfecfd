import './no-eval.ts'
import { z } from 'zod'

/** The two functions by which a page reaches its host; whatever passes them must survive a structured clone. */
export interface Bridge {
  /** Resolves to an envelope, whatever goes wrong in the host. */
  readonly invoke: (channel: string, payload: unknown) => Promise<unknown>
  /** Returns the function that ends the listening. */
  readonly on: (channel: string, listener: (payload: unknown) => void) => () => void
}

const failure = z.strictObject({
  kind: z.enum([
    'unknownRequest',
    'badRequest',
    'badReply',
    'notOurPage',
    'tooLarge',
    'notAFile',
    'nameTooLong',
    'fileInUse',
    'usedByAnother',
    'diskFull',
    'diskFault',
    'notPermitted',
    'notFound',
    'notSavedHere',
    'notPossibleHere',
    'unexpected',
  ]),
  /** For a log or a bug report, not a sentence for a person. */
  detail: z.string(),
})

/** Replies are envelopes, because an error thrown across processes loses everything but its message. */
export const envelope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ok'), value: z.unknown() }),
  z.strictObject({ kind: z.literal('failed'), failure }),
])

export type Failure = Readonly<z.infer<typeof failure>>
export type FailureKind = Failure['kind']
export type Failed = { readonly kind: 'failed'; readonly failure: Failure }
export type Envelope<Value> = { readonly kind: 'ok'; readonly value: Value } | Failed

export function ok<Value>(value: Value): { readonly kind: 'ok'; readonly value: Value } {
  return { kind: 'ok', value }
}

export function failed(kind: FailureKind, detail: string): Failed {
  return { kind: 'failed', failure: { kind, detail } }
}
