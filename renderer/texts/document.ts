import type { BriefWords, DocumentWordKey } from '../documents/brief/brief-words.ts'
import type { CriterionId } from '../domain/workshop/criteria.ts'
import { documentLanguages } from '../domain/workshop/document-languages.ts'
import type { WorkshopDetails } from '../domain/workshop/workshop.ts'
import { criterionSet, criterionSetIds, criterionSetOf, perCriterionSet } from './criterion-sets.ts'
import type { CriterionSetId } from './languages.ts'
import { perLanguage } from './languages.ts'
import { methodWords } from './method.ts'
import { createTexts } from './texts.ts'

/** Whether a criterion is called as one of the sets calls it, in any language. */
function isOfASet(id: CriterionId, name: string): boolean {
  return criterionSetIds.some((set) =>
    documentLanguages.some((language) => criterionSet(set, language).criteria[id].name === name),
  )
}

const wordsOfSet = (set: CriterionSetId) =>
  perLanguage(({ document, locale }, language): BriefWords => {
    const own = { ...document, ...criterionSet(set, language).words.document }
    const texts = createTexts<DocumentWordKey>(own, locale)
    const { say, number, percent, total, list, money, date, shortDate } = texts
    return {
      language: locale,
      say,
      number,
      total,
      list,
      money,
      date,
      shortDate,
      percent,
      method: methodWords[language],
      criterion: (id, name) => (isOfASet(id, name) ? say(`criterion.${id}`) : name),
      shortCriterion: (id, name) => (isOfASet(id, name) ? say(`criterionShort.${id}`) : name),
    }
  })

const wordsOfSets = perCriterionSet(wordsOfSet)

/** The words of the documents in each language, with the criteria that a workshop begins with. */
export const documentWords = wordsOfSets.firstPilot

/** The words of the documents of a workshop: in its language, and as its set of criteria says them. */
export function documentWordsOf({
  documentLanguage,
  criteria,
}: Pick<WorkshopDetails, 'documentLanguage' | 'criteria'>): BriefWords {
  return wordsOfSets[criterionSetOf(criteria)][documentLanguage]
}
