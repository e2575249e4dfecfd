import type { Action } from './action.ts'
import { blankKeys } from './blank-keys.ts'
import { openAll, openNext, turnFace } from './open-to-room.ts'
import { inWorkshop, withProjector, withTimer } from './when-enabled.ts'

/** What is done with the second window from wherever the person is. */
export const projectorActions = [
  {
    id: 'stage.open',
    label: 'action.stageOpen',
    keys: ['S'],
    where: ['everywhere'],
    group: 'projector',
    menu: 'view',
    // A stray key never closes it: the room would see the desktop.
    enabled: ({ document, stage }) => document.kind === 'open' && !stage.isOpen,
    run: (workspace) => void workspace.stage.open(),
  },
  {
    id: 'stage.blank',
    label: 'action.stageBlank',
    keys: blankKeys,
    where: ['everywhere'],
    group: 'projector',
    menu: 'view',
    enabled: withProjector,
    run: (workspace) => void workspace.stage.blank(),
  },
  {
    id: 'stage.hold',
    label: 'action.stageHold',
    keys: ['F', 'H'],
    where: ['everywhere'],
    group: 'projector',
    menu: 'view',
    enabled: withProjector,
    run: (workspace) => void workspace.stage.hold(),
  },
  {
    id: 'stage.reveal',
    label: 'action.stageReveal',
    keys: ['Space'],
    where: ['everywhere'],
    group: 'projector',
    enabled: inWorkshop,
    run: (workspace) => void openNext(workspace),
  },
  {
    id: 'stage.revealAll',
    label: 'action.stageRevealAll',
    keys: ['Shift+Space'],
    where: ['everywhere'],
    group: 'projector',
    enabled: inWorkshop,
    run: (workspace) => void openAll(workspace),
  },
  {
    id: 'stage.face',
    label: 'action.stageFace',
    keys: ['G'],
    where: ['score', 'reveal', 'discuss'],
    enabled: withProjector,
    run: turnFace,
  },
  {
    id: 'stage.copy',
    label: 'action.stageCopy',
    keys: ['Mod+Shift+C'],
    where: ['everywhere'],
    group: 'projector',
    menu: 'edit',
    enabled: withProjector,
    run: (workspace) => void workspace.stage.copy(),
  },
  {
    id: 'stage.timer',
    label: 'action.stageTimer',
    keys: ['T'],
    where: ['everywhere'],
    group: 'projector',
    enabled: withTimer,
    run: (workspace) => void workspace.stage.timer(),
  },
  {
    id: 'stage.minute',
    label: 'action.stageMinute',
    keys: ['+'],
    where: ['everywhere'],
    group: 'projector',
    enabled: withTimer,
    run: (workspace) => void workspace.stage.oneMoreMinute(),
  },
] as const satisfies readonly Action[]
