import type { ActionId } from '../actions/actions.ts'
import { actions } from '../actions/actions.ts'
import { keysOf } from '../actions/key-words.ts'
import './key-caps.css'

/** The keys of one chord, each as a key of the keyboard. */
export function Chord({ chord }: { readonly chord: string }) {
  return (
    <span className="chord">
      {keysOf(chord).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}

/** The key of an action, on the button that does the same. A screen reader is told it otherwise. */
export function KeyCaps({ action }: { readonly action: ActionId }) {
  const chord = actions.find(({ id }) => id === action)?.keys[0]
  return chord === undefined ? null : (
    <span className="button-keys" aria-hidden>
      <Chord chord={chord} />
    </span>
  )
}
