import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { voteCharacter } from '../../renderer/domain/votes/typed-votes.ts'
import { criterionIds } from '../../renderer/domain/workshop/criteria.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { readWorkshopFile, writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { votedRoom } from '../support/builders.ts'
import { cell, goToStep } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'
import { typeAtSpeed } from '../support/type-at-speed.ts'

const candidates = Array.from({ length: 8 }, (_, index) => `A-${index + 1}`)
const seats = 8
const limit = 120_000

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  const room = votedRoom(Object.fromEntries(candidates.map((key) => [key, []])), seats)
  const path = join(app.folder, 'empty.json')
  await writeFile(path, writeWorkshopFile(room, '2026-11-17T08:30:00.000Z' as Instant))
  app.dialogs.file = path
  await app.page.getByRole('button', { name: 'Open a file' }).click()
  await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await app.page.keyboard.press('s')
  await app.page.getByRole('region', { name: 'Projector' }).waitFor()
  await goToStep(app.page, 'Score')
})

afterAll(() => app.close())

/** The vote of a seat on a cell; another pattern for another salt, so that no vote can pass for its neighbour. */
const voteOf = (salt: number) => (row: number, column: number, seat: number) =>
  '12345-x'[(salt + 3 * row + 5 * column + seat * (1 + ((row + column) % 3))) % 7] ?? '3'

/** What the workshop holds, as its file says. */
async function saved(name: string): Promise<Workshop> {
  await goToStep(app.page, 'Close')
  app.dialogs.savePath = () => join(app.folder, name)
  await app.page.getByRole('button', { name: 'Save the workshop', exact: true }).click()
  await app.page.getByText(`Saved ${name}`).waitFor()
  const read = readWorkshopFile(await readFile(join(app.folder, name), 'utf8'))
  if (read.kind !== 'read') throw new Error('The file cannot be read')
  await goToStep(app.page, 'Score')
  return read.workshop
}

type VoteAt = ReturnType<typeof voteOf>

/** Each cell by candidate and criterion, as it is typed in seat order. */
function typedIn({ candidates: list, participants, ballots }: Workshop): readonly string[] {
  return list.flatMap(({ id, key }) =>
    criterionIds.map((criterion) => {
      const held = ballots.filter(({ candidateId }) => candidateId === id)
      const votes = participants.map((seat) => voteCharacter(held[0]?.votes[criterion][seat.id]) || '.')
      return `${key} ${criterion} ${votes.join('')} of ${held.length} round`
    }),
  )
}

const expected = (voteAt: VoteAt) =>
  candidates.flatMap((key, row) =>
    criterionIds.map((criterion, column) => {
      const votes = Array.from({ length: seats }, (_, seat) => voteAt(row, column, seat))
      return `${key} ${criterion} ${votes.join('')} of 1 round`
    }),
  )

test(
  '320 scores typed by cell at twenty keys a second are all where they belong',
  async () => {
    const voteAt = voteOf(0)
    const keys = candidates.flatMap((_, row) =>
      criterionIds.flatMap((__, column) => [
        ...Array.from({ length: seats }, (___, seat) => voteAt(row, column, seat)),
        'Enter',
      ]),
    )
    await cell(app.page, 'A-1', 'Business impact').click()
    await typeAtSpeed(app.page, keys)
    expect(typedIn(await saved('by-cell.json'))).toEqual(expected(voteAt))
  },
  limit,
)

test(
  '320 scores typed by card at twenty keys a second are all where they belong',
  async () => {
    const voteAt = voteOf(4)
    const keys = Array.from({ length: seats }, (_, seat) =>
      candidates.flatMap((__, row) => [
        ...criterionIds.map((___, column) => voteAt(row, column, seat)),
        'Enter',
      ]),
    ).flat()
    await app.page.getByRole('radio', { name: 'By card' }).check()
    await app.page.getByLabel('Card of').selectOption('COO')
    await cell(app.page, 'A-1', 'Business impact').click()
    await typeAtSpeed(app.page, keys)
    expect(typedIn(await saved('by-card.json'))).toEqual(expected(voteAt))
  },
  limit,
)

test('no error was reported', () => {
  expect(app.pageErrors).toEqual([])
})
