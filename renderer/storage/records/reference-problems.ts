import { ballotsId } from '../../domain/votes/votes.ts'
import type { Tables } from '../../domain/workshop/changes.ts'
import { tableNames } from '../../domain/workshop/changes.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import { pictureId } from '../../domain/workshop/picture.ts'
import type { Problem } from '../../domain/workshop/problem.ts'
import { errorAt } from '../../domain/workshop/problem.ts'
import { jsonPath } from './json-text.ts'

const at = (...path: readonly PropertyKey[]) => jsonPath(['workshop', ...path])

function doubled(values: readonly { readonly value: string; readonly path: string }[]): readonly Problem[] {
  const firsts = new Map<string, string>()
  return values.flatMap(({ value, path }) => {
    const first = firsts.get(value)
    if (first !== undefined) return [errorAt('workshop.doubled', { path, value, first })]
    firsts.set(value, path)
    return []
  })
}

function doubledIds(tables: Tables): readonly Problem[] {
  return tableNames.flatMap((table) =>
    doubled(tables[table].map(({ id }, index) => ({ value: id, path: at(table, index, 'id') }))),
  )
}

function doubledKeys({ candidates }: Tables): readonly Problem[] {
  return doubled(
    candidates.map(({ key }, index) => ({
      value: key.trim().toLowerCase(),
      path: at('candidates', index, 'key'),
    })),
  )
}

function strangers(tables: Tables, workshopId: string): readonly Problem[] {
  return tableNames.flatMap((table) =>
    tables[table].flatMap((row, index) =>
      row.workshopId === workshopId
        ? []
        : [errorAt('workshop.wrongValue', { path: at(table, index, 'workshopId'), expected: workshopId })],
    ),
  )
}

function ballotProblems(tables: Tables, isCandidate: (id: string) => boolean): readonly Problem[] {
  const people = new Set<string>(tables.participants.map(({ id }) => id))
  return tables.ballots.flatMap((row, index) => {
    const expected = ballotsId(row.candidateId, row.round)
    const path = at('ballots', index, 'candidateId')
    return [
      ...(isCandidate(row.candidateId)
        ? []
        : [errorAt('workshop.unknownCandidate', { path, id: row.candidateId })]),
      ...(row.id === expected
        ? []
        : [errorAt('workshop.wrongValue', { path: at('ballots', index, 'id'), expected })]),
      ...criterionIds.flatMap((criterionId) =>
        Object.keys(row.votes[criterionId])
          .filter((id) => !people.has(id))
          .map((id) =>
            errorAt('workshop.unknownParticipant', { path: at('ballots', index, 'votes', criterionId, id) }),
          ),
      ),
    ]
  })
}

function decisionProblems(
  { decisions }: Tables,
  workshopId: string,
  isCandidate: (id: string) => boolean,
): readonly Problem[] {
  return decisions.flatMap(({ id, outcome }, index) => {
    const wrongId =
      id === workshopId
        ? []
        : [errorAt('workshop.wrongValue', { path: at('decisions', index, 'id'), expected: workshopId })]
    const named =
      outcome.kind === 'pick'
        ? ([
            ['candidateId', outcome.candidateId],
            ['runnerUp', outcome.runnerUp],
          ] as const)
        : []
    return [
      ...wrongId,
      ...named.flatMap(([name, candidateId]) =>
        candidateId === null || isCandidate(candidateId)
          ? []
          : [
              errorAt('workshop.unknownCandidate', {
                path: at('decisions', index, 'outcome', name),
                id: candidateId,
              }),
            ],
      ),
    ]
  })
}

function pictureProblems({ pictures }: Tables, isCandidate: (id: string) => boolean): readonly Problem[] {
  return pictures.flatMap(({ id, workshopId, place }, index) => {
    const expected = pictureId(workshopId, place)
    if (id !== expected)
      return [errorAt('workshop.wrongValue', { path: at('pictures', index, 'id'), expected })]
    if (place.kind !== 'architecture' || isCandidate(place.candidateId)) return []
    const path = at('pictures', index, 'place', 'candidateId')
    return [errorAt('workshop.unknownCandidate', { path, id: place.candidateId })]
  })
}

function dotProblems(
  { dots, participants }: Tables,
  isCandidate: (id: string) => boolean,
): readonly Problem[] {
  const people = new Set<string>(participants.map(({ id }) => id))
  return dots.flatMap(({ id, picks }, index) => [
    ...(people.has(id) ? [] : [errorAt('workshop.unknownParticipant', { path: at('dots', index, 'id') })]),
    ...picks.flatMap((pick, place) =>
      isCandidate(pick)
        ? []
        : [errorAt('workshop.unknownCandidate', { path: at('dots', index, 'picks', place), id: pick })],
    ),
  ])
}

/** A find-out is about a candidate that is there. What a candidate was made out of may have been removed. */
function findOutProblems({ findOuts }: Tables, isCandidate: (id: string) => boolean): readonly Problem[] {
  return findOuts.flatMap(({ candidateId }, index) =>
    isCandidate(candidateId)
      ? []
      : [
          errorAt('workshop.unknownCandidate', {
            path: at('findOuts', index, 'candidateId'),
            id: candidateId,
          }),
        ],
  )
}

/** A candidate is merged into another that is in play or parked, never into itself, practice or one that was merged on. */
function mergeProblems({ candidates }: Tables): readonly Problem[] {
  const goesOn = new Set<string>(
    candidates
      .filter(({ standing }) => standing.kind === 'inPlay' || standing.kind === 'parked')
      .map(({ id }) => id),
  )
  return candidates.flatMap(({ standing }, index) => {
    if (standing.kind !== 'merged' || goesOn.has(standing.into)) return []
    const path = at('candidates', index, 'standing', 'into')
    return [errorAt('workshop.unknownCandidate', { path, id: standing.into })]
  })
}

/** Where the rows of a file do not fit together: ids and keys given twice, and references to nobody. */
export function referenceProblems(tables: Tables): readonly Problem[] {
  const workshopId = tables.workshops[0]?.id ?? ''
  const candidates = new Set<string>(tables.candidates.map(({ id }) => id))
  const isCandidate = (id: string) => candidates.has(id)
  const cardless = (['settled', 'briefs'] as const).flatMap((table) =>
    tables[table].flatMap(({ id }, index) =>
      isCandidate(id) ? [] : [errorAt('workshop.unknownCandidate', { path: at(table, index, 'id'), id })],
    ),
  )
  return [
    ...doubledIds(tables),
    ...doubledKeys(tables),
    ...strangers(tables, workshopId),
    ...ballotProblems(tables, isCandidate),
    ...cardless,
    ...decisionProblems(tables, workshopId, isCandidate),
    ...pictureProblems(tables, isCandidate),
    ...dotProblems(tables, isCandidate),
    ...mergeProblems(tables),
    ...findOutProblems(tables, isCandidate),
  ]
}
