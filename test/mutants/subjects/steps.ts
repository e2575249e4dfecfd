import { mutantsOf } from '../mutant.ts'

/** Undo, and how changes are joined and applied. */
export const undo = mutantsOf(
  'renderer/domain/workshop/changes.ts',
  ['test/domain/edits/edits.test.ts'],
  [
    ['what was removed does not come back', 'added: changes.removed', 'added: []'],
    ['what was added stays', 'removed: changes.added,', 'removed: [],'],
    ['what was changed stays', 'from: update.to, to: update.from', 'from: update.from, to: update.to'],
    [
      'joined changes lose what they remove',
      'removed: all.flatMap((changes) => changes.removed)',
      'removed: []',
    ],
    [
      'joined changes lose what they change',
      'updated: all.flatMap((changes) => changes.updated)',
      'updated: []',
    ],
    ['rows that are removed stay', 'rows.filter((row) => !removed.has(row.id)).map', 'rows.map'],
    [
      'two candidates of one place change places',
      'one.order - other.order || byId(one, other)',
      'one.order - other.order',
    ],
  ],
)

/** The privacy filter of the stage: what the room may see. */
export const room = mutantsOf(
  'renderer/domain/stage/what-the-room-may-see.ts',
  ['test/domain/stage/what-the-room-may-see.test.ts'],
  [
    ['names are left in', "      name: '',\n", ''],
    [
      'job titles are left in',
      "participant.role === 'decider' ? participant.jobTitle : ''",
      'participant.jobTitle',
    ],
    ['the facilitator is left in', "facilitator: '', ", ''],
    ['the gut check is left in', ', gutCheck: null', ''],
    ['notes are left in', "        notes: '',\n", ''],
    ['evidence is left in', '        evidence: {},\n', ''],
    ['the author of an idea is left in', "        author: '',\n", ''],
    [
      'the reason why one was parked is left in',
      "candidate.standing.kind === 'parked' ? { kind: 'parked', because: '' } : candidate.standing",
      'candidate.standing',
    ],
    ['reasons beside scores are left in', "([id, { score }]) => [id, { score, reason: '' }]", '(one) => one'],
    ['sealed votes are left in', '? row.votes[id] : {}', '? row.votes[id] : row.votes[id]'],
    ['the round after an open one is open', 'row.round <= (opened', 'row.round <= 1 + (opened'],
    ['sealed dots are left in', 'areDotsOpen ? workshop.dots : []', 'workshop.dots'],
    ['merged candidates are left in', "\n      .filter(({ standing }) => standing.kind !== 'merged')", ''],
    [
      'what is to be found out about sealed votes is left in',
      '!isSealed(workshop, opened, candidateId, criterionId)',
      'true',
    ],
    ['a cell that is sealed again stays open', ': round - 1 }', ': round }'],
  ],
)
