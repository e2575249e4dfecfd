import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import type { StepId } from '../../domain/workshop/steps.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { actions } from '../actions/actions.ts'
import { keysOf } from '../actions/key-words.ts'
import { isOnMac } from '../actions/on-mac.ts'
import { chordsOf } from '../actions/press.ts'
import type { SheetGroup, SheetRow } from '../actions/sheet-groups.ts'
import { sheetGroups } from '../actions/sheet-groups.ts'
import { Field } from './field.tsx'
import { Chord } from './key-caps.tsx'
import { Modal } from './modal.tsx'
import './key-sheet.css'

/** What is looked for: words, or a key that was pressed and writes nothing. */
type Wanted = { readonly words: string } | { readonly chord: string }

/** Keys that the search box needs itself. */
const keysOfTheBox = [
  'Tab',
  'Shift+Tab',
  'Escape',
  'Backspace',
  'Space',
  'Home',
  'End',
  'ArrowLeft',
  'ArrowRight',
]

function isWanted({ action, keys }: SheetRow, wanted: Wanted): boolean {
  if ('chord' in wanted) return keys.includes(wanted.chord)
  const words = wanted.words.trim().toLowerCase()
  if (words.length === 1) return keys.some((key) => key.toLowerCase() === words)
  return say(action.label).toLowerCase().includes(words)
}

/** `1` to `5` as one span, and other keys as they are; each as the chords that stand at its ends. */
function spansOf(keys: readonly string[]): readonly (readonly string[])[] {
  const digits = keys.filter((key) => /^(Alt\+)?\d$/.test(key))
  if (digits.length < 3) return keys.map((key) => [key])
  return [
    [digits[0] ?? '', digits.at(-1)?.slice(-1) ?? ''],
    ...keys.filter((key) => !digits.includes(key)).map((key) => [key]),
  ]
}

function Row({ row: { action, keys } }: { readonly row: SheetRow }) {
  return (
    <div className="key-row" data-shortcut={action.id}>
      <dt>{say(action.label)}</dt>
      <dd>
        {spansOf(keys).map(([from = '', to]) => (
          <span key={from} className="key-span">
            <Chord chord={from} />
            {to === undefined ? null : (
              <>
                <span>{say('key.to')}</span>
                <Chord chord={to} />
              </>
            )}
          </span>
        ))}
      </dd>
    </div>
  )
}

function titleOf(of: SheetGroup['of'], current: StepId | null): string {
  if (of === 'everywhere') return say('keys.everywhere')
  if (of === 'projector') return say('keys.projector')
  const step = say(`step.${of}`)
  return of === current ? say('keys.here', { step }) : step
}

function Groups({
  groups,
  current,
}: {
  readonly groups: readonly SheetGroup[]
  readonly current: StepId | null
}) {
  return groups.map(({ of, rows }) => (
    <section key={of} className="key-group" data-group={of}>
      <h3>{titleOf(of, current)}</h3>
      <dl>
        {rows.map((row) => (
          <Row key={row.action.id} row={row} />
        ))}
      </dl>
    </section>
  ))
}

function Sheet() {
  const current = useViewStore(({ place }) => place?.step ?? null)
  const [wanted, setWanted] = useState<Wanted>({ words: '' })
  const groups = sheetGroups(current)
    .map(({ of, rows }) => ({ of, rows: rows.filter((row) => isWanted(row, wanted)) }))
    .filter(({ rows }) => rows.length > 0)
  const shown = 'words' in wanted ? wanted.words : keysOf(wanted.chord).join('+')
  const onKeyDown = (event: KeyboardEvent) => {
    const chord = chordsOf(event.nativeEvent, isOnMac()).find((one) => one.length > 1)
    const isShortcut = actions.some(({ keys }) => keys.some((key) => key === chord))
    if (!chord || !isShortcut || keysOfTheBox.includes(chord)) return
    event.preventDefault()
    setWanted({ chord })
  }
  return (
    <div className="key-sheet">
      <Field label={say('keys.find')} labelHidden>
        {({ id }) => (
          <input
            id={id}
            type="search"
            className="control"
            placeholder={say('keys.find')}
            autoComplete="off"
            value={shown}
            onKeyDown={onKeyDown}
            onChange={(event) => setWanted({ words: event.target.value })}
          />
        )}
      </Field>
      <div className="key-groups">
        <div className="key-here">
          <Groups groups={groups.filter(({ of }) => of === current)} current={current} />
        </div>
        <div className="key-others">
          <Groups groups={groups.filter(({ of }) => of !== current)} current={current} />
        </div>
      </div>
      {groups.length === 0 ? <p className="muted">{say('keys.nothing', { text: shown })}</p> : null}
    </div>
  )
}

/** All keyboard shortcuts by step, the present one first. Pressing a key in its search box says what that key does. */
export function KeySheet() {
  const shown = useViewStore((view) => view.keysShown)
  return (
    <Modal
      open={shown}
      onClose={() => useViewStore.setState({ keysShown: false })}
      title={say('keys.title')}
      description={say('keys.note')}
      width="wide"
      region="keySheet"
    >
      {shown ? <Sheet /> : null}
    </Modal>
  )
}
