import { Menu } from '@base-ui/react/menu'
import { Ellipsis } from 'lucide-react'
import { IconButton } from './button.tsx'
import './action-menu.css'

export interface MenuAction {
  readonly label: string
  readonly run: () => void
  readonly danger?: boolean
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
    <Menu.Root>
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
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
