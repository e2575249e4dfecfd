import type { Participant } from '../domain/workshop/participant.ts'
import { personName } from '../domain/workshop/person-name.ts'
import { say } from './interface.ts'

/** Names a person of the room in the interface, told apart from others of the same name. */
export function sayPerson(person: Participant, participants: readonly Participant[]): string {
  return personName(person, participants, (role) => say(`role.${role}`))
}
