import type { Anchors, Criteria, Criterion } from '../domain/workshop/criteria.ts'
import { criterionIds } from '../domain/workshop/criteria.ts'
import type { DocumentLanguage } from '../domain/workshop/document-languages.ts'
import { documentLanguages } from '../domain/workshop/document-languages.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'
import type { CriterionSetId, CriterionSetWords, CriterionWords } from './languages.ts'
import { languages, perLanguage } from './languages.ts'

/** The sets of criteria that a workshop can begin with; the first one unless another is chosen. */
export const criterionSetIds = Object.keys(languages.en.criteria) as readonly CriterionSetId[]

/** The words of a set of criteria in a language. */
export function criterionSet(id: CriterionSetId, language: DocumentLanguage): CriterionSetWords {
  return languages[language].criteria[id]
}

/** The criteria of a set as a workshop keeps them: in one language, equally weighted. */
export function criteriaOfSet(set: CriterionSetId, language: DocumentLanguage): Criteria {
  return criterionIds.map((id) => {
    const { name, question, anchors } = criterionSet(set, language).criteria[id]
    return { id, name, question, anchors: anchors as unknown as Anchors, weight: 1 }
  })
}

/** The default criteria of the method in English, equally weighted. */
export const defaultCriteria: Criteria = criteriaOfSet('firstPilot', 'en')

/** Every text of a set, in all languages. */
function textsOf(set: CriterionSetId): ReadonlySet<string> {
  const words = documentLanguages.flatMap((language) => Object.values(criterionSet(set, language).criteria))
  return new Set(words.flatMap(({ name, question, anchors }) => [name, question, ...anchors]))
}

const textsOfSets = criterionSetIds.map((id) => ({ id, texts: textsOf(id) }))

/**
 * The set that the criteria of a workshop come from, in whatever language: the one that most of their texts are of. A
 * workshop keeps its own texts, so that a set that was edited is still known by the rest; the first set where none fits.
 */
export function criterionSetOf(criteria: Criteria): CriterionSetId {
  const own = criteria.flatMap(({ name, question, anchors }) => [name, question, ...anchors])
  const [first, ...others] = textsOfSets.map(({ id, texts }) => ({
    id,
    known: own.filter((text) => texts.has(text)).length,
  }))
  if (!first) throw new Error('There is no set of criteria')
  return others.reduce((best, one) => (one.known > best.known ? one : best), first).id
}

function criterionIn(language: DocumentLanguage, set: CriterionSetId, criterion: Criterion): Criterion {
  const { id, name, question, anchors } = criterion
  const sets = perLanguage((_, one) => criterionSet(set, one).criteria[id])
  /** A text in that language where it is one of the set in any language; one that was edited stays as it is. */
  const said = (text: string, textOf: (words: CriterionWords) => string | undefined): string => {
    const isOfSet = documentLanguages.some((one) => textOf(sets[one]) === text)
    return (isOfSet ? textOf(sets[language]) : undefined) ?? text
  }
  return {
    ...criterion,
    name: said(name, (words) => words.name),
    question: said(question, (words) => words.question),
    anchors: anchors.map((anchor, at) => said(anchor, (words) => words.anchors[at])) as unknown as Anchors,
  }
}

/** A workshop as the room reads it: criteria that nobody has edited are said in the language of the documents. */
export function asTheRoomReads(workshop: Workshop): Workshop {
  const { details } = workshop
  const set = criterionSetOf(details.criteria)
  const criteria = details.criteria.map((one) => criterionIn(details.documentLanguage, set, one))
  return { ...workshop, details: { ...details, criteria } }
}

/** Something for every set of criteria. */
export function perCriterionSet<T>(make: (set: CriterionSetId) => T): Readonly<Record<CriterionSetId, T>> {
  return Object.fromEntries(criterionSetIds.map((id) => [id, make(id)])) as Record<CriterionSetId, T>
}
