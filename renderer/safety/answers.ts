import type { Envelope } from '../../electron/contract/bridge.ts'
import type { Answers, RequestName } from '../../electron/contract/channels.ts'
import type { FoundPart, FoundSnapshot } from './recoverable.ts'
import type { SafetyCopies } from './safety-copies.ts'

export type SafetyRequest = Extract<RequestName, `safety.${string}`>

/** Answers to the requests about safety copies. */
export type SafetyAnswers = Answers<SafetyRequest>

function mapValue<From, To>(envelope: Envelope<From>, map: (value: From) => To): Envelope<To> {
  return envelope.kind === 'ok' ? { kind: 'ok', value: map(envelope.value) } : envelope
}

const states = { clean: 'whole', torn: 'torn', damaged: 'damaged' } as const

/** The answers of a host that keeps these safety copies. */
export function answerSafety(copies: SafetyCopies): SafetyAnswers {
  return {
    'safety.append': ({ workshopId, entries }) => copies.append(workshopId, entries),
    'safety.snapshot': ({ workshopId, ...taken }) => copies.snapshot(workshopId, taken),
    'safety.read': async ({ workshopId }) =>
      mapValue(await copies.read(workshopId), ({ found, held }) => {
        const isOlderLine = ({ line }: FoundPart | FoundSnapshot) => line < held.line
        return {
          snapshots: found.snapshots.map((file) => {
            const { name, seq, day, bytes, frame } = file
            return { name, seq, day, bytes, isWhole: frame !== null, isOlderLine: isOlderLine(file) }
          }),
          journal: found.parts.map((file) => {
            const { name, first, bytes, frames, rest } = file
            const last = frames.at(-1)?.seq ?? null
            return { name, first, last, bytes, state: states[rest.kind], isOlderLine: isOlderLine(file) }
          }),
          held: { ...held, entries: [...held.entries] },
        }
      }),
    'safety.open': async ({ workshopId, name }) =>
      mapValue(await copies.open(workshopId, name), (json) => ({ json })),
    'safety.list': async () => mapValue(await copies.list(), (ids) => ({ workshopIds: [...ids] })),
    'safety.erase': async ({ workshopId }) =>
      mapValue(await copies.erase(workshopId), ({ removed, left }) => ({ removed, left: [...left] })),
  }
}
