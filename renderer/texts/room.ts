import { sayTenths } from '../documents/report/method-sections.ts'
import type { OutOfTen } from '../domain/robustness/word.ts'
import type { DocumentLanguage } from '../domain/workshop/document-languages.ts'
import { criterionSet, criterionSetIds, perCriterionSet } from './criterion-sets.ts'
import type { CriterionSetId, StageWordKey } from './languages.ts'
import { perLanguage } from './languages.ts'
import { methodWords } from './method.ts'
import type { Texts } from './texts.ts'
import { createTexts } from './texts.ts'

/** The words that the room sees. */
export interface RoomWords extends Texts<StageWordKey> {
  /** A count out of ten as it is said. */
  readonly tenths: (tenths: OutOfTen) => string
}

const wordsOfSet = (set: CriterionSetId) =>
  perLanguage(
    ({ stage, locale }, language): RoomWords => ({
      ...createTexts<StageWordKey>({ ...stage, ...criterionSet(set, language).words.stage }, locale),
      tenths: (tenths) => sayTenths(tenths, methodWords[language]),
    }),
  )

const wordsOfSets = perCriterionSet(wordsOfSet)

/** The words of the stage in each language, with the criteria that a workshop begins with. */
export const roomWords = wordsOfSets.firstPilot

/**
 * The words of the stage: the room reads it in the language in which it reads the brief, and as the set of criteria says
 * them; those of the first set where `set` is none.
 */
export function roomWordsOf(language: DocumentLanguage, set: string): RoomWords {
  const known = criterionSetIds.find((id) => id === set)
  return (known ? wordsOfSets[known] : roomWords)[language]
}
