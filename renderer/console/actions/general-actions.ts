import type { StepId } from '../../domain/workshop/steps.ts'
import { stepIds } from '../../domain/workshop/steps.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { notifyDone } from '../../workspace/notices.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Action, Pressed } from './action.ts'
import { focusSearch } from './focus-search.ts'
import { takeNextAct } from './next-act.ts'
import { notedCandidate } from './noted-candidate.ts'
import { enterStep, goBeside } from './step-beside.ts'
import { always, inWorkshop } from './when-enabled.ts'

/** The digits of the keyboard reach the first nine steps; the others are beside them. */
const stepKeys = ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6', 'Alt+7', 'Alt+8', 'Alt+9'] as const

/** The key that leads straight to a step, in the order of the method, whatever the agenda of a workshop is; null for none. */
export function keyOfStep(step: StepId): string | null {
  return stepKeys[stepIds.indexOf(step)] ?? null
}

function jump(workspace: Workspace, { key }: Pressed): void {
  const step = stepIds.find((one) => keyOfStep(one) === key)
  if (key !== null && step) enterStep(workspace, step)
}

/** What acts wherever the person is. */
export const generalActions = [
  {
    id: 'nextAct',
    label: 'action.nextAct',
    keys: ['Mod+Enter'],
    where: ['everywhere', 'dialog'],
    enabled: always,
    run: takeNextAct,
  },
  {
    id: 'step.next',
    label: 'action.nextStep',
    keys: ['Alt+ArrowRight'],
    where: ['everywhere'],
    enabled: inWorkshop,
    run: (workspace) => void goBeside(workspace, 1),
  },
  {
    id: 'step.back',
    label: 'action.backStep',
    keys: ['Alt+ArrowLeft'],
    where: ['everywhere'],
    enabled: inWorkshop,
    run: (workspace) => void goBeside(workspace, -1),
  },
  {
    id: 'step.jump',
    label: 'action.jumpToStep',
    keys: stepKeys,
    where: ['everywhere'],
    enabled: inWorkshop,
    run: jump,
  },
  {
    id: 'undo',
    label: 'action.undo',
    keys: ['Mod+Z'],
    where: ['everywhere', 'agenda'],
    menu: 'edit',
    // Also before the last press is shown: what there is to take back is known only once it is its turn.
    enabled: inWorkshop,
    run: (workspace) => void workspace.undo(),
  },
  {
    id: 'redo',
    label: 'action.redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    where: ['everywhere', 'agenda'],
    menu: 'edit',
    enabled: inWorkshop,
    run: (workspace) => void workspace.redo(),
  },
  {
    id: 'find',
    label: 'action.find',
    keys: ['Mod+F', '/'],
    where: ['candidates'],
    menu: 'edit',
    enabled: inWorkshop,
    run: () => void focusSearch(),
  },
  {
    id: 'note',
    label: 'action.note',
    keys: ['N'],
    where: ['everywhere'],
    enabled: ({ document, view }) => document.kind === 'open' && notedCandidate(document, view) !== null,
    run: () => useViewStore.setState({ noteShown: true }),
  },
  {
    id: 'clock',
    label: 'action.clock',
    keys: ['C'],
    where: ['everywhere', 'agenda'],
    menu: 'view',
    enabled: inWorkshop,
    run: () => document.querySelector<HTMLElement>('[data-clock]')?.click(),
  },
  {
    id: 'decision',
    label: 'action.decision',
    keys: ['D'],
    where: ['everywhere'],
    enabled: inWorkshop,
    run: (workspace) => enterStep(workspace, 'decide'),
  },
  {
    id: 'export',
    label: 'action.export',
    keys: ['E'],
    where: ['everywhere'],
    menu: 'file',
    enabled: inWorkshop,
    run: (workspace) => enterStep(workspace, 'close'),
  },
  {
    id: 'export.all',
    label: 'action.exportAll',
    keys: ['E'],
    where: ['close'],
    enabled: inWorkshop,
    run: (workspace) => void workspace.exportClosing(),
  },
  {
    id: 'keys',
    label: 'action.keys',
    keys: ['?', 'Shift+F1'],
    where: ['everywhere', 'keySheet'],
    menu: 'help',
    enabled: always,
    run: () => useViewStore.setState(({ keysShown }) => ({ keysShown: !keysShown })),
  },
] as const satisfies readonly Action[]

/** What makes, opens, keeps and prints files. */
export const fileActions = [
  {
    id: 'workshop.new',
    label: 'action.newWorkshop',
    keys: ['Mod+N'],
    where: ['everywhere'],
    menu: 'file',
    enabled: always,
    run: () => useViewStore.setState({ newWorkshopShown: true }),
  },
  {
    id: 'workshop.openFile',
    label: 'action.openFile',
    keys: ['Mod+O'],
    where: ['everywhere'],
    menu: 'file',
    enabled: always,
    run: (workspace) => void workspace.importWorkshopFile(),
  },
  {
    id: 'workshop.saveCopy',
    label: 'action.saveCopy',
    keys: ['Mod+S'],
    where: ['everywhere'],
    menu: 'file',
    enabled: inWorkshop,
    run: (workspace) => {
      notifyDone(say('saveCopy.saved'))
      void workspace.exportWorkshopFile()
    },
  },
  {
    id: 'kit',
    label: 'action.kit',
    // What is on the screen is printed by its second key only where there is something to print.
    keys: ['Mod+Shift+P', 'Mod+P'],
    where: ['everywhere'],
    menu: 'file',
    enabled: inWorkshop,
    run: () => useViewStore.setState({ kitShown: true }),
  },
  {
    id: 'print',
    label: 'action.print',
    keys: ['Mod+P'],
    where: ['printKit'],
    enabled: always,
    run: () => window.print(),
  },
] as const satisfies readonly Action[]
