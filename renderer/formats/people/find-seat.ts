import type { Participant } from '../../domain/workshop/participant.ts'
import { nameKey } from '../../domain/workshop/same-name.ts'
import { readPersonText } from './person-text.ts'

/** Whom a text names among those who are seated. */
export type FoundSeat =
  | { readonly kind: 'seat'; readonly participant: Participant }
  | { readonly kind: 'nobody' }
  /** People of one name whom the text does not tell apart. */
  | { readonly kind: 'several'; readonly seats: readonly number[] }

const withNumber = /^(.*\S)\s*\((\d{1,3})\)$/

function foundIn(all: readonly Participant[]): FoundSeat {
  const [participant] = all
  if (!participant) return { kind: 'nobody' }
  return all.length === 1
    ? { kind: 'seat', participant }
    : { kind: 'several', seats: all.map(({ seat }) => seat) }
}

/**
 * Finds the person that a file names: by the name as it is seated or as people write names (`Silva, Ana`, `Ana Silva, CFO`),
 * and where several have it by the job title, the role or the number of the seat behind it, as the app itself writes them.
 */
export function findSeat(text: string, participants: readonly Participant[]): FoundSeat {
  const named = (name: string) => participants.filter((one) => nameKey(one.name) === nameKey(name))
  const [, before = '', number] = withNumber.exec(text.trim()) ?? []
  const numbered = named(before).filter(({ seat }) => seat === Number(number))
  if (numbered.length === 1) return foundIn(numbered)
  const exact = named(text)
  if (exact.length > 0) return foundIn(exact)
  const told = readPersonText(text, { familyFirst: false })
  const alike = told ? named(told.name) : []
  if (!told || alike.length < 2) return foundIn(alike)
  const titled = alike.filter(
    ({ jobTitle }) => told.jobTitle !== '' && nameKey(jobTitle) === nameKey(told.jobTitle),
  )
  const inRole = alike.filter(({ role }) => role === told.saidRole)
  return foundIn(titled.length > 0 ? titled : inRole.length > 0 ? inRole : alike)
}
