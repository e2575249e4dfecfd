import type { IsoDate } from '../meeting/calendar.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import type { FindOut } from '../workshop/find-out.ts'
import type { CandidateId, FindOutId } from '../workshop/ids.ts'
import type { PhraseValues } from '../workshop/phrase.ts'
import { criterionName, phrase } from '../workshop/phrase.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { findCandidate } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, refused, sameData } from './edit.ts'

/** What is written down about a fact to find out. */
export type FindOutEntry = Pick<FindOut, 'question' | 'who'> & { readonly by: IsoDate | null }

type CellOf = Pick<FindOut, 'candidateId' | 'criterionId'>

function named(workshop: Workshop, { candidateId, criterionId }: CellOf): PhraseValues['label.addFindOut'] {
  return {
    key: findCandidate(workshop, candidateId)?.key ?? '',
    criterion: criterionName(workshop.details.criteria, criterionId),
  }
}

/** Writes down a fact to find out about a cell. No vote and no value changes by it. */
export function addFindOut(candidateId: CandidateId, criterionId: CriterionId, entry: FindOutEntry): Edit {
  return (workshop, { newId }) => {
    if (!findCandidate(workshop, candidateId)) return refused(phrase('refused.gone', {}))
    if (entry.question.trim() === '') return refused(phrase('refused.findOutQuestionMissing', {}))
    const row: FindOut = {
      id: newId() as FindOutId,
      workshopId: workshop.details.id,
      candidateId,
      criterionId,
      question: entry.question.trim(),
      who: entry.who.trim(),
      by: entry.by,
      done: false,
    }
    return changed(phrase('label.addFindOut', named(workshop, row)), {
      added: [{ table: 'findOuts', row }],
    })
  }
}

/** Changes the question, who finds out and by when, or whether the answer is there. */
export function editFindOut(id: FindOutId, patch: Partial<FindOutEntry & Pick<FindOut, 'done'>>): Edit {
  return (workshop) => {
    const from = workshop.findOuts.find((one) => one.id === id)
    if (!from) return refused(phrase('refused.gone', {}))
    const to = { ...from, ...patch }
    if (to.question.trim() === '') return refused(phrase('refused.findOutQuestionMissing', {}))
    return changed(phrase('label.editFindOut', named(workshop, from)), {
      updated: sameData(from, to) ? [] : [{ table: 'findOuts', from, to }],
    })
  }
}

/** Takes a fact off the list. */
export function removeFindOut(id: FindOutId): Edit {
  return (workshop) => {
    const row = workshop.findOuts.find((one) => one.id === id)
    if (!row) return refused(phrase('refused.gone', {}))
    return changed(phrase('label.removeFindOut', named(workshop, row)), {
      removed: [{ table: 'findOuts', row }],
    })
  }
}
