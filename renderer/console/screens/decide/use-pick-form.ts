import { decidePick } from '../../../domain/edits/edit-decision.ts'
import { parseDate } from '../../../domain/meeting/calendar.ts'
import type { Override } from '../../../domain/rule/override.ts'
import { overrideOf } from '../../../domain/rule/override.ts'
import { pickByRule } from '../../../domain/rule/pick-by-rule.ts'
import type { PickWords } from '../../../domain/rule/pick-words.ts'
import type { Ranking, ScoredCandidate } from '../../../domain/rule/ranking.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { rankingOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { likelyDecider } from './decider-fields.tsx'
import type { DraftForm } from './use-draft-form.ts'
import { useDraftForm } from './use-draft-form.ts'
import { usePickWords } from './use-pick-words.ts'
import { useRecord } from './use-record.ts'

/** What is asked whoever is picked. */
interface PickValues {
  /** `none`, or the id of the candidate. */
  readonly runnerUp: string
  readonly decidedBy: string
  readonly decidedOn: string
}

export const nobody = 'none'

/** The pick as it is being decided. */
export interface PickForm {
  readonly ranking: Ranking
  /** Everybody who can be picked, best first. */
  readonly candidates: readonly ScoredCandidate[]
  /** Null while nobody is chosen: of several that are level none is. */
  readonly chosen: ScoredCandidate | null
  readonly choose: (id: CandidateId) => void
  readonly override: Override | null
  readonly form: DraftForm<PickValues>
  readonly words: DraftForm<PickWords>
  readonly record: ReturnType<typeof useRecord>
  /** Whether this is what was recorded, with nothing changed since. */
  readonly isRecorded: boolean
  readonly submit: () => void
}

/** Whom the room considers: the one it chose, else the one that was picked, else the pick by the rule where there is one. */
function consideredIn(
  workshop: Workshop,
  ranking: Ranking,
  considered: CandidateId | null,
): CandidateId | null {
  const outcome = workshop.decision?.outcome
  const byRule = pickByRule(ranking)
  const picked = outcome?.kind === 'pick' ? outcome.candidateId : null
  return considered ?? picked ?? (byRule.kind === 'one' ? byRule.pick.candidate.id : null)
}

/** The form of a pick; `isConditional` asks for conditions. */
export function usePickForm(workshop: Workshop, isConditional: boolean, onRecorded: () => void): PickForm {
  const { decision, details } = workshop
  const ranking = rankingOf(workshop)
  const candidates: readonly ScoredCandidate[] = [...ranking.ranked, ...ranking.incomplete]
  const outcome = decision?.outcome.kind === 'pick' ? decision.outcome : null
  const considered = useEntryStore((entry) => entry.considered)
  const isKnown = candidates.some(({ candidate }) => candidate.id === considered)
  const chosenId = consideredIn(workshop, ranking, isKnown ? considered : null)
  const chosen = candidates.find(({ candidate }) => candidate.id === chosenId) ?? null
  const form = useDraftForm<PickValues>('decision.pick', {
    runnerUp: String(outcome?.runnerUp ?? nobody),
    decidedBy: decision?.decidedBy ?? likelyDecider(workshop),
    decidedOn: String(decision?.decidedOn ?? details.heldOn),
  })
  const words = usePickWords(decision, chosen?.candidate.id ?? null)
  const record = useRecord()
  const wasConditional = (outcome?.conditions.length ?? 0) > 0
  const submit = () => {
    if (!chosen) {
      record.refuse({ asked: 'choice', text: say('decision.chooseFirst') })
      return
    }
    const { runnerUp, decidedBy, decidedOn } = form.values
    const { reason, conditions } = words.values
    const edit = decidePick({
      candidateId: chosen.candidate.id,
      runnerUp: candidates.find(({ candidate }) => candidate.id === runnerUp)?.candidate.id ?? null,
      decidedBy,
      decidedOn: parseDate(decidedOn) ?? details.heldOn,
      reason,
      ...(isConditional ? { conditions: conditions.map((row) => ({ ...row, by: parseDate(row.by) })) } : {}),
    })
    void record.record(edit, () => {
      form.forget()
      words.forget()
      onRecorded()
    })
  }
  return {
    ranking,
    candidates,
    chosen,
    choose: (id) => useEntryStore.setState({ considered: id }),
    override: chosen && overrideOf(chosen, ranking),
    form,
    words,
    record,
    isRecorded:
      outcome !== null &&
      outcome.candidateId === chosen?.candidate.id &&
      wasConditional === isConditional &&
      !form.isTouched &&
      !words.isTouched,
    submit,
  }
}
