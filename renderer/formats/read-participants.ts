import type { NewParticipant } from '../domain/edits/edit-setup.ts'
import type { Participant } from '../domain/workshop/participant.ts'
import type { Problem } from '../domain/workshop/problem.ts'
import { errorAt, warningAt } from '../domain/workshop/problem.ts'
import { nameKey } from '../domain/workshop/same-name.ts'
import { guessName, guessRole, mayDecide } from './guess-role.ts'
import type { PersonLine } from './people/people-lines.ts'
import { readPeopleLines } from './people/people-lines.ts'
import type { PersonRow } from './people/people-table.ts'
import { readPeopleTable } from './people/people-table.ts'
import { isPlainlyFamilyFirst, readPersonText } from './people/person-text.ts'

/** A person of a pasted list, as understood; nothing of it is taken yet. */
interface ReadPerson extends Required<NewParticipant> {
  /** The line of the text, from 1. */
  readonly row: number
  readonly roleIs: 'said' | 'guessed' | 'unknown'
  /** Whether the title is one of those that often decide; to be asked. */
  readonly mayDecide: boolean
  /** Who is seated under that name already; null for nobody. */
  readonly seated: Participant | null
}

export interface ReadParticipants {
  readonly people: readonly ReadPerson[]
  /** What was left out or cannot be taken, each with its line. */
  readonly problems: readonly Problem[]
}

/** The longest name and the longest job title. */
const longest = 200
/** A list of more is not one of a room. */
const mostPeople = 500

function readRows(text: string): {
  readonly people: readonly PersonRow[]
  readonly left: readonly PersonLine[]
} {
  const table = readPeopleTable(text)
  if (table) return table
  const { lines, headings } = readPeopleLines(
    text.split('\n').map((line, index) => ({ row: index + 1, text: line })),
  )
  const familyFirst = isPlainlyFamilyFirst(lines.map((line) => line.text))
  const read = lines.map(({ row, text: line }) => ({
    row,
    line,
    told: readPersonText(line, { familyFirst }),
  }))
  return {
    people: read.flatMap(({ row, told }) => (told ? [{ row, told }] : [])),
    left: [...headings, ...read.flatMap(({ row, line, told }) => (told ? [] : [{ row, text: line }]))],
  }
}

/** Whether two rows of one list can be one person: of one name, and neither address nor title says otherwise. */
function isAgain({ told: one }: PersonRow, { told: other }: PersonRow): boolean {
  const differ = (a: string, b: string) => a !== '' && b !== '' && nameKey(a) !== nameKey(b)
  if (nameKey(one.name) !== nameKey(other.name)) return false
  return one.email !== '' && other.email !== ''
    ? nameKey(one.email) === nameKey(other.email)
    : !differ(one.jobTitle, other.jobTitle)
}

/** Each person once; what a later row adds about one goes with the first. */
function eachOnce(rows: readonly PersonRow[]): {
  readonly people: readonly PersonRow[]
  readonly again: readonly PersonRow[]
} {
  const people: PersonRow[] = []
  const again: PersonRow[] = []
  for (const row of rows) {
    const at = people.findIndex((known) => isAgain(known, row))
    const known = people[at]
    if (!known) people.push(row)
    else {
      const { told } = known
      people[at] = {
        ...known,
        told: {
          ...told,
          email: told.email || row.told.email,
          jobTitle: told.jobTitle || row.told.jobTitle,
          saidRole: told.saidRole ?? row.told.saidRole,
        },
      }
      again.push(row)
    }
  }
  return { people, again }
}

function personOf({ row, told }: PersonRow, seated: Participant | null): ReadPerson {
  const { name, jobTitle, saidRole } = told
  const guessed = jobTitle === '' ? guessName(name) : guessRole(jobTitle)
  const role = saidRole ?? guessed ?? 'other'
  const roleIs = saidRole ? 'said' : guessed ? 'guessed' : 'unknown'
  return {
    row,
    name,
    jobTitle,
    role,
    roleIs,
    mayDecide: role !== 'decider' && mayDecide(jobTitle || name),
    seated,
  }
}

/**
 * Reads a pasted list of people: lines, address lists, cells of a sheet, exports of a meeting. The role of the method is
 * guessed from the job title, which is kept. Two people may have one name; a row that says nothing new of somebody above is
 * left out and said, and so is whatever is nobody's name.
 */
export function readParticipants(
  source: string,
  participants: readonly Participant[] = [],
): ReadParticipants {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n')
  const { people: rows, left } = readRows(text)
  const { people, again } = eachOnce(rows)
  if (people.length > mostPeople) {
    return {
      people: [],
      problems: [errorAt('participant.tooMany', { count: people.length, most: mostPeople })],
    }
  }
  const free = [...participants]
  const seatOf = (names: readonly string[]) => {
    const at = free.findIndex(({ name }) => names.some((one) => nameKey(one) === nameKey(name)))
    return at < 0 ? null : (free.splice(at, 1)[0] ?? null)
  }
  const lines = text.split('\n')
  const read = people.map((row) => personOf(row, seatOf([row.told.name, lines[row.row - 1] ?? ''])))
  const isTooLong = ({ name, jobTitle }: ReadPerson) => Math.max(name.length, jobTitle.length) > longest
  const problems = [
    ...left.map(({ row, text: line }) => warningAt('participant.notAName', { text: line }, { row })),
    ...again.map(({ row, told }) => warningAt('participant.doubled', { name: told.name }, { row })),
    ...read
      .filter(isTooLong)
      .map(({ row, name, jobTitle }) =>
        errorAt(
          'cell.tooLong',
          { characters: Math.max(name.length, jobTitle.length), most: longest },
          { row },
        ),
      ),
  ]
  return {
    people: read.filter((one) => !isTooLong(one)),
    problems: problems.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)),
  }
}
