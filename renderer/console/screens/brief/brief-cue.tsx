import { ArrowRight } from 'lucide-react'
import type { BriefSection } from '../../../domain/brief/brief-sections.ts'
import { sectionAfter } from '../../../domain/brief/brief-sections.ts'
import type { Finding } from '../../../domain/brief/findings.ts'
import { stepBeside } from '../../../domain/meeting/agenda.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { enterStep } from '../../actions/step-beside.ts'
import { Button } from '../../components/button.tsx'
import { CueBar } from '../../components/cue-bar.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface BriefCueProps {
  readonly workshop: Workshop
  readonly section: BriefSection
  /** What is open next; null where nothing is. */
  readonly open: Finding | null
  /** Whether the fields leave the page no room beside them until the window is wide. */
  readonly isWide: boolean
  readonly onGo: (section: BriefSection) => void
  readonly onGoOpen: (finding: Finding) => void
  readonly onSeePage: () => void
}

/** What to ask the room for a section, and the way on: from section to section, and from the last one out of the step. */
export function BriefCue({ workshop, section, open, isWide, onGo, onGoOpen, onSeePage }: BriefCueProps) {
  const workspace = useWorkspace()
  const after = sectionAfter(section)
  const step = stepBeside(workshop.details.agenda, 'brief', 1)
  const words = after ? say(`brief.part.${after}`) : step && say(`step.${step}`)
  const go = () => {
    if (after) onGo(after)
    else if (step) enterStep(workspace, step)
  }
  const isTable = section === 'success' || section === 'dates'
  return (
    <CueBar
      kind="say"
      cue={say(`brief.cue.${section}`)}
      hints={[{ keys: say('key.tab'), words: say(isTable ? 'brief.nextCell' : 'brief.nextField') }]}
    >
      <Button
        className={isWide ? 'brief-see-page brief-see-page-wide' : 'brief-see-page'}
        onClick={onSeePage}
      >
        {say('brief.seePage')}
      </Button>
      {open ? (
        <Button
          className={isWide ? 'brief-next-open brief-next-open-wide' : 'brief-next-open'}
          onClick={() => onGoOpen(open)}
        >
          {say('brief.nextOpen')}
        </Button>
      ) : null}
      {words ? (
        <Button look="primary" title={words} onClick={go}>
          <span>{say('cue.next', { step: words })}</span>
          <ArrowRight aria-hidden />
        </Button>
      ) : null}
    </CueBar>
  )
}
