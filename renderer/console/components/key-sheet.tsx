import { useViewStore } from '../../stores/view-store.ts'
import type { InterfaceKey } from '../../texts/interface.ts'
import { say } from '../../texts/interface.ts'
import { actions } from '../actions/actions.ts'
import { Modal } from './modal.tsx'
import './key-sheet.css'

const scoreKeys: readonly { readonly keys: readonly string[]; readonly label: InterfaceKey }[] = [
  { keys: ['1', '2', '3', '4', '5'], label: 'keys.score' },
  { keys: ['-'], label: 'keys.abstain' },
  { keys: ['X'], label: 'keys.out' },
  { keys: ['Enter'], label: 'keys.accept' },
  { keys: ['Backspace'], label: 'keys.fix' },
  { keys: ['Escape'], label: 'keys.giveUp' },
  { keys: ['↑', '↓', '←', '→'], label: 'keys.move' },
]

function readable(key: string): string {
  const isMac = navigator.userAgent.includes('Mac')
  return key
    .replace('Mod', isMac ? '⌘' : 'Ctrl')
    .replace('ArrowLeft', '←')
    .replace('ArrowRight', '→')
}

function KeyRow({ keys, label }: { readonly keys: readonly string[]; readonly label: string }) {
  return (
    <div className="key-row">
      <dt>{label}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{readable(key)}</kbd>
        ))}
      </dd>
    </div>
  )
}

/** All keys, shown by `?`. */
export function KeySheet() {
  const shown = useViewStore((view) => view.keysShown)
  return (
    <Modal
      open={shown}
      onClose={() => useViewStore.setState({ keysShown: false })}
      title={say('keys.title')}
      description={say('keys.note')}
      width="wide"
    >
      <h3>{say('keys.everywhere')}</h3>
      <dl className="key-list">
        {actions
          .filter(({ keys }) => keys.length > 0)
          .map((action) => (
            <KeyRow key={action.id} keys={action.keys} label={say(action.label)} />
          ))}
      </dl>
      <h3>{say('keys.scores')}</h3>
      <dl className="key-list">
        {scoreKeys.map(({ keys, label }) => (
          <KeyRow key={label} keys={keys} label={say(label)} />
        ))}
      </dl>
    </Modal>
  )
}
