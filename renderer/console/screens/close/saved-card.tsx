import { Check, Circle, RotateCw } from 'lucide-react'
import { useState } from 'react'
import type { SavedFiles, SavedKind } from '../../../domain/meeting/saved-files.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { canReveal } from '../../../workspace/files/save-notice.ts'
import { useWorkspace } from '../../workspace-context.ts'
import { HandOverDialog } from './hand-over-dialog.tsx'

interface Offer {
  readonly kind: SavedKind
  readonly title: string
  /** What it is, until it is saved. */
  readonly text: string
  /** What its button is called: what it does, as the same word stands on each. */
  readonly name: string
  readonly save: (() => Promise<unknown>) | null
}

interface SavedCardProps {
  readonly workshop: Workshop
  readonly saved: readonly SavedFiles[]
  readonly seq: number
}

function useOffers(workshop: Workshop): {
  readonly offers: readonly Offer[]
  readonly more: readonly Omit<Offer, 'text'>[]
} {
  const workspace = useWorkspace()
  const outcome = workshop.decision?.outcome
  const pick = outcome?.kind === 'pick' ? findCandidate(workshop, outcome.candidateId) : undefined
  const page = outcome?.kind === 'noPilotToday' ? 'noPilot' : 'brief'
  const pageText = pick
    ? say('export.briefOf', { key: pick.key, title: pick.title })
    : say(outcome ? 'export.noPilotPage' : 'export.noPick')
  const savePage = () => workspace.exportDocument(page, pick?.id)
  const ofPick = (kind: 'plan' | 'readiness') => (pick ? () => workspace.exportDocument(kind, pick.id) : null)
  return {
    offers: [
      {
        kind: page,
        title: say(`export.${page}`),
        text: pageText,
        name: say('export.saveBrief'),
        save: outcome ? savePage : null,
      },
      {
        kind: 'report',
        title: say('export.report'),
        text: say('export.report.text'),
        name: say('export.report.save'),
        save: () => workspace.exportDocument('report'),
      },
      {
        kind: 'sheet',
        title: say('export.sheet'),
        text: say('export.sheet.text'),
        name: say('export.sheet.save'),
        save: () => workspace.exportDocument('sheet'),
      },
      {
        kind: 'workshop',
        title: say('export.workshop'),
        text: say('export.workshopText'),
        name: say('export.saveWorkshop'),
        save: () => workspace.exportWorkshopFile(),
      },
    ],
    more: [
      { kind: 'plan', title: say('export.plan'), name: say('export.plan.save'), save: ofPick('plan') },
      {
        kind: 'readiness',
        title: say('export.readiness'),
        name: say('export.readiness.save'),
        save: ofPick('readiness'),
      },
      {
        kind: 'allBriefs',
        title: say('export.allBriefs'),
        name: say('export.saveAll'),
        save: workshop.briefs.length > 0 ? () => workspace.exportAllBriefs() : null,
      },
      {
        kind: 'ranking',
        title: say('export.ranking'),
        name: say('export.saveRanking'),
        save: () => workspace.exportRanking(),
      },
    ],
  }
}

/** What is known of a kind of file: never saved, saved as it is now, or saved before the last changes. */
function stateOf(files: SavedFiles | undefined, seq: number): 'open' | 'saved' | 'older' {
  if (!files) return 'open'
  return files.seq < seq ? 'older' : 'saved'
}

const icons = { open: <Circle />, saved: <Check />, older: <RotateCw /> } as const

function sayFiles({ names: [first = '', ...more] }: SavedFiles): string {
  return more.length > 0 ? say('closing.andMore', { name: first, count: more.length }) : first
}

interface SavedRowProps {
  readonly offer: Offer
  readonly files: SavedFiles | undefined
  readonly seq: number
}

function SavedRow({ offer, files, seq }: SavedRowProps) {
  const workspace = useWorkspace()
  const { title, text, name, save } = offer
  const state = stateOf(files, seq)
  const path = files?.path ?? null
  return (
    <li className="close-row">
      <span className="close-mark" data-state={state} aria-hidden>
        {icons[state]}
      </span>
      <div>
        <h3>{title}</h3>
        {files ? (
          <p className="close-file" dir="auto" title={files.names.join('\n')}>
            {sayFiles(files)}
          </p>
        ) : (
          <p>{text}</p>
        )}
        {files && state === 'older' ? (
          <p className="close-older">
            {say('closing.savedBefore', { moment: interfaceTexts.moment(files.at) })}
          </p>
        ) : null}
      </div>
      {canReveal(path) ? (
        <button
          type="button"
          className="text-button"
          aria-label={say('closing.showOf', { title })}
          onClick={() => void workspace.revealFile(path)}
        >
          {say('closing.show')}
        </button>
      ) : null}
      <button
        type="button"
        className="text-button"
        aria-label={name}
        disabled={!save}
        onClick={() => void save?.()}
      >
        {say('closing.saveOne')}
      </button>
    </li>
  )
}

/** What can leave this computer as files: what was saved of it, when, and whether it has changed since. */
export function SavedCard({ workshop, saved, seq }: SavedCardProps) {
  const [sealing, setSealing] = useState(false)
  const { offers, more } = useOffers(workshop)
  const filesOf = (kind: SavedKind) => saved.find((one) => one.kind === kind)
  return (
    <section className="close-card" aria-labelledby="close-saved">
      <h2 id="close-saved">{say('closing.savedTitle')}</h2>
      <ul>
        {offers.map((offer) => (
          <SavedRow key={offer.kind} offer={offer} files={filesOf(offer.kind)} seq={seq} />
        ))}
      </ul>
      <ul className="close-more" aria-label={say('closing.more')}>
        {more.map(({ kind, title, name, save }) => (
          <li key={kind}>
            <button
              type="button"
              className="text-button"
              aria-label={name}
              disabled={!save}
              onClick={() => void save?.()}
            >
              {title}
            </button>
            {stateOf(filesOf(kind), seq) === 'saved' ? (
              <Check className="close-ticked" role="img" aria-label={say('closing.isSaved')} />
            ) : null}
          </li>
        ))}
        <li>
          <button type="button" className="text-button" onClick={() => setSealing(true)}>
            {say('export.encryptedSave')}
          </button>
        </li>
        <li>
          <button
            type="button"
            className="text-button"
            onClick={() => useViewStore.setState({ kitShown: true })}
          >
            {say('kit.open')}
          </button>
        </li>
      </ul>
      <HandOverDialog open={sealing} onClose={() => setSealing(false)} />
    </section>
  )
}
