import words from '../../../assets/texts/people.json' with { type: 'json' }
import { foldText } from '../../domain/workshop/fold-text.ts'
import { guessRole } from '../guess-role.ts'
import { isSuffix } from './family-name.ts'

/** The text of one person, with its line from 1. */
export interface PersonLine {
  readonly row: number
  readonly text: string
}

export interface PeopleLines {
  readonly lines: readonly PersonLine[]
  /** Lines that head a list, such as `Attendees (8):`; nobody's name. */
  readonly headings: readonly PersonLine[]
}

/** A bullet, a tick box or a number in front of a line; Word's bullets are letters of a font of signs. */
const bullet =
  /^\s*(?:(?:[-*•●▪◦‣⁃–—·>\uf0b7\uf0a7\u00a7\uf02d]|o(?=[\t ])|\[[ xX]?\]|[☐☑☒✓✔]|\(?\d{1,3}[.):]|\d{1,3}(?=\t)|[a-z]\))\s*)+/u

/** What heads a list, or is said of each person in it on a line of its own, such as `Accepted`. */
const headings = new Set([...words.headings, ...words.marks].map(foldText))
/** `Attendees`, `To:`, `8 participants`, `Teilnehmer (12):`. */
const counted = /^\(?\d+\)?\s+|\s*[([]?\d+[)\]]?\s*$/g

function isHeading(text: string): boolean {
  const bare = foldText(text.replace(/[:：]\s*$/, '').replace(counted, ''))
  return headings.has(bare) || /^[-=_*.\s]+$/.test(text)
}

/** What stands after a label such as `To:`; the whole text where there is none. */
function withoutLabel(text: string): string {
  const label = /^([^:：]{1,30})[:：]\s*(?=\S)/.exec(text)
  return label && headings.has(foldText(label[1] ?? '')) ? text.slice(label[0].length) : text
}

/** The parts of a text between separators that stand neither in quotation marks nor in angle brackets. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = []
  let part = ''
  let until = ''
  for (const character of text) {
    const isEnd = until === '' && separator.test(character)
    if (isEnd) parts.push(part)
    part = isEnd ? '' : part + character
    if (until !== '') until = character === until ? '' : until
    else if (character === '"') until = '"'
    else if (character === '<') until = '>'
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '')
}

const addresses = (text: string) => text.match(/[^\s<>]+@[^\s<>]+/g)?.length ?? 0
const wordsIn = (text: string) => text.split(/\s+/).length
/** A name of a list in one line seldom has more. */
const mostWords = 4
const isTitled = (text: string) => guessRole(text) !== null

/** The people of one line: of an address list or a list of names in one line; else the line itself. */
function peopleOf(text: string, isOnly: boolean): readonly string[] {
  const bySemicolon = splitOutside(text, /[;；؛]/)
  const isList =
    addresses(text) > 1 || /[;；؛]\s*$/.test(text) || bySemicolon.some((part) => addresses(part) > 0)
  if (bySemicolon.length > 1) {
    const isPair = bySemicolon.length === 2 && !isList && (!isOnly || isTitled(bySemicolon[1] ?? ''))
    return isPair ? [text] : isList || isOnly ? bySemicolon : [text]
  }
  const byComma = splitOutside(text, /[,，،]/)
  if (addresses(text) > 1) return joinFamilies(byComma)
  const isName = (part: string) => !isTitled(part) && !isSuffix(part) && wordsIn(part) <= mostWords
  const names = byComma.flatMap(splitAtAnd)
  const areNames = isOnly && byComma.length > 1 && names.length > 2 && names.every(isName)
  return areNames ? names : [text]
}

/** In an address list between commas a family name before its comma has no address of its own. */
function joinFamilies(parts: readonly string[]): readonly string[] {
  const people: string[] = []
  let waiting = ''
  for (const part of parts) {
    const whole = waiting === '' ? part : `${waiting}, ${part}`
    if (addresses(part) > 0) people.push(whole)
    waiting = addresses(part) > 0 ? '' : whole
  }
  return waiting === '' ? people : [...people, waiting]
}

const and = words.and.join('|')
const andBefore = new RegExp(`^(?:${and})\\s+`)
const andBetween = new RegExp(`\\s+(?:${and})\\s+`)

/** The last two of a list: `Ben Ito and Carla Diaz`. */
function splitAtAnd(part: string): readonly string[] {
  return part.replace(andBefore, '').split(andBetween)
}

/** The lines of a text, each with one person: without bullets, labels and headings, lists in one line taken apart. */
export function readPeopleLines(source: readonly PersonLine[]): PeopleLines {
  const filled = source.filter(({ text }) => text.trim() !== '')
  const found: PersonLine[] = []
  const left: PersonLine[] = []
  for (const { row, text } of filled) {
    const bare = text.replace(bullet, '').trim()
    if (bare === '' || isHeading(bare)) left.push({ row, text: text.trim() })
    else for (const one of peopleOf(withoutLabel(bare), filled.length === 1)) found.push({ row, text: one })
  }
  return { lines: found, headings: left }
}
