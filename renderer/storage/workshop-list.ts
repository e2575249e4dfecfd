import type { WorkshopFacts } from '../domain/overview/workshop-facts.ts'
import type { Decision } from '../domain/rule/decision.ts'
import type { CandidateId, WorkshopId } from '../domain/workshop/ids.ts'
import type { Database } from './database.ts'

function pickedIn({ outcome }: Decision): readonly CandidateId[] {
  return outcome.kind === 'pick' ? [outcome.candidateId] : []
}

/** Counts what a workshop holds, without the candidate for practice. */
async function measure(
  database: Database,
  id: WorkshopId,
): Promise<{ readonly candidates: number; readonly participants: number }> {
  const [candidates, participants] = await Promise.all([
    database.candidates
      .where('workshopId')
      .equals(id)
      .filter(({ standing }) => standing.kind !== 'practice')
      .count(),
    database.participants.where('workshopId').equals(id).count(),
  ])
  return { candidates, participants }
}

/**
 * What the list says of every workshop on this machine, with those in the bin. Votes are not read, and candidates and briefs
 * only where they were picked, so that the list of many workshops costs little.
 */
export async function readWorkshopList(database: Database): Promise<readonly WorkshopFacts[]> {
  const [all, decisions, places, runs] = await Promise.all([
    database.workshops.toArray(),
    database.decisions.toArray(),
    database.places.toArray(),
    database.runs.toArray(),
  ])
  const pickedIds = decisions.flatMap(pickedIn)
  const [picked, briefs] = await Promise.all([
    database.candidates.bulkGet(pickedIds),
    database.briefs.bulkGet(pickedIds),
  ])
  const decisionOf = new Map(decisions.map((one) => [one.workshopId, one]))
  const placeOf = new Map(places.map((one) => [one.workshopId, one]))
  const runOf = new Map(runs.map((one) => [one.workshopId, one]))
  const titleOf = new Map(picked.flatMap((one) => (one ? [[one.id, one.title] as const] : [])))
  const briefOf = new Map(briefs.flatMap((one) => (one ? [[one.id, one] as const] : [])))
  return Promise.all(
    all.map(async (details): Promise<WorkshopFacts> => {
      const { id } = details
      const decision = decisionOf.get(id) ?? null
      const run = runOf.get(id)
      const [pickId] = decision ? pickedIn(decision) : []
      const title = pickId && titleOf.get(pickId)
      const brief = pickId && briefOf.get(pickId)
      return {
        details,
        step: placeOf.get(id)?.step ?? 'prepare',
        meeting: run?.startedAt ? { startedAt: run.startedAt, isRunning: run.current !== null } : null,
        size: decision ? null : await measure(database, id),
        decision,
        pick:
          title === undefined
            ? null
            : { title, brief: brief ? { dates: brief.dates, success: brief.success } : null },
      }
    }),
  )
}

/** The titles of the candidates of a workshop, but for the one for practice; for searching the list. */
export async function readCandidateTitles(database: Database, id: WorkshopId): Promise<readonly string[]> {
  const candidates = await database.candidates.where('workshopId').equals(id).toArray()
  return candidates.filter(({ standing }) => standing.kind !== 'practice').map(({ title }) => title)
}
