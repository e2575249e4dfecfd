import type { ListedWorkshop } from '../../../stores/status-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { ActionMenu } from '../../components/action-menu.tsx'
import { useWorkspace } from '../../workspace-context.ts'

/** One workshop on the list: opened by a click, more in its menu. */
export function WorkshopCard({ listed }: { readonly listed: ListedWorkshop }) {
  const workspace = useWorkspace()
  const { details, candidates, participants } = listed
  const { id, title, client, heldOn } = details
  return (
    <li className="home-card">
      <button type="button" className="home-open" onClick={() => void workspace.open(id)}>
        <strong>{title}</strong>
        <span className="muted">{client || say('home.noClient')}</span>
        <span className="home-facts muted number">
          {interfaceTexts.date(heldOn)}
          <br />
          {say('home.size', { candidates, participants })}
        </span>
      </button>
      <ActionMenu
        label={say('home.menu', { title })}
        actions={[
          { label: say('home.duplicate'), run: () => void workspace.duplicate(id) },
          { label: say('home.delete'), run: () => void workspace.bin(id, title), danger: true },
        ]}
      />
    </li>
  )
}
