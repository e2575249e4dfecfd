import type { Participant, Role } from './participant.ts'
import { nameKey } from './same-name.ts'
import type { Workshop } from './workshop.ts'

type Person = Pick<Participant, 'id' | 'seat' | 'name' | 'jobTitle' | 'role'>

/**
 * A person's name; where somebody else has the same one, with what tells them apart: the job title, else the role where it
 * can be said, else the number of the seat. `roleWord` says a role in the language of the reader; null where there is none.
 */
export function personName(
  person: Person,
  participants: readonly Person[],
  roleWord: ((role: Role) => string) | null,
): string {
  const { id, name, jobTitle, role, seat } = person
  const namesakes = participants.filter((one) => one.id !== id && nameKey(one.name) === nameKey(name))
  if (namesakes.length === 0) return name
  const hasOwnTitle =
    jobTitle.trim() !== '' && !namesakes.some((one) => nameKey(one.jobTitle) === nameKey(jobTitle))
  if (hasOwnTitle) return `${name} (${jobTitle})`
  if (roleWord && !namesakes.some((one) => one.role === role)) return `${name} (${roleWord(role)})`
  return `${name} (${seat})`
}

/** Names a person in a step's label, which has no words of its own for roles. */
export function nameIn({ participants }: Workshop, person: Person): string {
  return personName(person, participants, null)
}
