import {
  ChevronLeft,
  CircleHelp,
  Moon,
  Presentation,
  Redo2,
  Sun,
  SunMoon,
  TriangleAlert,
  Undo2,
} from 'lucide-react'
import type { Phrase } from '../../domain/workshop/phrase.ts'
import type { StepId } from '../../domain/workshop/steps.ts'
import type { Theme } from '../../domain/workshop/theme.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { DocumentState } from '../../stores/document-store.ts'
import { useStageStore } from '../../stores/stage-store.ts'
import { useStatusStore } from '../../stores/status-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { sayWithTitles } from '../../texts/with-titles.ts'
import { notifyProblem } from '../../workspace/notices.ts'
import { ClockBar } from '../agenda/clock-bar.tsx'
import { useWorkspace } from '../workspace-context.ts'
import { Button, IconButton } from './button.tsx'
import './top-bar.css'

const nextTheme: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }
const themeIcons = { system: <SunMoon />, light: <Sun />, dark: <Moon /> } as const

/** Switches between the computer's, the light and the dark look. */
export function ThemeButton() {
  const workspace = useWorkspace()
  const theme = useViewStore((view) => view.theme)
  return (
    <IconButton
      label={say('theme.button', { theme: say(`theme.${theme}`) })}
      icon={themeIcons[theme]}
      onClick={() => void workspace.chooseTheme(nextTheme[theme])}
    />
  )
}

/** Saved is shown once the safety copy is on the disk; what is wrong with it is said again by a click. */
function SaveStatus() {
  const workspace = useWorkspace()
  const save = useStatusStore((status) => status.save)
  const inMemoryBecause = useStatusStore((status) => status.inMemoryBecause)
  if (save.kind === 'saved' && inMemoryBecause !== null) {
    return (
      <span className="save-status save-unsafe" role="status">
        <Button look="quiet" icon={<TriangleAlert />} onClick={workspace.notifyKeptInMemory}>
          {say('save.savedInCopy')}
        </Button>
      </span>
    )
  }
  return (
    <span className={`save-status save-${save.kind}`} role="status">
      {save.kind === 'unsafe' ? (
        <Button look="quiet" icon={<TriangleAlert />} onClick={() => notifyProblem(save.reason)}>
          {say('save.unsafe')}
        </Button>
      ) : (
        say(save.kind === 'failed' ? 'save.statusFailed' : `save.${save.kind}`)
      )}
    </span>
  )
}

function historyLabel(direction: 'undo' | 'redo', label: Phrase | null, workshop: Workshop): string {
  return label
    ? say(`history.${direction}Label`, { label: sayWithTitles(label, workshop) })
    : say(`action.${direction}`)
}

interface TopBarProps {
  readonly document: Extract<DocumentState, { kind: 'open' }>
  readonly step: StepId
}

/** Which workshop is open, whether it is saved, the clock of the meeting, and the way back from the last step. */
export function TopBar({ document, step }: TopBarProps) {
  const workspace = useWorkspace()
  const isOpen = useStageStore((stage) => stage.isOpen)
  const { details } = document.workshop
  return (
    <header className="top-bar">
      <Button look="quiet" icon={<ChevronLeft />} onClick={() => void workspace.goHome()}>
        {say('common.workshops')}
      </Button>
      <div className="top-bar-title">
        <strong>{details.title}</strong>
        {details.client ? <span className="muted">{details.client}</span> : null}
      </div>
      <ClockBar workshop={document.workshop} step={step} />
      <SaveStatus />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click here leaves the focus where the person works, so that Enter never undoes once more. */}
      <div className="top-bar-tools" onMouseDown={(event) => event.preventDefault()}>
        <IconButton
          label={historyLabel('undo', document.undo, document.workshop)}
          icon={<Undo2 />}
          action="undo"
          disabled={!document.undo}
          onClick={() => void workspace.undo()}
        />
        <IconButton
          label={historyLabel('redo', document.redo, document.workshop)}
          icon={<Redo2 />}
          action="redo"
          disabled={!document.redo}
          onClick={() => void workspace.redo()}
        />
        <IconButton
          label={say(isOpen ? 'stage.close' : 'stage.open')}
          icon={<Presentation />}
          // The key opens it; nothing but this button closes it.
          {...(isOpen ? {} : { action: 'stage.open' })}
          aria-pressed={isOpen}
          onClick={() => void (isOpen ? workspace.stage.close() : workspace.stage.open())}
        />
        <IconButton
          label={say('action.keys')}
          icon={<CircleHelp />}
          action="keys"
          onClick={() => useViewStore.setState({ keysShown: true })}
        />
        <ThemeButton />
      </div>
    </header>
  )
}
