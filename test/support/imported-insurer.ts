import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Given } from '../../renderer/domain/edits/edit.ts'
import { importCandidates } from '../../renderer/domain/edits/edit-candidates.ts'
import { newWorkshop } from '../../renderer/domain/edits/edit-setup.ts'
import type { Instant, IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import type { Candidate } from '../../renderer/domain/workshop/candidate.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { importReadBallots } from '../../renderer/formats/import-ballots.ts'
import { guessBallotColumns, guessCandidateColumns } from '../../renderer/formats/map-columns.ts'
import { readBallots } from '../../renderer/formats/read-ballots.ts'
import { readCandidates } from '../../renderer/formats/read-candidates.ts'
import { readTable } from '../../renderer/formats/read-table.ts'
import { defaultCriteria } from '../../renderer/texts/criterion-sets.ts'
import { edited } from './edited.ts'

/** The day of the insurer's workshop. */
export const insurerDay = '2026-11-17' as IsoDate

/** When its rows were made. */
export const insurerTime = '2026-11-17T08:30:00.000Z' as Instant

function tableOf(name: string) {
  const read = readTable(readFileSync(join(import.meta.dirname, '../samples', name), 'utf8'))
  if (read.kind !== 'table') throw new Error(`${name} is no table`)
  return read.table
}

/** Ids that count up, so that the sample is the same each time it is made. */
export function countingGiven(): Given {
  let last = 0
  return {
    now: insurerTime,
    newId: () => {
      last += 1
      return `insurer-${String(last).padStart(3, '0')}`
    },
  }
}

/** The insurer's list and ballots as the files give them: nothing settled, nothing parked. */
export function importedInsurer(given: Given = countingGiven()): Workshop {
  const begun = newWorkshop(
    {
      title: 'First AI pilot',
      client: 'Northgate Insurance',
      heldOn: insurerDay,
      currency: 'EUR',
      paper: 'a4',
      documentLanguage: 'en',
      criteria: defaultCriteria,
    },
    given,
  )
  const candidateTable = tableOf('insurer-candidates.csv')
  const { cards } = readCandidates(candidateTable, guessCandidateColumns(candidateTable.header))
  const listed = edited(begun, importCandidates(cards), given)
  const ballotTable = tableOf('insurer-ballots.csv')
  const { ballots, newParticipants } = readBallots(
    ballotTable,
    guessBallotColumns(ballotTable.header),
    listed,
  )
  return edited(listed, importReadBallots(ballots, newParticipants), given)
}

/** The candidate with that reference. */
export function candidateOf(workshop: Workshop, key: string): Candidate {
  const candidate = workshop.candidates.find((one) => one.key === key)
  if (!candidate) throw new Error(`There is no ${key}`)
  return candidate
}
