import { Import, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Candidate } from '../../../domain/candidate.ts'
import { emptyCard } from '../../../domain/candidate.ts'
import { addCandidate, freeKey } from '../../../domain/edits/candidates.ts'
import { listedCandidates } from '../../../domain/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Field } from '../../components/field.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { CandidateEditor } from './candidate-editor.tsx'
import { CandidateList } from './candidate-list.tsx'
import { ImportDialog } from './import-dialog.tsx'
import './candidates-screen.css'

function matches(candidate: Candidate, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/)
  const text = `${candidate.key} ${candidate.title} ${candidate.problem} ${candidate.process}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

/** The long list: what each idea is, in numbers, and what is parked. */
export function CandidatesScreen({ workshop, place }: StepScreenProps) {
  const workspace = useWorkspace()
  const [search, setSearch] = useState('')
  const [importing, setImporting] = useState(false)
  const found = useMemo(
    () => listedCandidates(workshop).filter((candidate) => matches(candidate, search)),
    [workshop, search],
  )
  const selected = listedCandidates(workshop).find(({ id }) => id === place.candidateId)
  const shown = selected ?? found[0]
  const add = () => {
    const key = freeKey(workshop)
    void workspace.runOrSay(addCandidate({ ...emptyCard(key), title: say('candidates.newTitle', { key }) }))
  }
  return (
    <div className="screen candidates-screen">
      <ScreenHead title={say('candidates.title')} lead={say('candidates.lead')}>
        <Button icon={<Plus />} onClick={add}>
          {say('candidates.add')}
        </Button>
        <Button look="primary" icon={<Import />} onClick={() => setImporting(true)}>
          {say('candidates.import')}
        </Button>
      </ScreenHead>
      {listedCandidates(workshop).length === 0 ? (
        <EmptyState title={say('candidates.emptyTitle')} text={say('candidates.emptyText')} />
      ) : (
        <div className="candidates">
          <div className="candidates-side">
            <Field label={say('candidates.search')} labelHidden>
              {({ id }) => (
                <input
                  id={id}
                  type="search"
                  className="control"
                  placeholder={say('candidates.searchHint')}
                  value={search}
                  onChange={(event) => setSearch(event.target.value)}
                />
              )}
            </Field>
            <CandidateList
              candidates={found}
              selectedId={shown?.id ?? null}
              onSelect={(candidateId) => workspace.goTo({ candidateId })}
            />
            {found.length === 0 ? <p className="muted">{say('candidates.notFound', { search })}</p> : null}
          </div>
          {shown ? <CandidateEditor key={shown.id} candidate={shown} workshop={workshop} /> : null}
        </div>
      )}
      <ImportDialog workshop={workshop} open={importing} onClose={() => setImporting(false)} />
    </div>
  )
}
