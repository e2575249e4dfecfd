import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { requests } from '../../electron/contract/channels.ts'
import type { KeyPlace } from '../../renderer/console/actions/action.ts'
import { isRegion, regionSteps } from '../../renderer/console/actions/action.ts'
import type { ActionId } from '../../renderer/console/actions/actions.ts'
import { actionIn, actions } from '../../renderer/console/actions/actions.ts'
import { nativeMenu } from '../../renderer/console/actions/native-menu.ts'
import { placesOfStep } from '../../renderer/console/actions/places-now.ts'
import type { Press } from '../../renderer/console/actions/press.ts'
import { chordsOf } from '../../renderer/console/actions/press.ts'
import { sheetGroups } from '../../renderer/console/actions/sheet-groups.ts'
import type { StepId } from '../../renderer/domain/workshop/steps.ts'
import { stepIds } from '../../renderer/domain/workshop/steps.ts'
import { say } from '../../renderer/texts/interface.ts'
import { root, sourceFiles, textOf } from '../support/read-imports.ts'

const places: readonly KeyPlace[] = [
  'everywhere',
  'dialog',
  'text',
  ...stepIds,
  ...Object.keys(regionSteps).filter(isRegion),
]

const meansOn = (step: StepId, key: string) => actionIn(placesOfStep(step), [key])?.action.id ?? null

describe('the registry of actions', () => {
  test('has no two actions of one place with the same key', () => {
    for (const place of places) {
      const keys = actions.filter(({ where }) => where.includes(place)).flatMap((one) => one.keys)
      expect(
        keys.filter((key, index) => keys.indexOf(key) !== index),
        place,
      ).toEqual([])
    }
  })

  test('has words, keys and a place for every action, and each id once', () => {
    for (const { id, label, keys, where } of actions) {
      expect(say(label), id).not.toBe('')
      expect(keys.length, id).toBeGreaterThan(0)
      expect(where.length, id).toBeGreaterThan(0)
    }
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length)
  })

  test('names keys as they are read', () => {
    const named =
      /^(Mod\+|Alt\+)?(Shift\+)?(Space|Enter|Escape|Backspace|Home|End|Arrow(Left|Right|Up|Down)|F\d+|[A-Z]|\d|[-+?/.])$/
    for (const { id, keys } of actions) for (const key of keys) expect(key, id).toMatch(named)
  })

  test('lets a key that is held act again only where it moves or deletes', () => {
    const moving = /^(Mod\+)?(Arrow(Left|Right|Up|Down)|Home|End|Backspace)$/
    for (const { id, keys, repeats } of actions) {
      expect(
        keys.every((key) => moving.test(key)),
        id,
      ).toBe(repeats === true)
    }
  })

  test('gives every key that is shown on the sheet the meaning that it has there', () => {
    for (const step of stepIds) {
      for (const { of, rows } of sheetGroups(step)) {
        if (of !== step && of !== 'everywhere' && of !== 'projector') continue
        for (const { action, keys } of rows) {
          const isOfRegion = !action.where.some((place) => place === 'everywhere' || place === step)
          if (isOfRegion) continue
          for (const key of keys) expect(meansOn(step, key), `${step} ${key}`).toBe(action.id)
        }
      }
    }
  })
})

/** The table of keys.md, as far as what they do exists; where a key means another thing elsewhere, both stand here. */
const table: readonly (readonly [place: KeyPlace, keys: readonly string[], action: ActionId])[] = [
  ['score', ['1', '2', '3', '4', '5'], 'vote.score'],
  ['calibrate', ['1', '5'], 'vote.score'],
  ['reveal', ['1', '5'], 'vote.score'],
  ['score', ['-'], 'vote.abstain'],
  ['score', ['X'], 'vote.out'],
  ['dotLine', ['-'], 'dots.none'],
  ['score', ['L'], 'vote.way'],
  ['score', ['Enter'], 'vote.record'],
  ['gates', ['Enter'], 'gate.next'],
  ['dotLine', ['Enter'], 'dots.record'],
  ['everywhere', ['Mod+Enter'], 'nextAct'],
  ['dialog', ['Mod+Enter'], 'nextAct'],
  ['everywhere', ['Space'], 'stage.reveal'],
  ['everywhere', ['Shift+Space'], 'stage.revealAll'],
  ['gates', ['Space'], 'gate.cycle'],
  ['score', ['Backspace'], 'vote.takeBack'],
  ['score', ['Escape'], 'vote.discard'],
  ['text', ['Escape'], 'text.leave'],
  ['score', ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], 'vote.move'],
  ['gates', ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], 'gate.move'],
  ['candidateList', ['ArrowUp'], 'list.previous'],
  ['candidateList', ['ArrowDown'], 'list.next'],
  ['everywhere', ['Alt+ArrowLeft'], 'step.back'],
  ['everywhere', ['Alt+ArrowRight'], 'step.next'],
  ['everywhere', ['Alt+1', 'Alt+9'], 'step.jump'],
  ...(['calibrate', 'score', 'reveal', 'discuss'] as const).map(
    (step) => [step, ['V'], 'vote.again'] as const,
  ),
  ['gates', ['Y'], 'gate.yes'],
  ['gates', ['N'], 'gate.no'],
  ['gates', ['?'], 'gate.unknown'],
  ['everywhere', ['N'], 'note'],
  ['everywhere', ['?', 'Shift+F1'], 'keys'],
  ['gates', ['Shift+F1'], 'keys'],
  ['score', ['G'], 'stage.face'],
  ['verdict', ['R'], 'weights.reset'],
  ...(['score', 'reveal', 'discuss'] as const).map((step) => [step, ['W'], 'vote.elsewhere'] as const),
  ['everywhere', ['F', 'H'], 'stage.hold'],
  ['everywhere', ['B'], 'stage.blank'],
  ['everywhere', ['S'], 'stage.open'],
  ['everywhere', ['Mod+Shift+C'], 'stage.copy'],
  ['everywhere', ['T'], 'stage.timer'],
  ['everywhere', ['+'], 'stage.minute'],
  ['everywhere', ['C'], 'clock'],
  ['candidates', ['M'], 'candidate.merge'],
  ['gates', ['P'], 'candidate.park'],
  ['candidates', ['O'], 'trap.moonshot'],
  ['candidates', ['I'], 'trap.trivial'],
  ['everywhere', ['D'], 'decision'],
  ['everywhere', ['E'], 'export'],
  ['close', ['E'], 'export.all'],
  ['candidates', ['/', 'Mod+F'], 'find'],
  ['everywhere', ['Mod+N'], 'workshop.new'],
  ['everywhere', ['Mod+O'], 'workshop.openFile'],
  ['everywhere', ['Mod+S'], 'workshop.saveCopy'],
  ['printKit', ['Mod+P'], 'print'],
  ['everywhere', ['Mod+Shift+P'], 'kit'],
  ['everywhere', ['Mod+Z'], 'undo'],
  ['everywhere', ['Mod+Shift+Z', 'Mod+Y'], 'redo'],
]

describe('the table of keys', () => {
  test.each(table)('on %s has %j for %s', (place, keys, action) => {
    const around = stepIds.some((step) => step === place) ? placesOfStep(place as StepId) : [place]
    for (const key of keys) expect(actionIn(around, [key])?.action.id).toBe(action)
  })

  test('never leaves a step by Space or Enter alone', () => {
    for (const step of stepIds) {
      for (const key of ['Space', 'Shift+Space', 'Enter']) {
        expect(['step.next', 'step.back', 'step.jump', 'decision', 'export']).not.toContain(
          meansOn(step, key),
        )
      }
    }
  })
})

describe('the sheet of keyboard shortcuts', () => {
  test('shows every action, each with all of its keys', () => {
    const shown = new Map<string, Set<string>>()
    for (const { rows } of sheetGroups(null)) {
      for (const { action, keys } of rows) {
        shown.set(action.id, new Set([...(shown.get(action.id) ?? []), ...keys]))
      }
    }
    for (const { id, keys } of actions) expect([...(shown.get(id) ?? [])], id).toEqual(keys)
  })

  test.each(stepIds)('begins with %s when that is where the person is, if it has keys of its own', (step) => {
    const groups = sheetGroups(step)
    const hasOwn = groups.some(({ of }) => of === step)
    expect(groups[0]?.of).toBe(hasOwn ? step : 'everywhere')
    expect(new Set(groups.map(({ of }) => of)).size).toBe(groups.length)
  })

  test('says of no key that it does what another one of the step does in its place', () => {
    const everywhere = sheetGroups('gates').find(({ of }) => of === 'everywhere')?.rows ?? []
    expect(everywhere.find(({ action }) => action.id === 'keys')?.keys).toEqual(['Shift+F1'])
    expect(everywhere.some(({ action }) => action.id === 'note')).toBe(false)
  })
})

describe('the native menu', () => {
  test('is made of the registry, with keys that take no letter from a text', () => {
    const menus = nativeMenu()
    const items = Object.values(menus).flat()
    expect(items.map(({ command }) => command).toSorted()).toEqual(
      actions
        .filter(({ menu }) => menu)
        .map(({ id }) => id)
        .toSorted(),
    )
    for (const { accelerator } of items) if (accelerator) expect(accelerator).toMatch(/^CmdOrCtrl\+/)
    expect(menus.edit.find(({ command }) => command === 'undo')?.accelerator).toBe('CmdOrCtrl+Z')
    expect(requests['menu.show'].payload.safeParse(menus).error).toBeUndefined()
  })
})

describe('the source', () => {
  const screens = sourceFiles().filter((path) => path.startsWith('renderer/console/'))

  test('has no second list of keys: nothing outside of the registry asks which key was pressed', () => {
    const asks = /\bevent\.(key|code)\b|\{ key(, \w+)* \}: KeyboardEvent|'(Enter|Escape|Backspace|Arrow\w+)'/
    // What the search box of the sheet leaves alone is about keys as such.
    const asSuch = ['renderer/console/components/key-sheet.tsx']
    const asking = screens.filter(
      (path) => !path.includes('/actions/') && !asSuch.includes(path) && asks.test(textOf(path)),
    )
    expect(asking).toEqual([])
  })

  test('puts the focus somewhere through one function, so that Space knows that nobody went there', () => {
    const movers = screens.filter((path) => /\.focus\(/.test(textOf(path)))
    expect(movers).toEqual(['renderer/console/actions/own-focus.ts'])
  })

  test('names no key in a sentence: it is filled in from the registry', () => {
    const texts = JSON.parse(readFileSync(join(root, 'assets/texts/en/interface.json'), 'utf8'))
    const naming = Object.entries<string>(texts).filter(
      ([name, text]) =>
        !name.startsWith('key.') && /\b(Space|Escape|Backspace|Esc)\b|\bEnter\b|\([A-Z]\)/.test(text),
    )
    expect(naming.map(([name]) => name)).toEqual([])
  })

  test('reads each of its keys from a keyboard', () => {
    const press = (key: string, held: Partial<Press> = {}): Press => ({
      key,
      code: '',
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      getModifierState: () => false,
      ...held,
    })
    for (const key of actions.flatMap(({ keys }) => keys)) {
      const parts = key === '+' ? ['+'] : key.split('+')
      const last = parts.at(-1) ?? ''
      const held = {
        ctrlKey: parts.includes('Mod'),
        altKey: parts.includes('Alt'),
        shiftKey: parts.includes('Shift'),
        code: /^\d$/.test(last) ? `Digit${last}` : '',
      }
      expect(chordsOf(press(last === 'Space' ? ' ' : last, held), false)).toContain(key)
    }
  })
})
