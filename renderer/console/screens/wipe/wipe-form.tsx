import { useState } from 'react'
import { nameKey } from '../../../domain/workshop/same-name.ts'
import type { ListedWorkshop } from '../../../stores/status-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import type { WipeScope } from '../../../workspace/safety/wipe-workshops.ts'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Field } from '../../components/field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { Warning } from '../../components/warning.tsx'

interface WipeFormProps {
  readonly workshops: readonly ListedWorkshop[]
  readonly busy: boolean
  readonly onWipe: (scope: WipeScope) => void
}

type Kind = WipeScope['kind']

const kinds: readonly Kind[] = ['workshop', 'client', 'everything']
/** More titles than that say no more. */
const mostTitles = 8

/** As a person types it: the outer spaces do not count, nor how accents are composed. */
const typed = (text: string) => text.trim().normalize('NFC')

/** The clients by name, each once however it is spelled: what is left of a client would be left in silence. */
function clientsOf(workshops: readonly ListedWorkshop[]): readonly string[] {
  const names = workshops.map(({ details }) => details.client).filter((one) => one.trim())
  const byKey = new Map(names.map((name) => [nameKey(name), name]))
  return [...byKey.values()].sort(interfaceTexts.compare)
}

function Going({ kind, going }: { readonly kind: Kind; readonly going: readonly ListedWorkshop[] }) {
  return (
    <div className="wipe-going">
      <p>{say('wipe.willGo', { count: going.length })}</p>
      <ul>
        {going.slice(0, mostTitles).map(({ details }) => (
          <li key={details.id}>
            {details.title}
            <span className="muted">{` · ${interfaceTexts.date(details.heldOn)}`}</span>
            {details.deletedAt === null ? null : <span className="muted">{` · ${say('wipe.inBin')}`}</span>}
          </li>
        ))}
        {going.length > mostTitles ? (
          <li className="muted">{say('wipe.more', { count: going.length - mostTitles })}</li>
        ) : null}
      </ul>
      {kind === 'everything' ? <Warning>{say('wipe.willGoAll')}</Warning> : null}
    </div>
  )
}

/** What to wipe, and a name to type, so that it never happens by accident. */
export function WipeForm({ workshops, busy, onWipe }: WipeFormProps) {
  const [kind, setKind] = useState<Kind>('client')
  const [picked, setPicked] = useState({ workshop: '', client: '' })
  const [confirmation, setConfirmation] = useState('')
  const clients = clientsOf(workshops)
  const workshop = workshops.find(({ details }) => details.id === picked.workshop) ?? workshops[0]
  const client = clients.find((one) => one === picked.client) ?? clients[0]
  const going = {
    workshop: workshop ? [workshop] : [],
    client: workshops.filter(({ details }) => client && nameKey(details.client) === nameKey(client)),
    everything: workshops,
  }[kind]
  const expected = {
    workshop: workshop && (typed(workshop.details.client) || typed(workshop.details.title)),
    client: client && typed(client),
    everything: say('wipe.everythingWord'),
  }[kind]
  const isReady = !busy && Boolean(expected) && typed(confirmation) === expected
  const choose = (next: Partial<typeof picked>) => {
    setPicked({ ...picked, ...next })
    setConfirmation('')
  }
  const ids = going.map(({ details }) => details.id)
  return (
    <form
      className="panel form-stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onWipe(kind === 'everything' ? { kind } : { kind, ids })
      }}
    >
      <Choice
        label={say('wipe.what')}
        value={kind}
        options={kinds.map((value) => ({ value, label: say(`wipe.scope.${value}`) }))}
        onChange={(next) => {
          setKind(next)
          setConfirmation('')
        }}
      />
      {kind === 'workshop' && workshop ? (
        <SelectField
          label={say('wipe.workshop')}
          value={workshop.details.id as string}
          options={workshops.map(({ details }) => ({
            value: details.id,
            label: [details.title, details.client].filter(Boolean).join(' · '),
          }))}
          onChange={(id) => choose({ workshop: id })}
        />
      ) : null}
      {kind === 'client' && client ? (
        <SelectField
          label={say('wipe.client')}
          value={client}
          options={clients.map((value) => ({ value, label: value }))}
          onChange={(name) => choose({ client: name })}
        />
      ) : null}
      {expected ? <Going kind={kind} going={going} /> : <p className="muted">{say('wipe.nothing')}</p>}
      {expected ? (
        <Field label={say('wipe.confirm', { expected })}>
          {({ id }) => (
            <input
              id={id}
              className="control"
              autoComplete="off"
              spellCheck={false}
              value={confirmation}
              onChange={(event) => setConfirmation(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      <div className="screen-tools">
        <Button look="danger" type="submit" disabled={!isReady}>
          {say(busy ? 'wipe.running' : 'wipe.run')}
        </Button>
      </div>
    </form>
  )
}
