import { Menu } from '@base-ui/react/menu'
import { Ellipsis } from 'lucide-react'
import type { ActionId } from '../actions/actions.ts'
import { expectFocusIn } from '../actions/own-focus.ts'
import { IconButton } from './button.tsx'
import { KeyCaps } from './key-caps.tsx'
import './action-menu.css'

export interface MenuAction {
  readonly label: string
  readonly run: () => void
  readonly danger?: boolean
  /** What it does that a key does too; that key is shown beside it. */
  readonly action?: ActionId
}

/** A menu of what can be done with one thing. */
export function ActionMenu({
  label,
  actions,
}: {
  readonly label: string
  readonly actions: readonly MenuAction[]
}) {
  return (
    // Space that has opened it chooses nothing in it.
    <Menu.Root onOpenChange={() => expectFocusIn(document)}>
      <Menu.Trigger render={<IconButton label={label} icon={<Ellipsis />} />} />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end">
          <Menu.Popup className="menu">
            {actions.map((action) => (
              <Menu.Item
                key={action.label}
                className={action.danger ? 'menu-item menu-danger' : 'menu-item'}
                onClick={action.run}
              >
                {action.label}
                {action.action ? <KeyCaps action={action.action} /> : null}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
