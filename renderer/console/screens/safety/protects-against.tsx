import { Check, X } from 'lucide-react'
import { say } from '../../../texts/interface.ts'
import type { SafetyPlace } from '../../../workspace/safety/safety-place.ts'

/** What the backups help against and what not, and what the browser has promised where they are inside one. */
export function ProtectsAgainst({ place }: { readonly place: SafetyPlace }) {
  const isFolder = place.kind === 'folder'
  const helps = [say(isFolder ? 'safety.helps.data' : 'safety.helps.damage'), say('safety.helps.power')]
  const helpsNot = [...(isFolder ? [] : [say('safety.not.cleared')]), say('safety.not.lost')]
  return (
    <section className="outside-card" aria-labelledby="backup-helps">
      <h2 id="backup-helps">{say('safety.helps')}</h2>
      <ul className="backup-helps">
        {[...helps, say('safety.helps.older')].map((text) => (
          <li key={text}>
            <Check role="img" aria-label={say('safety.helps.yes')} />
            <span>{text}</span>
          </li>
        ))}
        {helpsNot.map((text) => (
          <li key={text}>
            <X role="img" aria-label={say('safety.helps.no')} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {isFolder ? null : (
        <p className="muted">{say(place.isPromised ? 'safety.promised' : 'safety.notPromised')}</p>
      )}
    </section>
  )
}
