import words from '../../../assets/texts/people.json' with { type: 'json' }
import { foldText } from '../../domain/workshop/fold-text.ts'
import type { Role } from '../../domain/workshop/participant.ts'
import { tidyName } from '../../domain/workshop/same-name.ts'
import { guessRole, namedRole, saysDecider } from '../guess-role.ts'
import { givenFirst, isFamilyAlone, isSuffix } from './family-name.ts'

/** What a line or a row tells of one person. */
export interface ToldPerson {
  readonly name: string
  readonly jobTitle: string
  /** Where the role of the method is said in so many words; null where it is not. */
  readonly saidRole: Role | null
  readonly email: string
}

/** What the other lines of a list show: whether family names stand first, before a comma. */
export interface ListStyle {
  readonly familyFirst: boolean
}

/** In angle brackets there may also be an address of the mail system, such as `/o=ExchangeLabs/cn=...`. */
const inAngles = /[<＜]([^<>]*)[>＞]?/g
const address = /(?:mailto:)?([^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+\.[^\s<>()[\],;:"'.]+)/i
const inBrackets = /\s*[([]([^()[\]]*)[)\]][\s,;.]*$/
/** A display name in quotation marks, straight or typographic, and what follows it. */
const quoted = /^["“„«']\s*([^"“”„«»]+?)\s*["”“»'](?=$|[\s,;<-])[\s,;:–—-]*(.*)$/
/** Between a name and a title; a dash stands between spaces, as it is part of many names. */
const between = /\s+[-–—|•·/]+\s+|\s*[;|\t]\s*|:\s+/
/** Around a title that came out of a file of commas. */
const quotes = /^["“”„]\s*|\s*["“”„]$/g
const edges = /^[\s,;:|–—-]+|[\s,;:|–—-]+$/g

const marks = new Set(words.marks.map(foldText))

/** Names of characters that East Asian and Arabic keyboards write otherwise. */
function plainPunctuation(text: string): string {
  return text
    .replace(/[，、،]/g, ',')
    .replace(/[；؛]/g, ';')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/：/g, ': ')
}

interface Left {
  readonly text: string
  readonly jobTitle: string
  readonly saidRole: Role | null
}

/** Takes what stands in brackets at the end for a role, a title, or a mark of the meeting; anything else stays with the name. */
function withoutBrackets(text: string): Left {
  let left: Left = { text, jobTitle: '', saidRole: null }
  for (let found = inBrackets.exec(left.text); found; found = inBrackets.exec(left.text)) {
    const inside = (found[1] ?? '').trim()
    const before = left.text.slice(0, found.index)
    const role = namedRole(inside)
    if (before.trim() === '') break
    if (role) left = { ...left, text: before, saidRole: left.saidRole ?? role }
    else if (inside === '' || marks.has(foldText(inside))) left = { ...left, text: before }
    else if (guessRole(inside) && left.jobTitle === '') left = { ...left, text: before, jobTitle: inside }
    else break
  }
  return left
}

/** The local part of an address as a name: `anna.schmidt` is Anna Schmidt. */
function nameFromAddress(email: string): string {
  const parts = (email.split('@')[0] ?? '')
    .split(/[._]+/)
    .filter((part) => part !== '' && !/^\d+$/.test(part))
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ')
}

interface Split {
  readonly name: string
  readonly title: string
}

/** Parts between commas: `Family, Given`, `Name, title`, `Family, Given, title`, `Name, title, company`. */
function splitAtCommas(text: string, familyFirst: boolean): Split {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const suffixes = parts.slice(1).filter(isSuffix)
  const [first = '', ...rest] = parts.filter((part, index) => index === 0 || !isSuffix(part))
  const named = (name: string) => [name, ...suffixes].join(', ')
  const titleAt = rest.findIndex((part) => guessRole(part) !== null || namedRole(part) !== null)
  const names = titleAt < 0 ? rest : rest.slice(0, titleAt)
  const title = titleAt < 0 ? '' : rest.slice(titleAt).join(', ')
  const [given, ...others] = names
  if (given === undefined) return { name: named(first), title }
  if (familyFirst || isFamilyAlone(first)) {
    return { name: named(givenFirst(first, given)), title: [...others, title].filter(Boolean).join(', ') }
  }
  return { name: named(first), title: [...names, title].filter(Boolean).join(', ') }
}

/** `Name - title` and the like; the other way round where only the first part is a title. */
function splitAtMarks(text: string): Split | null {
  const parts = text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [first = '', ...rest] = parts
  if (rest.length === 0) return null
  const [last = ''] = rest
  const isReversed =
    rest.length === 1 && guessRole(first) !== null && guessRole(last) === null && namedRole(last) === null
  return isReversed ? { name: last, title: first } : { name: first, title: rest.join(', ') }
}

function splitName(text: string, isDisplayName: boolean, { familyFirst }: ListStyle): Split {
  const byMark = splitAtMarks(text)
  if (!byMark) return splitAtCommas(text, familyFirst || isDisplayName)
  const { name, title } = splitAtCommas(byMark.name, familyFirst || isDisplayName)
  return { name, title: [title, byMark.title].filter(Boolean).join(', ') }
}

/** Whether some lines of a list write `Family, Given` and none writes `Name, title`. */
export function isPlainlyFamilyFirst(lines: readonly string[]): boolean {
  const pairs = lines.flatMap((line) => {
    const [before = '', after = '', ...more] = withoutBrackets(plainPunctuation(line)).text.split(',')
    return after.trim() !== '' && more.length === 0 ? [{ before: before.trim(), after: after.trim() }] : []
  })
  const isTitled = ({ after }: { readonly after: string }) => guessRole(after) !== null
  return pairs.some(({ before }) => isFamilyAlone(before)) && !pairs.some(isTitled)
}

/**
 * Reads a person as people write one in a line: `Name <e-mail>`, `"Family, Given"`, `Name - title`, `Name; title`,
 * `Name, title (role)`. Null where no name is left. Titles are recognised by their words; a text after one comma that is
 * none is a given name where the family name stands alone or the list writes names that way, and otherwise a title.
 */
export function readPersonText(source: string, style: ListStyle): ToldPerson | null {
  const text = plainPunctuation(source)
  const email = address.exec(text)?.[1] ?? ''
  const withoutAddress = text.replace(inAngles, ' ').replace(address, ' ')
  const bare = withoutBrackets(withoutAddress.replace(/\(\s*\)|\[\s*\]/g, ' ').replace(edges, ''))
  const display = quoted.exec(bare.text.trim())
  const whole = display?.[1] ?? bare.text.replace(edges, '')
  const { name, title } = splitName(whole, email !== '' || display !== null, style)
  const inner = withoutBrackets(name)
  const told = [
    inner.jobTitle,
    title,
    (display?.[2] ?? '').replace(edges, '').replace(quotes, ''),
    bare.jobTitle,
  ].filter((one) => one !== '')
  const onlyRole = told.length === 1 ? namedRole(told[0] ?? '') : null
  const jobTitle = onlyRole ? '' : tidyName(told.join(', '))
  const found = tidyName(inner.text.replace(edges, '')) || tidyName(nameFromAddress(email))
  if (found === '') return null
  const said = bare.saidRole ?? inner.saidRole ?? onlyRole
  return {
    name: found,
    jobTitle,
    saidRole: said ?? (saysDecider(`${found} ${jobTitle}`) ? 'decider' : null),
    email,
  }
}
