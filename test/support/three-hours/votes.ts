import { expect } from 'vitest'
import { cell, wayOn } from '../drive.ts'
import { cellVotes, dotCards, names } from './insurer-room.ts'
import type { Room } from './room.ts'
import { expectSealed, focused, heading, isFine, onStage, soon } from './room.ts'

/** 1:00 shortlist: eight dot cards, the bars after the last, the rest to the not-now register. */
export async function shortlist(room: Room): Promise<void> {
  const { page, keys, witness } = room
  keys.begin('shortlist')
  const before = witness().count()
  await keys.press('Alt+ArrowRight')
  for (const [index, card] of dotCards.entries()) {
    await focused(page.getByLabel(`Numbers on ${names[index]}’s card`))
    await keys.type(card)
    await keys.press('Enter')
  }
  await focused(wayOn(page))
  await onStage(room, '8 of 8 cards in')
  expectSealed(room, before)
  await keys.press('Enter')
  await onStage(room, /Where your \d+ dots went/)
  await focused(wayOn(page))
  await isFine(room)
  await keys.press('Enter')
  await focused(page.getByRole('dialog').getByRole('textbox').first())
  await keys.press('Enter')
  await wayOn(page).getByText('Next: Score').waitFor()
  await focused(wayOn(page))
}

/** 1:18 score: 320 votes by cell, and nothing of them on the stage. */
export async function score(room: Room): Promise<void> {
  const { page, keys, stage, witness } = room
  keys.begin('score')
  await keys.press('Enter')
  await stage().locator('[data-picture="sealedCell"]').waitFor()
  const before = witness().count()
  await focused(cell(page, 'INS-01', 'Business impact'))
  for (const votesOfCell of cellVotes()) {
    await keys.type(votesOfCell)
    await keys.press('Enter')
  }
  await soon(() => cell(page, 'INS-22', 'Production path').textContent()).toContain('8 votes')
  await soon(() => page.getByRole('button', { name: /not scored/ }).count()).toBe(0)
  expectSealed(room, before)
  await isFine(room)
}

/** 1:32 reveal: a criterion at a time, and no total. */
export async function reveal(room: Room): Promise<void> {
  const { keys, stage, witness } = room
  keys.begin('reveal')
  const before = witness().count()
  await keys.press('Alt+ArrowRight')
  await heading(room, 'Reveal')
  await soon(() => stage().locator('.stage').getByText('sealed', { exact: true }).count()).toBe(40)
  expectSealed(room, before)
  for (const sealed of [32, 24, 16, 8, 0]) {
    await keys.press('Space')
    await soon(() => stage().locator('.stage').getByText('sealed', { exact: true }).count()).toBe(sealed)
  }
  expect(await stage().locator('.stage .score-cell').count()).toBe(40)
  expect(await stage().locator('.stage').textContent()).not.toMatch(/\d\.\d|total/i)
  await isFine(room)
}

/** 1:34 discuss: what could change the pick comes first; a second vote, agreed, the rest accepted from its list. */
export async function discuss(room: Room): Promise<void> {
  const { page, keys } = room
  const topic = page.locator('[data-topic="INS-22.teamReadiness"]')
  keys.begin('discuss')
  await keys.press('Alt+ArrowRight')
  await focused(page.locator('.topic-panel'))
  await soon(() => topic.first().getAttribute('aria-current')).toBe('true')
  await keys.press('v')
  await keys.type('33343333')
  await keys.press('Enter')
  await onStage(room, 'Second vote: 8 of 8 votes in')
  await isFine(room)
  await keys.press('Space')
  await onStage(room, 'The room says 3')
  await onStage(room, 'First vote')
  await keys.press('Enter')
  await soon(() => topic.locator('.agreed-mark .score-chip-3').count()).toBe(1)
  await keys.press('a')
  await page.getByRole('dialog').waitFor()
  await keys.press('Enter')
  await page.locator('.rest-said').waitFor()
  await isFine(room)
}
