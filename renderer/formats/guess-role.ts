import words from '../../assets/texts/roles.json' with { type: 'json' }
import { foldText } from '../domain/workshop/fold-text.ts'
import type { Role } from '../domain/workshop/participant.ts'

/** Words of a text between single spaces, one at either end, so that whole words can be looked for. */
function spaced(text: string): string {
  return ` ${foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `
}

type IsIn = (spacedText: string) => boolean

/** Finds a word or phrase of the list; `daten*` begins a word, `*leiter` ends one, `*architekt*` stands within one. */
function finder(entry: string): IsIn {
  const text = spaced(entry).trim()
  const before = entry.startsWith('*') ? '' : ' '
  const after = entry.endsWith('*') ? '' : ' '
  return (said) => said.includes(`${before}${text}${after}`)
}

const anyOf =
  (entries: readonly string[]): IsIn =>
  (said) =>
    entries.map(finder).some((isIn) => isIn(said))

type Rule = readonly [Role, IsIn]

function rulesOf(takes: (entry: string) => boolean): readonly Rule[] {
  return (Object.entries(words.words) as [Role, string[]][]).flatMap(([role, entries]) =>
    entries.filter(takes).map((entry): Rule => [role, finder(entry)]),
  )
}

const isPhrase = (entry: string) => spaced(entry).trim().includes(' ')
const decides = anyOf(words.decides)
const mayBeDecider = anyOf(words.mayDecide)
const leads = anyOf(words.leads)
/** Phrases first: a customer service is no customer. Then the roles in the order of the list: data protection is no data. */
const rules: readonly Rule[] = [
  ...rulesOf(isPhrase),
  ...rulesOf((entry) => !isPhrase(entry)),
  ['business', leads],
]

const saidRoles = new Map(
  (Object.entries(words.said) as [Role, string[]][]).flatMap(([role, names]) =>
    names.map((name) => [spaced(name), role] as const),
  ),
)

/** The role of the method that a text names, and nothing else, in one of the four languages; null where it is another text. */
export function namedRole(text: string): Role | null {
  return saidRoles.get(spaced(text)) ?? null
}

/** Whether a text says in so many words that this person decides. */
export function saysDecider(text: string): boolean {
  return decides(spaced(text))
}

/** Whether a title is one of those that often decide, such as CEO; to be asked, never taken for granted. */
export function mayDecide(text: string): boolean {
  return mayBeDecider(spaced(text))
}

/**
 * The role whose words a job title holds, in English, German, French or Spanish; null when none does. The decider is never
 * guessed from a title, only read where it is said.
 */
export function guessRole(text: string): Role | null {
  const said = spaced(text)
  if (decides(said)) return 'decider'
  return rules.find(([, isIn]) => isIn(said))?.[0] ?? null
}

/** Words that are names as well, such as Bi and Head: alone beside a word that no title has they tell nothing. */
const longestName = 4

/**
 * The role that a line tells that has a name or a title and no more, such as `Head of Claims`; null for a name of two words
 * in which a short one happens to be a word of titles, such as `Bi Wang`.
 */
export function guessName(text: string): Role | null {
  const role = guessRole(text)
  const all = spaced(text).trim().split(' ')
  const telling = all.filter((word) => guessRole(word) !== null)
  const isName = all.length === 2 && telling.length === 1 && (telling[0]?.length ?? 0) <= longestName
  return isName ? null : role
}
