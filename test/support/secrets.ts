import { criterionIds } from '../../renderer/domain/workshop/criteria.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'

/** What `withSecrets` says, where a workshop has everything that can hold it; two seats at least. */
export const secrets = [
  'facilitator',
  'why',
  ...['name 0', 'name 1', 'job 1'],
  'note',
  ...criterionIds.map((id) => `evidence ${id}`),
  'author',
  'parked',
  'reason',
]

/** What of a workshop is nobody's business in the room, said by `secret`. */
export function withSecrets(workshop: Workshop, secret: (what: string) => string): Workshop {
  return {
    ...workshop,
    details: {
      ...workshop.details,
      facilitator: secret('facilitator'),
      gutCheck: { feelsWrong: true, why: secret('why') },
    },
    participants: workshop.participants.map((one, seat) => ({
      ...one,
      name: secret(`name ${seat}`),
      jobTitle: one.role === 'decider' ? one.jobTitle : secret(`job ${seat}`),
    })),
    candidates: workshop.candidates.map((one) => ({
      ...one,
      notes: secret('note'),
      evidence: Object.fromEntries(criterionIds.map((id) => [id, secret(`evidence ${id}`)])),
      author: secret('author'),
      standing: one.standing.kind === 'parked' ? { kind: 'parked', because: secret('parked') } : one.standing,
    })),
    settled: workshop.settled.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([id, cell]) => [id, { ...cell, reason: secret('reason') }]),
      ),
    })),
  }
}
