import type { NewParticipant } from '../domain/edits/setup.ts'
import type { Problem } from '../domain/problem.ts'
import { errorAt, warningAt } from '../domain/problem.ts'
import { nameKey } from '../domain/same-name.ts'
import { guessRole } from './guess-role.ts'

export interface ReadParticipants {
  readonly people: readonly NewParticipant[]
  readonly problems: readonly Problem[]
}

const longestName = 200

/** `name<TAB>title`, `name, title` when the title tells a role, `name (title)` and plain names, which stay as typed. */
function readLine(line: string): NewParticipant {
  const [beforeTab = '', ...afterTab] = line.split('\t').map((part) => part.trim())
  const title = afterTab.find((part) => part !== '')
  if (title !== undefined) {
    return { name: beforeTab, role: guessRole(title) ?? guessRole(beforeTab) ?? 'other' }
  }
  const comma = line.lastIndexOf(',')
  const titleRole = comma > 0 ? guessRole(line.slice(comma + 1)) : null
  const name = line.slice(0, comma).trim()
  if (titleRole && name !== '') return { name, role: titleRole }
  return { name: line.trim(), role: guessRole(line) ?? 'other' }
}

function withoutBullet(line: string): string {
  return line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '')
}

/**
 * Reads people pasted one a line, with a role guessed from the words of their title. Names that are seated already, or
 * that the lines give twice, are left out with a warning.
 */
export function readParticipants(text: string, seated: readonly string[] = []): ReadParticipants {
  const known = new Set(seated.map(nameKey))
  const people: NewParticipant[] = []
  const problems: Problem[] = []
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const person = readLine(withoutBullet(line))
    const { name } = person
    const key = nameKey(name)
    const row = index + 1
    if (name === '') continue
    if (name.length > longestName) {
      problems.push(errorAt('cell.tooLong', { characters: name.length, most: longestName }, { row }))
    } else if (known.has(key)) {
      problems.push(warningAt('participant.doubled', { name }, { row }))
    } else {
      known.add(key)
      people.push(person)
    }
  }
  return { people, problems }
}
