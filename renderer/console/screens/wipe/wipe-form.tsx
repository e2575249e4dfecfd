import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { WorkshopFacts } from '../../../domain/overview/workshop-facts.ts'
import type { WorkshopId } from '../../../domain/workshop/ids.ts'
import { nameKey } from '../../../domain/workshop/same-name.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import type { WipeScope } from '../../../workspace/safety/wipe-workshops.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { WhatGoes } from './what-goes.tsx'

interface WipeFormProps {
  readonly workshops: readonly WorkshopFacts[]
  /** The workshop that the page was opened for. */
  readonly first: WorkshopId | null
  readonly busy: boolean
  readonly onCancel: () => void
  readonly onWipe: (scope: WipeScope) => void
}

type Kind = WipeScope['kind']

const kinds: readonly Kind[] = ['workshop', 'client', 'everything']
/** What stays where it is, whatever is erased. */
const unreached = ['files', 'blocks'] as const

/** As a person types it: the outer spaces do not count, nor how accents are composed. */
const typed = (text: string) => text.trim().normalize('NFC')

/** The clients by name, each once however it is spelled: what is left of a client would be left in silence. */
function clientsOf(workshops: readonly WorkshopFacts[]): readonly string[] {
  const names = workshops.map(({ details }) => details.client).filter((one) => one.trim())
  const byKey = new Map(names.map((name) => [nameKey(name), name]))
  return [...byKey.values()].sort(interfaceTexts.compare)
}

/** What to erase with its counts, and a name to type, so that it never happens by accident. */
export function WipeForm({ workshops, first, busy, onCancel, onWipe }: WipeFormProps) {
  const [kind, setKind] = useState<Kind>(first ? 'workshop' : 'client')
  const [picked, setPicked] = useState({ workshop: first ?? '', client: '' })
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
  const scope: WipeScope = kind === 'everything' ? { kind } : { kind, ids }
  const selects: Readonly<Record<Kind, React.ReactNode>> = {
    workshop: workshop ? (
      <SelectField
        label={say('wipe.workshop')}
        labelHidden
        value={workshop.details.id as string}
        options={workshops.map(({ details }) => ({
          value: details.id,
          label: [details.client, details.title].filter(Boolean).join(' · '),
        }))}
        onChange={(id) => choose({ workshop: id })}
      />
    ) : null,
    client: client ? (
      <SelectField
        label={say('wipe.client')}
        labelHidden
        value={client}
        options={clients.map((value) => ({ value, label: value }))}
        onChange={(name) => choose({ client: name })}
      />
    ) : null,
    everything: null,
  }
  return (
    <form
      className="wipe-columns"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onWipe(scope)
      }}
    >
      <div className="outside-card">
        <h2 id="wipe-what">{say('wipe.what')}</h2>
        <div role="radiogroup" aria-labelledby="wipe-what" className="wipe-kinds">
          {kinds.map((one) => (
            <div key={one} className="wipe-kind" data-chosen={one === kind || undefined}>
              <label>
                <input
                  type="radio"
                  name="wipe-kind"
                  checked={one === kind}
                  onChange={() => {
                    setKind(one)
                    setConfirmation('')
                  }}
                />
                <span>
                  <strong>{say(`wipe.scope.${one}`)}</strong>
                  <span className="wipe-scope-text">
                    {say(`wipe.scopeText.${one}`, { count: workshops.length })}
                  </span>
                </span>
              </label>
              {one === kind ? selects[one] : null}
            </div>
          ))}
        </div>
        <h2>{say('wipe.saveFirst')}</h2>
        <p className="muted">{say('wipe.saveFirstText')}</p>
        <h2>{say('wipe.unreached')}</h2>
        <ul className="wipe-unreached">
          {unreached.map((one) => (
            <li key={one}>{say(`wipe.unreached.${one}`)}</li>
          ))}
        </ul>
      </div>
      <div className="outside-card wipe-goes">
        <h2>{say('wipe.goes')}</h2>
        {expected ? <WhatGoes scope={scope} going={going} /> : <p className="muted">{say('wipe.nothing')}</p>}
        {expected ? (
          <Field label={say(kind === 'everything' ? 'wipe.confirmAll' : 'wipe.confirm', { expected })}>
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
        <div className="wipe-acts">
          <p className="muted">{say('wipe.others', { count: workshops.length - going.length })}</p>
          <Button disabled={busy} onClick={onCancel}>
            {say('common.cancel')}
          </Button>
          <Button look={isReady ? 'primary' : 'plain'} icon={<Trash2 />} type="submit" disabled={!isReady}>
            {say(busy ? 'wipe.running' : 'wipe.run')}
          </Button>
        </div>
      </div>
    </form>
  )
}
