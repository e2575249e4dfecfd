import type { CriterionId } from '../../../domain/workshop/criteria.ts'
import { criterionName } from '../../../domain/workshop/phrase.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'

const capitalAlone = /^\p{Lu}(?!\p{Lu})/u

/** The name of a criterion within a sentence: "data availability"; AI safety keeps its capitals. */
export function criterionInSentence({ details }: Workshop, id: CriterionId): string {
  return criterionName(details.criteria, id).replace(capitalAlone, (letter) => letter.toLocaleLowerCase('en'))
}
