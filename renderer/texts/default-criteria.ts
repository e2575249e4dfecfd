import german from '../../assets/criteria/first-pilot.de.json' with { type: 'json' }
import english from '../../assets/criteria/first-pilot.en.json' with { type: 'json' }
import spanish from '../../assets/criteria/first-pilot.es.json' with { type: 'json' }
import french from '../../assets/criteria/first-pilot.fr.json' with { type: 'json' }
import type { Anchors, Criteria, Criterion, PerCriterion } from '../domain/workshop/criteria.ts'
import { criterionIds } from '../domain/workshop/criteria.ts'
import type { DocumentLanguage, Workshop } from '../domain/workshop/workshop.ts'
import { documentLanguages } from '../domain/workshop/workshop.ts'

interface CriterionWords {
  readonly name: string
  readonly question: string
  readonly anchors: readonly string[]
}

const sets: Readonly<Record<DocumentLanguage, PerCriterion<CriterionWords>>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
}

/** The default criteria of the method in English, equally weighted. */
export const defaultCriteria: Criteria = criterionIds.map((id) => {
  const { name, question, anchors } = sets.en[id]
  return { id, name, question, anchors: anchors as unknown as Anchors, weight: 1 }
})

function criterionIn(language: DocumentLanguage, criterion: Criterion): Criterion {
  const { id, name, question, anchors } = criterion
  /** A text in that language where it is a default one in any language; one that was edited stays as it is. */
  const said = (text: string, textOf: (words: CriterionWords) => string | undefined): string => {
    const isDefault = documentLanguages.some((one) => textOf(sets[one][id]) === text)
    return (isDefault ? textOf(sets[language][id]) : undefined) ?? text
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
  const criteria = details.criteria.map((one) => criterionIn(details.documentLanguage, one))
  return { ...workshop, details: { ...details, criteria } }
}
