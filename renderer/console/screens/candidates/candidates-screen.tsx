import { Import, Shuffle, UserRound, UserRoundX } from 'lucide-react'
import { useEffect } from 'react'
import { shuffleCandidates } from '../../../domain/edits/edit-walk.ts'
import { candidatesInPlay, listedCandidates } from '../../../domain/workshop/workshop.ts'
import { walkedList } from '../../../stores/candidate-list.ts'
import { useWalkStore } from '../../../stores/walk-store.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { usePastedText } from '../../components/use-pasted-text.ts'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { CandidateEditor } from './candidate-editor.tsx'
import { CandidateList } from './candidate-list.tsx'
import { CandidatesCue } from './candidates-cue.tsx'
import { ListTools } from './list-tools.tsx'
import { MergedCard } from './merged-card.tsx'
import { QuickAdd } from './quick-add.tsx'
import './candidates-screen.css'

const openImport = (pasted: string) => useWalkStore.setState({ dialog: { kind: 'import', pasted } })

/** The long list: what each idea is, in numbers, what is parked, and what was merged. */
export function CandidatesScreen({ workshop, place }: StepScreenProps) {
  const workspace = useWorkspace()
  const filter = useWalkStore((walk) => walk.filter)
  const search = useWalkStore((walk) => walk.search)
  const areAuthorsShown = useWalkStore((walk) => walk.areAuthorsShown)
  usePastedText(openImport)
  useEffect(() => () => useWalkStore.setState({ search: '', filter: 'all' }), [])
  const found = walkedList(workshop, filter, search)
  const selected = listedCandidates(workshop).find(({ id }) => id === place.candidateId)
  const shown = selected ?? found[0]
  const hasCandidates = listedCandidates(workshop).length > 0
  return (
    <>
      <div className="candidates">
        <section className="panel candidates-side" aria-labelledby="candidates-title">
          <h1 id="candidates-title" className="visually-hidden">
            {say('step.candidates')}
          </h1>
          <QuickAdd workshop={workshop} />
          {hasCandidates ? <ListTools workshop={workshop} /> : null}
          <CandidateList
            workshop={workshop}
            candidates={found}
            selectedId={shown?.id ?? null}
            areAuthorsShown={areAuthorsShown}
            onSelect={(candidateId) => workspace.goTo({ candidateId })}
          />
          {hasCandidates && found.length === 0 ? (
            <p className="muted candidates-none">
              {search === '' ? say('candidates.filterEmpty') : say('candidates.notFound', { search })}
            </p>
          ) : null}
          <div className="candidates-tools">
            <Button icon={<Import />} data-action="candidates.import" onClick={() => openImport('')}>
              {say('candidates.import')}
            </Button>
            <Button
              look="quiet"
              icon={<Shuffle />}
              disabled={candidatesInPlay(workshop).length < 2}
              onClick={() => void workspace.runOrNotify(shuffleCandidates())}
            >
              {say('candidates.shuffle')}
            </Button>
            <Button
              look="quiet"
              icon={areAuthorsShown ? <UserRoundX /> : <UserRound />}
              aria-pressed={areAuthorsShown}
              onClick={() => useWalkStore.setState({ areAuthorsShown: !areAuthorsShown })}
            >
              {say('candidates.authors')}
            </Button>
          </div>
        </section>
        {hasCandidates ? null : (
          <EmptyState title={say('candidates.emptyTitle')} text={say('candidates.emptyText')} />
        )}
        {shown?.standing.kind === 'merged' ? (
          <MergedCard key={shown.id} candidate={shown} workshop={workshop} />
        ) : shown ? (
          <CandidateEditor
            key={shown.id}
            candidate={shown}
            workshop={workshop}
            onEdit={() => {
              if (place.isListing || place.candidateId !== shown.id) workspace.goTo({ candidateId: shown.id })
            }}
          />
        ) : null}
      </div>
      <CandidatesCue workshop={workshop} />
    </>
  )
}
