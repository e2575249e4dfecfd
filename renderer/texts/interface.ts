import english from '../../assets/texts/en/interface.json' with { type: 'json' }
import type { Criteria } from '../domain/workshop/criteria.ts'
import type { PhraseKey } from '../domain/workshop/phrase.ts'
import { criterionSet, criterionSetOf, perCriterionSet } from './criterion-sets.ts'
import { createTexts } from './texts.ts'

/** The sentences of the domain must all be there. */
const catalogue: typeof english & Readonly<Record<PhraseKey, string>> = english

export type InterfaceKey = keyof typeof catalogue

/** The words of the interface, in English. */
export const interfaceTexts = createTexts<InterfaceKey>(catalogue, 'en-GB')

/** Says something of the interface. */
export const { say } = interfaceTexts

const sayingsOfSets = perCriterionSet((set) => {
  const own = criterionSet(set, 'en').words.interface
  return createTexts<InterfaceKey>({ ...catalogue, ...own }, 'en-GB').say
})

/** Says something of the interface as the criteria of a workshop have it: who answers for money is called differently. */
export function sayFor(criteria: Criteria): typeof say {
  return sayingsOfSets[criterionSetOf(criteria)]
}
