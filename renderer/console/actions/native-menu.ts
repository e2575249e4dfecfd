import { say } from '../../texts/interface.ts'
import type { Action } from './action.ts'
import { actions } from './actions.ts'

/** An item of the native menu, as the host takes it. */
interface MenuItem {
  readonly command: string
  readonly label: string
  readonly accelerator: string | null
}

/** Only a key with Ctrl or the Command key: a letter by itself would be taken from what is being typed. */
function acceleratorOf({ keys }: Action): string | null {
  const chord = keys.find((key) => /^Mod\+(Shift\+)?[A-Z,]$/.test(key))
  return chord === undefined ? null : chord.replace('Mod', 'CmdOrCtrl')
}

function itemsOf(menu: Action['menu']): MenuItem[] {
  return actions
    .filter((action) => action.menu === menu)
    .map((action) => ({ command: action.id, label: say(action.label), accelerator: acceleratorOf(action) }))
}

/** What the native menu offers, with the keys that are shown there. */
export function nativeMenu(): Readonly<Record<NonNullable<Action['menu']>, MenuItem[]>> {
  return { file: itemsOf('file'), edit: itemsOf('edit'), view: itemsOf('view'), help: itemsOf('help') }
}
