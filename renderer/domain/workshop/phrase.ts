import type { GateAnswer, GateId, TrapId } from '../rule/gates.ts'
import type { CriterionId } from './criteria.ts'
import type { PicturePlace } from './picture.ts'
import type { StepId } from './steps.ts'

/**
 * What the domain says to people, as a name and values; the words are in the catalogue of the interface language.
 * `label.*` name a step for undo, `refused.*` say why an edit was not made.
 */
export interface PhraseValues {
  readonly 'label.createWorkshop': { readonly title: string }
  readonly 'label.replace': { readonly title: string }
  readonly 'label.editDetails': Record<never, never>
  readonly 'label.stepMinutes': { readonly step: StepId; readonly minutes: number }
  readonly 'label.skipStep': { readonly step: StepId }
  readonly 'label.unskipStep': { readonly step: StepId }
  readonly 'label.moveStep': { readonly step: StepId }
  readonly 'label.threeHours': Record<never, never>
  readonly 'label.shortenRest': { readonly minutes: number }
  readonly 'label.scoreFewer': { readonly count: number }
  readonly 'label.settleCosmetic': { readonly count: number }
  readonly 'label.stretchLater': { readonly minutes: number }
  readonly 'label.addPractice': Record<never, never>
  readonly 'label.purpose': Record<never, never>
  readonly 'label.deleteWorkshop': { readonly title: string }
  readonly 'label.restoreWorkshop': { readonly title: string }
  readonly 'label.addParticipants': { readonly count: number }
  readonly 'label.editParticipant': { readonly name: string }
  readonly 'label.removeParticipant': { readonly name: string }
  readonly 'label.moveParticipant': { readonly name: string }
  readonly 'label.chooseCriteria': { readonly set: string }
  readonly 'label.editCriterion': { readonly criterion: string }
  readonly 'label.weights': Record<never, never>
  readonly 'label.addCandidate': { readonly key: string }
  readonly 'label.importCandidates': { readonly count: number }
  readonly 'label.importBallots': { readonly count: number }
  readonly 'label.editCandidate': { readonly key: string }
  readonly 'label.removeCandidate': { readonly key: string }
  readonly 'label.park': { readonly key: string }
  readonly 'label.unpark': { readonly key: string }
  readonly 'label.parkRest': { readonly count: number }
  readonly 'label.dotCard': { readonly name: string }
  readonly 'label.removeDotCard': { readonly name: string }
  readonly 'label.dotsEach': { readonly count: number }
  readonly 'label.merge': { readonly key: string; readonly into: string }
  readonly 'label.unmerge': { readonly key: string; readonly from: string }
  readonly 'label.copy': { readonly key: string; readonly from: string }
  readonly 'label.split': { readonly key: string; readonly count: number }
  readonly 'label.addFindOut': { readonly key: string; readonly criterion: string }
  readonly 'label.editFindOut': { readonly key: string; readonly criterion: string }
  readonly 'label.removeFindOut': { readonly key: string; readonly criterion: string }
  readonly 'label.shuffle': { readonly count: number }
  readonly 'label.gate': {
    readonly key: string
    readonly gate: GateId
    readonly answer: GateAnswer
  }
  readonly 'label.trap': { readonly key: string; readonly trap: TrapId; readonly ticked: 'yes' | 'no' }
  readonly 'label.cellVotes': { readonly key: string; readonly criterion: string; readonly round: number }
  readonly 'label.cellVotesAgain': {
    readonly key: string
    readonly criterion: string
    readonly round: number
  }
  readonly 'label.cardVotes': { readonly key: string; readonly name: string }
  readonly 'label.moveVotes': {
    readonly from: string
    readonly to: string
    /** Whose votes; `none` for everybody's. */
    readonly name: string
    /** On which criterion; `none` for all. */
    readonly criterion: string
  }
  readonly 'label.settle': { readonly key: string; readonly criterion: string; readonly score: number }
  readonly 'label.unsettle': { readonly key: string; readonly criterion: string }
  readonly 'label.settleRest': { readonly count: number }
  readonly 'label.decide': { readonly key: string }
  readonly 'label.noPilotToday': Record<never, never>
  /** `true` where it feels wrong, `false` where it does not, `none` where it was not asked. */
  readonly 'label.gutCheck': { readonly answer: string }
  readonly 'label.withdrawDecision': Record<never, never>
  readonly 'label.beginBrief': { readonly key: string }
  readonly 'label.editBrief': { readonly key: string; readonly field: string }
  readonly 'label.setPicture': { readonly place: PicturePlace['kind'] }
  readonly 'label.removePicture': { readonly place: PicturePlace['kind'] }
  readonly 'refused.moved': Record<never, never>
  readonly 'refused.gone': Record<never, never>
  readonly 'refused.nothingToUndo': Record<never, never>
  readonly 'refused.nothingToRedo': Record<never, never>
  readonly 'refused.minutes': { readonly most: number }
  readonly 'refused.hasPractice': Record<never, never>
  readonly 'refused.titleMissing': Record<never, never>
  readonly 'refused.nameMissing': Record<never, never>
  readonly 'refused.keyMissing': Record<never, never>
  readonly 'refused.keyTaken': { readonly reference: string; readonly title: string }
  readonly 'refused.hasBallots': { readonly name: string }
  readonly 'refused.rangeAround': Record<never, never>
  readonly 'refused.weightNegative': Record<never, never>
  readonly 'refused.tooManyDots': { readonly given: number; readonly most: number }
  readonly 'refused.dotsEach': { readonly most: number }
  readonly 'refused.shuffleAfterDots': { readonly count: number }
  readonly 'refused.dotsEachGiven': { readonly given: number }
  readonly 'refused.wrongLength': { readonly expected: number; readonly given: number }
  readonly 'refused.roundSkipped': { readonly round: number }
  readonly 'refused.noVotesToMove': { readonly key: string }
  readonly 'refused.votesThere': { readonly key: string; readonly round: number }
  readonly 'refused.againstVotes': { readonly score: number }
  readonly 'refused.nothingToSettle': Record<never, never>
  readonly 'refused.reasonMissing': Record<never, never>
  readonly 'refused.parkReasonMissing': Record<never, never>
  readonly 'refused.notInPlay': { readonly key: string }
  readonly 'refused.mergeSelf': { readonly key: string }
  readonly 'refused.mergeDecided': { readonly key: string }
  readonly 'refused.mergeBrief': { readonly key: string; readonly into: string }
  readonly 'refused.mergeTooLong': Record<never, never>
  readonly 'refused.splitTitles': Record<never, never>
  readonly 'refused.splitDecided': { readonly key: string }
  readonly 'refused.findOutQuestionMissing': Record<never, never>
  readonly 'refused.conditionMissing': Record<never, never>
  readonly 'refused.conditionOwnerMissing': Record<never, never>
  readonly 'refused.conditionDateMissing': Record<never, never>
  readonly 'refused.deciderMissing': Record<never, never>
  readonly 'refused.fixFirstMissing': Record<never, never>
}

export type PhraseKey = keyof PhraseValues

/** A sentence of the domain: its name in the catalogue and what fills its gaps. */
export type Phrase = {
  readonly [K in PhraseKey]: { readonly key: K; readonly values: PhraseValues[K] }
}[PhraseKey]

/** Says something: `phrase('refused.keyTaken', { key: 'INS-02' })`. */
export function phrase<K extends PhraseKey>(key: K, values: PhraseValues[K]): Phrase {
  return { key, values } as Phrase
}

/** The name that the workshop gives a criterion. */
export function criterionName(
  criteria: readonly { readonly id: CriterionId; readonly name: string }[],
  id: CriterionId,
): string {
  return criteria.find((criterion) => criterion.id === id)?.name ?? id
}
