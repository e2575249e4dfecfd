import words from '../../assets/criteria/first-pilot.en.json' with { type: 'json' }
import type { Anchors, Criteria } from '../domain/criteria.ts'
import { criterionIds } from '../domain/criteria.ts'

/** The default criteria of the method in English, equally weighted. */
export const defaultCriteria: Criteria = criterionIds.map((id) => {
  const { name, question, anchors } = words[id]
  return { id, name, question, anchors: anchors as unknown as Anchors, weight: 1 }
})
