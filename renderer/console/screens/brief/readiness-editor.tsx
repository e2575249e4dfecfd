import type { Brief, ReadinessItem } from '../../../domain/brief/brief.ts'
import { readinessItems, readinessStates } from '../../../domain/brief/brief.ts'
import { editBrief } from '../../../domain/edits/edit-briefs.ts'
import { say } from '../../../texts/interface.ts'
import { SelectField } from '../../components/select-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'

function ItemRow({ brief, item }: { readonly brief: Brief; readonly item: ReadinessItem }) {
  const workspace = useWorkspace()
  const { owner, state } = brief.readiness[item]
  const name = say(`readiness.${item}`)
  const edit = (change: Partial<Brief['readiness'][ReadinessItem]>) =>
    workspace.run(
      editBrief(brief.id, name, (now) => ({
        readiness: { ...now.readiness, [item]: { ...now.readiness[item], ...change } },
      })),
    )
  return (
    <fieldset className="readiness-row">
      <legend>{name}</legend>
      <TextField
        label={say('readiness.owner')}
        field={`brief.${brief.id}.readiness.${item}.owner`}
        value={owner}
        onCommit={(text) => edit({ owner: text })}
      />
      <SelectField
        label={say('readiness.state')}
        value={state}
        options={readinessStates.map((one) => ({ value: one, label: say(`readiness.state.${one}`) }))}
        onChange={(chosen) => void edit({ state: chosen })}
      />
    </fieldset>
  )
}

/** The twelve items of production readiness: each has an owner and a state, and no partial credit. */
export function ReadinessEditor({ brief }: { readonly brief: Brief }) {
  return readinessItems.map((item) => <ItemRow key={item} brief={brief} item={item} />)
}
