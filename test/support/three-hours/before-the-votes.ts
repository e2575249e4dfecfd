import { cell, doing } from '../drive.ts'
import { candidateCells, numbersToComplete, people } from './insurer-room.ts'
import type { Room } from './room.ts'
import { expectSealed, focused, heading, isFine, onStage, soon } from './room.ts'

/** Before: a workshop is begun, eight people are seated, the stage is opened. */
export async function prepare(room: Room): Promise<void> {
  const { page, keys, stage, button } = room
  keys.begin('prepare')
  await button('New workshop').waitFor()
  await keys.press('Control+n')
  await focused(page.getByLabel('Client', { exact: true }))
  await keys.write('Northgate Insurance')
  await keys.press('Enter')
  await heading(room, 'Prepare')
  await focused(button('Add people'))
  await keys.press('Enter')
  await focused(page.getByLabel('List of people'))
  await keys.paste(people.join('\n'))
  await keys.press('Control+Enter')
  await soon(() => page.getByRole('checkbox', { name: /^Present/ }).count()).toBe(people.length)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await room.openStage()
  await stage().getByRole('heading', { name: 'Northgate Insurance' }).waitFor()
  await isFine(room)
}

/** 0:00 open: the purpose is on the stage, and the clock is begun. */
export async function open(room: Room): Promise<void> {
  const { page, keys, stage } = room
  keys.begin('open')
  await keys.press('Alt+ArrowRight')
  await keys.reach(page.getByLabel('What the room is here for'))
  await keys.write('One pilot before the summer.')
  await keys.press('Control+Enter')
  await stage().getByRole('heading', { name: 'One pilot before the summer.' }).waitFor()
  await onStage(room, 'The decider, after everyone has voted')
  await isFine(room)
  await keys.press('Control+Enter')
}

/** 0:10 calibrate: the room votes on a practice candidate, and sees its votes after Space. */
export async function calibrate(room: Room): Promise<void> {
  const { page, keys, witness, button } = room
  keys.begin('calibrate')
  await heading(room, 'Practice')
  await focused(button('Add a practice candidate'))
  const before = witness().count()
  await keys.press('Enter')
  await focused(cell(page, 'TRY', 'Business impact'))
  await keys.type('44352454')
  await keys.press('Enter')
  await doing(page, 'stage.reveal').waitFor()
  expectSealed(room, before)
  await keys.press('Space')
  await onStage(room, 'The room says 4')
  await isFine(room)
}

/** 0:20 candidates: the list is pasted, and taken with Enter. */
export async function importList(room: Room): Promise<void> {
  const { page, keys, stage, button } = room
  keys.begin('candidates')
  await keys.press('Alt+ArrowRight')
  await heading(room, 'Candidates')
  await keys.paste(candidateCells)
  await focused(button('Import 24 candidates'))
  await keys.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await stage().getByText('Motor claim first-notice intake').first().waitFor()
  await isFine(room)
}

/** The numbers of the first eight are completed, one column down the list and the next one up. */
export async function completeNumbers(room: Room): Promise<void> {
  const { page, keys } = room
  const card = (key: string) => page.getByRole('article', { name: new RegExp(`^${key}`) })
  for (const { input, values, from } of numbersToComplete) {
    await keys.reach(card(from).getByLabel(input).first())
    for (const [key, value] of values) {
      await focused(card(key).getByLabel(input).first())
      await keys.type(value)
      if (key !== values.at(-1)?.[0]) await keys.press(from === 'INS-01' ? 'ArrowDown' : 'ArrowUp')
    }
  }
  await keys.reach(page.getByRole('list', { name: 'Candidates' }).locator('[aria-current]'), 'Shift+Tab')
  await isFine(room)
}

/** Two that are alike are merged, a moonshot and a trivial one are ticked, one is parked. */
export async function mergeAndPark(room: Room): Promise<void> {
  const { page, keys, button } = room
  await keys.press(...Array.from({ length: 11 }, () => 'j'))
  await page.getByRole('article', { name: /^INS-12/ }).waitFor()
  await keys.press('m')
  await focused(button('Merge Mailroom document tagging into Incoming post sorting'))
  await keys.press('Enter')
  await page.getByText('With INS-12 Mailroom document tagging, merged.').waitFor()
  await keys.press(...Array.from({ length: 5 }, () => 'j'), 'o')
  await page.getByRole('article', { name: /^INS-17/ }).waitFor()
  await page.getByRole('checkbox', { name: /^Too big/, checked: true }).waitFor()
  await keys.press('j', 'i')
  await page.getByRole('checkbox', { name: /^Too small/, checked: true }).waitFor()
  await keys.press('p')
  await focused(page.getByLabel('Why is it parked?'))
  await keys.write('No sponsor')
  await keys.press('Enter')
  await page.getByText('Parked: No sponsor').first().waitFor()
  await isFine(room)
}

/** 0:52 gates: a letter for each answer. */
export async function answerGates(room: Room): Promise<void> {
  const { page, keys, stage } = room
  keys.begin('gates')
  await keys.press('Alt+ArrowRight')
  await focused(page.getByRole('gridcell').first())
  const answers = Array.from({ length: 110 }, (_, index) => (index % 17 === 9 ? '?' : 'y')).join('')
  await keys.type(answers)
  await page.getByText('104 of 110 answered').waitFor()
  await soon(() => stage().locator('[data-picture]').getAttribute('data-picture')).toBe('gates')
  await isFine(room)
}
