import { FolderDown, FolderOpen } from 'lucide-react'
import type { SavedFiles } from '../../../domain/meeting/saved-files.ts'
import { folderOf } from '../../../domain/meeting/saved-files.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useDocumentStore } from '../../../stores/document-store.ts'
import { useStageStore } from '../../../stores/stage-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { canReveal } from '../../../workspace/files/save-notice.ts'
import { Button } from '../../components/button.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { CloseCue } from './close-cue.tsx'
import { HandOverCard } from './hand-over-card.tsx'
import { PageToSign } from './page-to-sign.tsx'
import { RemainsCard } from './remains-card.tsx'
import { SavedCard } from './saved-card.tsx'
import './close-screen.css'

const none: readonly SavedFiles[] = []

/** What was saved, as the finding that heads the screen. */
function sayFinding({ decision }: Workshop, saved: readonly SavedFiles[], hasChanged: boolean): string {
  const count = saved.reduce((sum, { names }) => sum + names.length, 0)
  if (count === 0) return say('closing.noneSaved')
  const kind = hasChanged ? 'changed' : decision ? decision.outcome.kind : 'undecided'
  return say(`closing.saved.${kind}`, { count })
}

function sayWhere(newest: SavedFiles | undefined): string {
  if (!newest) return say('closing.onlySaved')
  const moment = interfaceTexts.moment(newest.at)
  const where =
    newest.path === null
      ? say('closing.downloaded', { moment })
      : say('closing.inFolder', { folder: folderOf(newest.path), moment })
  return `${where} ${say('closing.onlySaved')}`
}

/** What leaves the room as files, what is handed over, and what stays on this computer. */
export function CloseScreen({ workshop }: StepScreenProps) {
  const workspace = useWorkspace()
  const saved = useStageStore(({ state }) => state?.saved) ?? none
  const seq = useDocumentStore((document) => (document.kind === 'open' ? document.seq : 0))
  const newest = saved.at(-1)
  const hasChanged = saved.some((one) => one.seq < seq)
  const shown = newest?.path ?? null
  return (
    <>
      <div className="screen close-screen">
        <ScreenHead
          step="close"
          title={sayFinding(workshop, saved, hasChanged)}
          lead={<span className="close-where">{sayWhere(newest)}</span>}
        >
          {canReveal(shown) ? (
            <Button icon={<FolderOpen />} onClick={() => void workspace.revealFile(shown)}>
              {say('closing.openFolder')}
            </Button>
          ) : null}
          {saved.length > 0 && !hasChanged ? (
            <Button
              icon={<FolderDown />}
              action="export.all"
              data-step-focus
              onClick={() => void workspace.exportClosing()}
            >
              {say('closing.saveAgain')}
            </Button>
          ) : null}
        </ScreenHead>
        <div className="close-columns">
          <PageToSign workshop={workshop} />
          <div className="close-cards">
            <SavedCard workshop={workshop} saved={saved} seq={seq} />
            <HandOverCard workshop={workshop} />
          </div>
          <RemainsCard workshop={workshop} />
        </div>
      </div>
      <CloseCue workshop={workshop} isSaved={saved.length > 0 && !hasChanged} />
    </>
  )
}
