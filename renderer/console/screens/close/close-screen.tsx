import { FileDown, FileLock2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { documents, offeredIn } from '../../../documents/catalogue.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { KitButton } from '../print/kit-button.tsx'
import type { StepScreenProps } from '../step-screen.ts'
import { ClosingPanel } from './closing-panel.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'
import './close-screen.css'

interface ExportCardProps {
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

function ExportCard({ title, text, children }: ExportCardProps) {
  return (
    <li className="panel export-card">
      <div>
        <h2>{title}</h2>
        <p className="muted">{text}</p>
      </div>
      {children}
    </li>
  )
}

/** What leaves the room as a file, and only when asked. */
export function CloseScreen({ workshop }: StepScreenProps) {
  const workspace = useWorkspace()
  const [sealing, setSealing] = useState(false)
  const outcome = workshop.decision?.outcome
  const pick = outcome?.kind === 'pick' ? findCandidate(workshop, outcome.candidateId) : undefined
  const outcomeText = pick
    ? say('export.briefOf', { key: pick.key, title: pick.title })
    : say(outcome ? 'export.noPilotPage' : 'export.noPick')
  return (
    <div className="screen">
      <ScreenHead step="close" lead={say('export.lead')}>
        <KitButton />
      </ScreenHead>
      <ClosingPanel workshop={workshop} />
      <ul className="export-list">
        <ExportCard title={say('export.brief')} text={outcomeText}>
          <Button
            icon={<FileDown />}
            disabled={!outcome}
            onClick={() => void workspace.exportDocument(pick ? 'brief' : 'noPilot', pick?.id)}
          >
            {say('export.saveBrief')}
          </Button>
        </ExportCard>
        <ExportCard
          title={say('export.allBriefs')}
          text={say('export.allBriefsText', { count: workshop.briefs.length })}
        >
          <Button
            icon={<FileDown />}
            disabled={workshop.briefs.length === 0}
            onClick={() => void workspace.exportAllBriefs()}
          >
            {say('export.saveAll')}
          </Button>
        </ExportCard>
        {offeredIn('card').map((id) => {
          const isOfPick = documents[id].about === 'candidate'
          return (
            <ExportCard key={id} title={say(`export.${id}`)} text={say(`export.${id}.text`)}>
              <Button
                icon={<FileDown />}
                disabled={isOfPick && !pick}
                onClick={() => void workspace.exportDocument(id, isOfPick ? pick?.id : undefined)}
              >
                {say(`export.${id}.save`)}
              </Button>
            </ExportCard>
          )
        })}
        <ExportCard title={say('export.ranking')} text={say('export.rankingText')}>
          <Button icon={<FileDown />} onClick={() => void workspace.exportRanking()}>
            {say('export.saveRanking')}
          </Button>
        </ExportCard>
        <ExportCard title={say('export.encrypted')} text={say('export.encryptedText')}>
          <Button icon={<FileLock2 />} onClick={() => setSealing(true)}>
            {say('export.encryptedSave')}
          </Button>
        </ExportCard>
        <ExportCard title={say('export.workshop')} text={say('export.workshopText')}>
          <Button icon={<FileDown />} onClick={() => void workspace.exportWorkshopFile()}>
            {say('export.saveWorkshop')}
          </Button>
        </ExportCard>
      </ul>
      <HandOverDialog open={sealing} onClose={() => setSealing(false)} />
    </div>
  )
}
