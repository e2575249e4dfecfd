import type { IsoDate } from '../meeting/calendar.ts'
import type { Condition, Decision, FixFirst } from '../rule/decision.ts'
import { methodVersion } from '../rule/method-version.ts'
import { overrideOf } from '../rule/override.ts'
import { rank, scoreCandidate } from '../rule/ranking.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Phrase } from '../workshop/phrase.ts'
import { phrase } from '../workshop/phrase.ts'
import type { GutCheck, Workshop } from '../workshop/workshop.ts'
import { findCandidate } from '../workshop/workshop.ts'
import type { Edit, EditResult } from './edit.ts'
import { changed, refused, sameData } from './edit.ts'

function writeDecision(
  workshop: Workshop,
  decision: Omit<Decision, 'id' | 'workshopId' | 'methodVersion'>,
  label: Phrase,
): EditResult {
  const { id } = workshop.details
  const to = { ...decision, methodVersion, id, workshopId: id }
  const from = workshop.decision
  if (!from) return changed(label, { added: [{ table: 'decisions', row: to }] })
  return changed(label, { updated: sameData(from, to) ? [] : [{ table: 'decisions', from, to }] })
}

/** A condition as it is handed in; without a date it is refused. */
interface WrittenCondition extends Omit<Condition, 'by'> {
  readonly by: IsoDate | null
}

/** The conditions of a pick, or why they are none: each needs what, who and by when. Rows in which nothing is written are left out. */
function readConditions(
  written: readonly WrittenCondition[],
): { readonly conditions: readonly Condition[] } | { readonly lack: Phrase } {
  const conditions: Condition[] = []
  for (const { what, who, by } of written) {
    const isBlank = what.trim() === '' && who.trim() === '' && by === null
    if (isBlank) continue
    if (what.trim() === '') return { lack: phrase('refused.conditionMissing', {}) }
    if (who.trim() === '') return { lack: phrase('refused.conditionOwnerMissing', {}) }
    if (by === null) return { lack: phrase('refused.conditionDateMissing', {}) }
    conditions.push({ what: what.trim(), who: who.trim(), by })
  }
  return conditions.length === 0 ? { lack: phrase('refused.conditionMissing', {}) } : { conditions }
}

/**
 * Picks a candidate. A pick that is not the pick by the rule is an override and needs a written reason of its own, also
 * with conditions; a card with missing scores counts as a departure. With `conditions` it is a conditional pick, which needs
 * at least one whole condition. A runner-up that is the pick itself, or gone, is none.
 */
export function decidePick(pick: {
  readonly candidateId: CandidateId
  readonly runnerUp: CandidateId | null
  readonly decidedBy: string
  readonly decidedOn: IsoDate
  readonly reason: string
  readonly conditions?: readonly WrittenCondition[]
}): Edit {
  return (workshop) => {
    const candidate = findCandidate(workshop, pick.candidateId)
    if (!candidate) return refused(phrase('refused.gone', {}))
    const override = overrideOf(scoreCandidate(workshop, candidate), rank(workshop))
    if (override && pick.reason.trim() === '') return refused(phrase('refused.reasonMissing', {}))
    const read = pick.conditions ? readConditions(pick.conditions) : { conditions: [] }
    if ('lack' in read) return refused(read.lack)
    if (pick.decidedBy.trim() === '') return refused(phrase('refused.deciderMissing', {}))
    const { candidateId, runnerUp: second, decidedBy, decidedOn } = pick
    const runnerUp =
      second !== null && second !== candidateId && findCandidate(workshop, second) ? second : null
    return writeDecision(
      workshop,
      {
        decidedBy,
        decidedOn,
        reason: pick.reason.trim(),
        outcome: { kind: 'pick', candidateId, runnerUp, conditions: read.conditions },
      },
      phrase('label.decide', { key: candidate.key }),
    )
  }
}

/** Decides that no pilot starts today: what to fix, who, by when, and when to score again. */
export function decideNoPilot(decision: {
  readonly fixFirst: readonly FixFirst[]
  readonly scoreAgainOn: IsoDate | null
  readonly decidedBy: string
  readonly decidedOn: IsoDate
  readonly reason: string
}): Edit {
  return (workshop) => {
    const fixFirst = decision.fixFirst.filter((fix) => fix.what.trim() !== '')
    if (fixFirst.length === 0) return refused(phrase('refused.fixFirstMissing', {}))
    if (decision.decidedBy.trim() === '') return refused(phrase('refused.deciderMissing', {}))
    const { decidedBy, decidedOn, reason, scoreAgainOn } = decision
    return writeDecision(
      workshop,
      {
        decidedBy,
        decidedOn,
        reason: reason.trim(),
        outcome: { kind: 'noPilotToday', fixFirst, scoreAgainOn },
      },
      phrase('label.noPilotToday', {}),
    )
  }
}

/** Takes the decision back. */
export function withdrawDecision(): Edit {
  return (workshop) =>
    changed(phrase('label.withdrawDecision', {}), {
      removed: workshop.decision ? [{ table: 'decisions', row: workshop.decision }] : [],
    })
}

/**
 * Keeps what the room said when it was asked whether the verdict feels wrong, and with another answer the words that were
 * noted; null takes it back as if it was not asked.
 */
export function setGutCheck(said: (Pick<GutCheck, 'feelsWrong'> & Partial<GutCheck>) | null): Edit {
  return (workshop) => {
    const from = workshop.details
    const why = said?.why ?? from.gutCheck?.why ?? ''
    const gutCheck = said && { feelsWrong: said.feelsWrong, why: why.trim() }
    const to = { ...from, gutCheck }
    return changed(phrase('label.gutCheck', { answer: gutCheck ? String(gutCheck.feelsWrong) : 'none' }), {
      updated: sameData(from, to) ? [] : [{ table: 'workshops', from, to }],
    })
  }
}
