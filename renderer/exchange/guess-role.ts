import words from '../../assets/texts/roles.en.json' with { type: 'json' }
import type { Role } from '../domain/participant.ts'

const roleWords: Readonly<Record<Role, readonly string[]>> = words

/** Words between single spaces, one at either end, so that whole words can be looked for. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `
}

/** The role whose words a name or job title holds: the first in the order of the list; null when none does. */
export function guessRole(text: string): Role | null {
  const said = spaced(text)
  const order = Object.keys(roleWords) as Role[]
  return order.find((role) => roleWords[role].some((word) => said.includes(spaced(word)))) ?? null
}
