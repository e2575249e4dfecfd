import { yearlyValue } from '../domain/value/value.ts'
import type { Candidate } from '../domain/workshop/candidate.ts'
import { holdsWords } from '../domain/workshop/fold-text.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'
import { candidatesInPlay, candidatesOnList } from '../domain/workshop/workshop.ts'
import type { ListFilter } from './walk-store.ts'

/** Whether the numbers that hours a year follow from are missing. */
function isUnsized({ value }: Candidate): boolean {
  return yearlyValue(value).hours === null
}

function shownBy(workshop: Workshop, filter: ListFilter): readonly Candidate[] {
  switch (filter) {
    case 'all':
      return candidatesOnList(workshop)
    case 'unsized':
      return candidatesInPlay(workshop).filter(isUnsized)
    case 'parked':
      return workshop.candidates.filter(({ standing }) => standing.kind === 'parked')
    case 'merged':
      return workshop.candidates.filter(({ standing }) => standing.kind === 'merged')
  }
}

function matches({ key, title, problem, process }: Candidate, search: string): boolean {
  return holdsWords(`${key} ${title} ${problem} ${process}`, search)
}

/** The candidates that a filter and a search leave, in list order. Those for practice are on no list. */
export function walkedList(workshop: Workshop, filter: ListFilter, search: string): readonly Candidate[] {
  const shown = shownBy(workshop, filter)
  return search.trim() === '' ? shown : shown.filter((candidate) => matches(candidate, search))
}

/** How many candidates each filter leaves. */
export function filterCounts(workshop: Workshop): Readonly<Record<ListFilter, number>> {
  const count = (filter: ListFilter) => shownBy(workshop, filter).length
  return { all: count('all'), unsized: count('unsized'), parked: count('parked'), merged: count('merged') }
}
