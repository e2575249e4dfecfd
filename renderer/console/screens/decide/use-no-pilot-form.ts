import { decideNoPilot } from '../../../domain/edits/edit-decision.ts'
import { parseDate } from '../../../domain/meeting/calendar.ts'
import { suggestedFixes } from '../../../domain/rule/fix-first.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { rankingOf } from '../../../stores/selectors.ts'
import { documentWordsOf } from '../../../texts/document.ts'
import { fixWords } from '../../../texts/fix-words.ts'
import { likelyDecider } from './decider-fields.tsx'
import type { DraftForm } from './use-draft-form.ts'
import { useDraftForm } from './use-draft-form.ts'
import { useRecord } from './use-record.ts'

export interface FixRow {
  readonly what: string
  readonly who: string
  readonly by: string
}

export const emptyRow: FixRow = { what: '', who: '', by: '' }

interface NoPilotValues {
  readonly rows: readonly FixRow[]
  readonly scoreAgainOn: string
  readonly decidedBy: string
  readonly decidedOn: string
  readonly reason: string
}

/** "No pilot today" as it is being decided. */
export interface NoPilotForm {
  readonly form: DraftForm<NoPilotValues>
  readonly record: ReturnType<typeof useRecord>
  /** Whether its rows are what the nearest candidates lack, as nobody has touched them. */
  readonly isFilled: boolean
  readonly isRecorded: boolean
  readonly submit: () => void
}

/** What the nearest candidates lack, as rows to be corrected. */
function filledRows(workshop: Workshop): readonly FixRow[] {
  const words = documentWordsOf(workshop.details)
  return suggestedFixes(rankingOf(workshop)).map((fix) => ({
    what: fixWords(workshop, fix, words),
    who: fix.who,
    by: '',
  }))
}

/** The form of "no pilot today": filled from what was decided, else from what the nearest candidates lack. */
export function useNoPilotForm(workshop: Workshop, onRecorded: () => void): NoPilotForm {
  const { decision, details } = workshop
  const outcome = decision?.outcome.kind === 'noPilotToday' ? decision.outcome : null
  const filled = outcome ? [] : filledRows(workshop)
  const decidedRows = outcome?.fixFirst.map(({ what, who, by }) => ({ what, who, by: by ?? '' }))
  const form = useDraftForm<NoPilotValues>('decision.noPilot', {
    rows: decidedRows ?? (filled.length > 0 ? filled : [emptyRow]),
    scoreAgainOn: String(outcome?.scoreAgainOn ?? ''),
    decidedBy: decision?.decidedBy ?? likelyDecider(workshop),
    decidedOn: String(decision?.decidedOn ?? details.heldOn),
    reason: outcome ? (decision?.reason ?? '') : '',
  })
  const record = useRecord()
  const submit = () => {
    const { rows, scoreAgainOn, decidedBy, decidedOn, reason } = form.values
    const edit = decideNoPilot({
      fixFirst: rows.map(({ what, who, by }) => ({ what, who, by: parseDate(by) })),
      scoreAgainOn: parseDate(scoreAgainOn),
      decidedBy,
      decidedOn: parseDate(decidedOn) ?? details.heldOn,
      reason,
    })
    void record.record(edit, () => {
      form.forget()
      onRecorded()
    })
  }
  return {
    form,
    record,
    isFilled: filled.length > 0 && !form.isTouched,
    isRecorded: outcome !== null && !form.isTouched,
    submit,
  }
}
