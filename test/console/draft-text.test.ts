import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DraftEvent, DraftOutcome, DraftText } from '../../renderer/console/components/draft-text.ts'
import {
  draftAfter,
  draftAtFirst,
  isUnsaved,
  standingText,
} from '../../renderer/console/components/draft-text.ts'

const stored: DraftOutcome = { kind: 'stored', notes: [] }

/** A field in front of a storage that trims, as some edits do, and that another window writes too. */
interface Desk {
  readonly draft: DraftText
  readonly storage: string
}

const firstDesk = (storage: string): Desk => ({ draft: draftAtFirst(null, storage), storage })

function told(desk: Desk, event: DraftEvent): Desk {
  return { ...desk, draft: draftAfter(desk.draft, event, desk.storage) }
}

/** What the field does at a pause: it stores what was typed and is not stored. */
function paused(desk: Desk): Desk {
  const { typed } = desk.draft
  if (typed === null || !isUnsaved(desk.draft)) return desk
  const storing = told(desk, { kind: 'storing' })
  return told({ ...storing, storage: typed.trim() }, { kind: 'done', text: typed, outcome: stored })
}

const came = (desk: Desk) => told(desk, { kind: 'came' })
const typed = (text: string) => (desk: Desk) => told(desk, { kind: 'typed', text })
const left = (desk: Desk) => told(paused(told(desk, { kind: 'leaving' })), { kind: 'left' })
const elsewhere = (storage: string) => (desk: Desk) => ({ ...desk, storage })

const through = (desk: Desk, ...steps: readonly ((desk: Desk) => Desk)[]) =>
  steps.reduce((now, step) => step(now), desk)

describe('a text that is being written', () => {
  test('stays as it was typed through a pause, and is what was stored once the focus has left', () => {
    const typing = through(firstDesk('Anna'), came, typed('Berta '), paused)
    expect(typing.storage).toBe('Berta')
    expect(standingText(typing.draft)).toBe('Berta ')
    const gone = through(typing, typed('Berta Schmidt '), left)
    expect(gone.storage).toBe('Berta Schmidt')
    expect(standingText(gone.draft)).toBeNull()
    expect(gone.draft.clash).toBeNull()
  })

  test('stays as the last key left it, whatever is stored meanwhile here or elsewhere', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), text: fc.string({ maxLength: 6 }) }),
      fc.record({ kind: fc.constant('pause' as const) }),
      fc.record({ kind: fc.constant('elsewhere' as const), text: fc.string({ maxLength: 6 }) }),
      fc.record({ kind: fc.constant('refused' as const) }),
      fc.record({ kind: fc.constant('failed' as const) }),
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), fc.array(step, { maxLength: 12 }), (first, steps) => {
        let desk = came(firstDesk(first))
        let expected = first
        for (const one of steps) {
          if (one.kind === 'type') {
            desk = typed(one.text)(desk)
            expected = one.text
          }
          if (one.kind === 'pause') desk = paused(desk)
          if (one.kind === 'elsewhere') desk = elsewhere(one.text)(desk)
          const text = desk.draft.typed ?? ''
          if (one.kind === 'refused') {
            desk = told(desk, { kind: 'done', text, outcome: { kind: 'problem', why: 'No' } })
          }
          if (one.kind === 'failed') desk = told(desk, { kind: 'done', text, outcome: { kind: 'failed' } })
          expect(standingText(desk.draft)).toBe(expected)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('that is refused stays after the focus has left, with the reason, until it is given up', () => {
    const refused = through(firstDesk('Anna'), came, typed(''), (desk) =>
      told(desk, { kind: 'done', text: '', outcome: { kind: 'problem', why: 'A name is needed' } }),
    )
    const gone = told(told(refused, { kind: 'leaving' }), { kind: 'left' })
    expect(standingText(gone.draft)).toBe('')
    expect(gone.draft.problem).toBe('A name is needed')
    const back = told(came(gone), { kind: 'gaveUp' })
    expect(standingText(back.draft)).toBe('Anna')
    expect(back.draft.problem).toBeNull()
  })

  test('that storage did not take stays after the focus has left', () => {
    const failed = through(firstDesk('Anna'), came, typed('Berta'), (desk) =>
      told(desk, { kind: 'done', text: 'Berta', outcome: { kind: 'failed' } }),
    )
    const gone = told(told(failed, { kind: 'leaving' }), { kind: 'left' })
    expect(standingText(gone.draft)).toBe('Berta')
  })

  test('keeps an answer that a later key has made old to itself', () => {
    const old: DraftOutcome = { kind: 'stored', notes: [{ text: 'Read as 12.', stays: true }] }
    const desk = through(firstDesk(''), came, typed('12'), typed('125'), (now) =>
      told({ ...now, storage: '12' }, { kind: 'done', text: '12', outcome: old }),
    )
    expect(desk.draft.notes).toEqual([])
    expect(isUnsaved(desk.draft)).toBe(true)
    expect(left(desk)).toMatchObject({ storage: '125', draft: { clash: null } })
  })

  test('is taken back when the focus returns before what was typed is stored', () => {
    const back = came(told(through(firstDesk(''), came, typed('a ')), { kind: 'leaving' }))
    const late = told(paused(back), { kind: 'left' })
    expect(standingText(late.draft)).toBe('a ')
  })
})

describe('what is said about a text', () => {
  const notes = [
    { text: 'Read as 12,000.', stays: false },
    { text: 'Was 6,800.', stays: true },
  ]
  const noted = through(firstDesk('6800'), came, typed('12k'), (desk) =>
    told({ ...desk, storage: '12000' }, { kind: 'done', text: '12k', outcome: { kind: 'stored', notes } }),
  )

  test('goes with the next key', () => {
    expect(noted.draft.notes).toEqual(notes)
    expect(typed('12')(noted).draft.notes).toEqual([])
  })

  test('stays when the focus leaves only where the field does not show it', () => {
    const gone = told(told(noted, { kind: 'leaving' }), { kind: 'left' })
    expect(gone.draft.notes).toEqual([notes[1]])
    expect(left(came(gone)).draft.notes).toEqual([notes[1]])
  })
})

describe('two windows on one field', () => {
  test('see each other only once the focus has left', () => {
    const held = through(firstDesk('Anna'), came, elsewhere('Berta'))
    expect(standingText(held.draft)).toBe('Anna')
    const gone = left(held)
    expect(standingText(gone.draft)).toBeNull()
    expect(gone.draft.clash).toBeNull()
    expect(gone.storage).toBe('Berta')
  })

  test('where the other one wrote last: what it wrote stands, and both are told', () => {
    const gone = through(firstDesk('Anna'), came, typed('Anna S '), paused, elsewhere('Berta'), left)
    expect(gone.storage).toBe('Berta')
    expect(standingText(gone.draft)).toBeNull()
    expect(gone.draft.clash).toEqual({ stands: 'elsewhere', here: 'Anna S', elsewhere: 'Berta' })
  })

  test('where this one wrote last: what was typed stands, and both are told', () => {
    const gone = through(firstDesk('Anna'), came, typed('Anna S'), elsewhere('Berta'), paused, left)
    expect(gone.storage).toBe('Anna S')
    expect(gone.draft.clash).toEqual({ stands: 'here', here: 'Anna S', elsewhere: 'Berta' })
    expect(left(came(gone)).draft.clash).toEqual(gone.draft.clash)
    expect(typed('x')(came(gone)).draft.clash).toBeNull()
  })

  test('that wrote the same have nothing to be told', () => {
    expect(through(firstDesk('Anna'), came, typed('Berta'), elsewhere('Berta'), left).draft.clash).toBeNull()
    expect(
      through(firstDesk('Anna'), came, typed('Berta '), paused, elsewhere('Berta'), left).draft.clash,
    ).toBeNull()
  })
})
