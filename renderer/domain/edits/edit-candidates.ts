import type { ValueInput, ValueInputs } from '../value/value-inputs.ts'
import { valueInputs } from '../value/value-inputs.ts'
import type { Candidate, CandidateCard } from '../workshop/candidate.ts'
import { newCandidate } from '../workshop/candidate.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Phrase } from '../workshop/phrase.ts'
import { phrase } from '../workshop/phrase.ts'
import { inPlay } from '../workshop/standing.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { findCandidate, listedCandidates, practiceCandidate } from '../workshop/workshop.ts'
import type { Edit, EditResult } from './edit.ts'
import { changed, refused, sameData } from './edit.ts'

/** A reference as people compare them: without case and surrounding space. */
export function plainKey(key: string): string {
  return key.trim().toLowerCase()
}

/** Whether two references are the same to people. */
function sameKey(one: string, other: string): boolean {
  return plainKey(one) === plainKey(other)
}

/** The first free references of the form C-1, C-2, ... */
export function freeKeys({ candidates }: Workshop, count: number): readonly string[] {
  const keys: string[] = []
  for (let number = candidates.length + 1; keys.length < count; number += 1) {
    const key = `C-${number}`
    if (!candidates.some((candidate) => sameKey(candidate.key, key))) keys.push(key)
  }
  return keys
}

/** The first free reference of that form. */
export function freeKey(workshop: Workshop): string {
  return freeKeys(workshop, 1)[0] ?? ''
}

/** The last number of the list. The practice candidate takes none: the first idea is number 1 on every dot card. */
export function lastOrder(workshop: Workshop): number {
  return listedCandidates(workshop).reduce((last, { order }) => Math.max(last, order), 0)
}

/** Puts one candidate at the end of the list. */
export function addCandidate(card: CandidateCard): Edit {
  return (workshop, { newId }) => {
    if (card.key.trim() === '') return refused(phrase('refused.keyMissing', {}))
    if (card.title.trim() === '') return refused(phrase('refused.titleMissing', {}))
    const taken = workshop.candidates.find((candidate) => sameKey(candidate.key, card.key))
    if (taken) return refused(phrase('refused.keyTaken', { reference: taken.key, title: taken.title }))
    const row = newCandidate(card, {
      id: newId() as CandidateId,
      workshopId: workshop.details.id,
      order: lastOrder(workshop) + 1,
    })
    return changed(phrase('label.addCandidate', { key: card.key }), { added: [{ table: 'candidates', row }] })
  }
}

/** Puts a candidate beside the list that the room learns the anchors on. It is scored and revealed, and never counts. */
export function addPractice(card: CandidateCard): Edit {
  return (workshop, { newId }) => {
    if (practiceCandidate(workshop)) return refused(phrase('refused.hasPractice', {}))
    const taken = workshop.candidates.some(({ key }) => sameKey(key, card.key))
    const place = {
      id: newId() as CandidateId,
      workshopId: workshop.details.id,
      order: lastOrder(workshop) + 1,
    }
    const candidate = newCandidate(taken ? { ...card, key: freeKey(workshop) } : card, place)
    const row: Candidate = { ...candidate, standing: { kind: 'practice' } }
    return changed(phrase('label.addPractice', {}), { added: [{ table: 'candidates', row }] })
  }
}

/** A known card with what another fills in; what that one leaves empty stays as it is. */
function filledIn(from: Candidate, card: CandidateCard): Candidate {
  const value = Object.fromEntries(
    valueInputs.map((input) => [input, card.value[input] ?? from.value[input]]),
  )
  return {
    ...from,
    title: card.title || from.title,
    problem: card.problem || from.problem,
    process: card.process || from.process,
    value: value as unknown as ValueInputs,
    dataSources: card.dataSources.length > 0 ? card.dataSources : from.dataSources,
    sponsorRole: card.sponsorRole || from.sponsorRole,
    notes: card.notes || from.notes,
    author: card.author || from.author,
  }
}

/** Adds the cards of a list; one whose reference is there already fills in that card, whose votes stay. */
export function importCandidates(cards: readonly CandidateCard[]): Edit {
  return (workshop, { newId }) => {
    const byKey = new Map(workshop.candidates.map((candidate) => [plainKey(candidate.key), candidate]))
    const known = (card: CandidateCard) => byKey.get(plainKey(card.key))
    const start = lastOrder(workshop)
    const added = cards
      .filter((card) => !known(card))
      .map((card, index) => ({
        table: 'candidates' as const,
        row: newCandidate(card, {
          id: newId() as CandidateId,
          workshopId: workshop.details.id,
          order: start + index + 1,
        }),
      }))
    const updated = cards.flatMap((card) => {
      const from = known(card)
      if (!from) return []
      const to = filledIn(from, card)
      return sameData(from, to) ? [] : [{ table: 'candidates' as const, from, to }]
    })
    return changed(phrase('label.importCandidates', { count: added.length + updated.length }), {
      added,
      updated,
    })
  }
}

/** Changes one candidate; nothing happens where the change changes nothing. */
export function updateCandidate(
  id: CandidateId,
  change: (candidate: Candidate) => Candidate,
  label: (candidate: Candidate) => Phrase,
): Edit {
  return (workshop): EditResult => {
    const from = findCandidate(workshop, id)
    if (!from) return refused(phrase('refused.gone', {}))
    const to = change(from)
    const updated = sameData(from, to) ? [] : [{ table: 'candidates' as const, from, to }]
    return changed(label(from), { updated })
  }
}

/** Changes what a candidate's card says, its gates, traps or evidence. */
export function editCandidate(
  id: CandidateId,
  patch: Partial<CandidateCard & Pick<Candidate, 'evidence' | 'gates' | 'traps'>>,
): Edit {
  return (workshop, given) => {
    const { key, title } = patch
    if (key !== undefined) {
      if (key.trim() === '') return refused(phrase('refused.keyMissing', {}))
      const taken = workshop.candidates.find((one) => one.id !== id && sameKey(one.key, key))
      if (taken) return refused(phrase('refused.keyTaken', { reference: taken.key, title: taken.title }))
    }
    if (title !== undefined && title.trim() === '') return refused(phrase('refused.titleMissing', {}))
    return updateCandidate(
      id,
      (candidate) => ({ ...candidate, ...patch }),
      (candidate) => phrase('label.editCandidate', { key: candidate.key }),
    )(workshop, given)
  }
}

/**
 * Says how low and how high a value input may be; null takes the range away. The likely figure lies between them, and all
 * are zero or more.
 */
export function setValueRange(
  id: CandidateId,
  input: ValueInput,
  range: { readonly low: number; readonly high: number } | null,
): Edit {
  return (workshop, given) => {
    const candidate = findCandidate(workshop, id)
    const likely = candidate?.value[input] ?? null
    if (candidate && range && (likely === null || range.low > likely || range.high < likely)) {
      return refused(phrase('refused.rangeAround', {}))
    }
    const { [input]: _, ...others } = candidate?.valueRanges ?? {}
    return updateCandidate(
      id,
      (one) => ({ ...one, valueRanges: range ? { ...others, [input]: range } : others }),
      ({ key }) => phrase('label.editCandidate', { key }),
    )(workshop, given)
  }
}

/** Puts a candidate on the not-now register, with a reason, or changes the reason. Refused for one that is merged or for practice. */
export function parkCandidate(id: CandidateId, reason: string): Edit {
  if (reason.trim() === '') return () => refused(phrase('refused.parkReasonMissing', {}))
  return (workshop, given) => {
    const candidate = findCandidate(workshop, id)
    const kind = candidate?.standing.kind
    if (candidate && kind !== 'inPlay' && kind !== 'parked') {
      return refused(phrase('refused.notInPlay', { key: candidate.key }))
    }
    return updateCandidate(
      id,
      (one) => ({ ...one, standing: { kind: 'parked', because: reason.trim() } }),
      ({ key }) => phrase('label.park', { key }),
    )(workshop, given)
  }
}

/** Brings a candidate back from the not-now register. */
export function unparkCandidate(id: CandidateId): Edit {
  return updateCandidate(
    id,
    (candidate) => (candidate.standing.kind === 'parked' ? { ...candidate, standing: inPlay } : candidate),
    ({ key }) => phrase('label.unpark', { key }),
  )
}
