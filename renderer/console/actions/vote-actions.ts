import { useEntryStore } from '../../stores/entry-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { discardVotes, moveSelection, recordVotes, takeVote, takeVoteBack } from '../scoring/score-keys.ts'
import type { Action, Pressed } from './action.ts'
import { askAboutSelected } from './ask-about-selected.ts'
import { otherWayOfEntering } from './entry-mode.ts'
import { voteAgain } from './vote-again.ts'
import { voteSteps } from './vote-steps.ts'
import { inWorkshop } from './when-enabled.ts'

const arrows: Readonly<Record<string, readonly [columns: number, rows: -1 | 0 | 1]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function vote(workspace: Workspace, { key }: Pressed): void {
  if (key) takeVote(workspace, key)
}

function move(workspace: Workspace, { key }: Pressed): void {
  const by = key && arrows[key]
  if (by) moveSelection(workspace, ...by)
}

/** What is done with votes: the keys of the grids of scores, wherever the focus is in their steps. */
export const voteActions = [
  {
    id: 'vote.score',
    label: 'action.voteScore',
    keys: ['1', '2', '3', '4', '5'],
    where: voteSteps,
    enabled: inWorkshop,
    run: vote,
  },
  {
    id: 'vote.abstain',
    label: 'action.voteAbstain',
    keys: ['-'],
    where: voteSteps,
    enabled: inWorkshop,
    run: vote,
  },
  {
    id: 'vote.out',
    label: 'action.voteOut',
    keys: ['X'],
    where: voteSteps,
    enabled: inWorkshop,
    run: vote,
  },
  {
    id: 'vote.asBefore',
    label: 'action.voteAsBefore',
    keys: ['.'],
    where: voteSteps,
    enabled: inWorkshop,
    run: vote,
  },
  {
    id: 'vote.record',
    label: 'action.voteRecord',
    keys: ['Enter'],
    where: voteSteps,
    enabled: inWorkshop,
    run: recordVotes,
  },
  {
    id: 'vote.takeBack',
    label: 'action.voteTakeBack',
    keys: ['Backspace'],
    where: voteSteps,
    repeats: true,
    enabled: inWorkshop,
    run: (workspace, { isHeld }) => takeVoteBack(workspace, isHeld),
  },
  {
    id: 'vote.discard',
    label: 'action.voteDiscard',
    keys: ['Escape'],
    where: voteSteps,
    enabled: inWorkshop,
    run: discardVotes,
  },
  {
    id: 'vote.move',
    label: 'action.voteMove',
    keys: Object.keys(arrows),
    where: voteSteps,
    repeats: true,
    enabled: inWorkshop,
    run: move,
  },
  {
    id: 'vote.again',
    label: 'action.voteAgain',
    keys: ['V'],
    where: ['calibrate', 'score', 'reveal', 'discuss'],
    enabled: inWorkshop,
    run: voteAgain,
  },
  {
    id: 'vote.elsewhere',
    label: 'action.moveVotes',
    keys: ['W'],
    where: ['score', 'reveal', 'discuss'],
    enabled: inWorkshop,
    run: () => useEntryStore.setState({ isMovingVotes: true }),
  },
  {
    id: 'vote.findOut',
    label: 'action.findOut',
    keys: ['U'],
    where: ['score', 'reveal', 'discuss'],
    enabled: inWorkshop,
    run: askAboutSelected,
  },
  {
    id: 'vote.acceptRest',
    label: 'action.acceptRest',
    keys: ['A'],
    where: ['discuss'],
    enabled: inWorkshop,
    run: () => useEntryStore.setState({ acceptingRest: { toSaveTime: null } }),
  },
  {
    id: 'vote.way',
    label: 'action.voteWay',
    keys: ['L'],
    where: ['score'],
    enabled: inWorkshop,
    run: otherWayOfEntering,
  },
] as const satisfies readonly Action[]
