import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answerGates,
  calibrate,
  completeNumbers,
  importList,
  mergeAndPark,
  open,
  prepare,
} from '../support/three-hours/before-the-votes.ts'
import { numbersToComplete } from '../support/three-hours/insurer-room.ts'
import { keyTable, printedTable } from '../support/three-hours/key-table.ts'
import { close, decide, verdict, writeDocument } from '../support/three-hours/outcome.ts'
import type { Room } from '../support/three-hours/room.ts'
import { openRoom, unnamed } from '../support/three-hours/room.ts'
import { spreadsheetSteps } from '../support/three-hours/spreadsheet.ts'
import { discuss, reveal, score, shortlist } from '../support/three-hours/votes.ts'

let room: Room

beforeAll(async () => {
  room = await openRoom()
})

afterAll(() => room.app.close())

test('before: a workshop is begun, eight people are seated, the stage is opened', () => prepare(room))

test('0:00 open: the purpose is on the stage, and the clock is begun', () => open(room))

test('0:10 calibrate: the room votes on a practice candidate, and sees its votes after Space', () =>
  calibrate(room))

test('0:20 candidates: the list is pasted, and taken with Enter', () => importList(room))

test('the numbers of the first eight are completed, one column down the list and the next one up', () =>
  completeNumbers(room))

test('two that are alike are merged, a moonshot and a trivial one are ticked, one is parked', () =>
  mergeAndPark(room))

test('0:52 gates: a letter for each answer', () => answerGates(room))

test('1:00 shortlist: eight dot cards, the bars after the last, the rest to the not-now register', () =>
  shortlist(room))

test('1:18 score: 320 votes by cell, and nothing of them on the stage', () => score(room))

test('1:32 reveal: a criterion at a time, and no total', () => reveal(room))

test('1:34 discuss: what could change the pick comes first; a new round, settled, the rest in bulk', () =>
  discuss(room))

test('2:00 verdict: another weight is tried, and snaps back', () => verdict(room))

test('2:14 decide: it feels right, and the decider picks', () => decide(room))

test('2:22 brief: written live on the stage', () => writeDocument(room))

test('2:57 close: two keys save what leaves the room', () => close(room))

test('no step takes as many keys as in a spreadsheet', () => {
  const completed = numbersToComplete.flatMap(({ values }) => values.map(([, value]) => value))
  const rows = keyTable(room.keys.pressed(), spreadsheetSteps(completed))
  console.info(printedTable(rows))
  for (const { step, keys, sheet } of rows) expect(keys, step).toBeLessThan(sheet)
})

test('no name was ever on the stage, no error was reported, nothing asked of the network', () => {
  const shown = room.witness().since(0)
  expect(unnamed.filter((name) => shown.some((html) => html.includes(name)))).toEqual([])
  expect(room.app.pageErrors).toEqual([])
  expect(room.app.foreignRequests).toEqual([])
})
