import { countVotes } from '../../domain/votes/votes.ts'
import { listedCandidates } from '../../domain/workshop/workshop.ts'
import type { DocumentState } from '../../stores/document-store.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import { sayPhrase } from '../../texts/texts.ts'
import type { Version } from '../../workspace/commit/choose-version.ts'
import { Button } from '../components/button.tsx'
import { useWorkspace } from '../workspace-context.ts'
import './choose-version.css'

type Choosing = Extract<DocumentState, { kind: 'choosing' }>

function VersionCard({ choice, version }: { readonly choice: Choosing; readonly version: Version }) {
  const workspace = useWorkspace()
  const held = choice[version]
  const heading = version === 'database' ? say('safety.inDatabase') : say('safety.inCopy')
  return (
    <section className="version-card" aria-label={heading}>
      <h2>{heading}</h2>
      {held ? (
        <>
          <p>
            {say('safety.holdsUpTo', {
              changes: held.seq,
              candidates: listedCandidates(held.workshop).length,
              votes: countVotes(held.workshop.ballots),
              last: sayPhrase(interfaceTexts, held.last),
            })}
          </p>
          <Button onClick={() => void workspace.openVersion(choice.id, version)}>
            {say('safety.openThis')}
          </Button>
        </>
      ) : (
        <p className="muted">{say('safety.holdsNothing')}</p>
      )}
    </section>
  )
}

/** The database and the safety copy differ: shows what each holds and lets the person choose. Nothing is deleted. */
export function ChooseVersion({ choice }: { readonly choice: Choosing }) {
  const workspace = useWorkspace()
  const title = (choice.database ?? choice.safety)?.workshop.details.title
  return (
    <main className="choose-version">
      {title ? <p className="muted">{title}</p> : null}
      <h1>{say('safety.chooseTitle')}</h1>
      <p>
        {choice.because === 'diverged'
          ? say('safety.chooseDiverged')
          : say('safety.chooseDamaged', { seen: choice.seen })}
      </p>
      <div className="version-cards">
        <VersionCard choice={choice} version="database" />
        <VersionCard choice={choice} version="safety" />
      </div>
      <div>
        <Button look="quiet" onClick={() => void workspace.goHome()}>
          {say('common.toWorkshops')}
        </Button>
      </div>
    </main>
  )
}
