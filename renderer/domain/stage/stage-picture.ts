import type { PageSection } from '../../documents/brief/page-sections.ts'
import type { WrittenPart } from '../../documents/brief/written-part.ts'
import type { LayoutPlan } from '../../documents/layout/layout-plan.ts'
import type { Instant, IsoDate } from '../meeting/calendar.ts'
import type { Agreement } from '../robustness/agreement.ts'
import type { Condition, FixFirst } from '../rule/decision.ts'
import type { GateId } from '../rule/gates.ts'
import type { PickByRule } from '../rule/pick-by-rule.ts'
import type { Tier } from '../rule/rule.ts'
import type { VerdictHeadline } from '../rule/verdict-headline.ts'
import type { VerdictNote } from '../rule/verdict-notes.ts'
import type { CellFlag } from '../votes/flags.ts'
import type { Tally } from '../votes/grade.ts'
import type { RoleResult } from '../votes/results-by-role.ts'
import type { Score } from '../votes/votes.ts'
import type { Anchors } from '../workshop/criteria.ts'
import type { DocumentLanguage } from '../workshop/document-languages.ts'
import type {
  StageAnswers,
  StageAsked,
  StageBelow,
  StageCut,
  StageDotted,
  StageListed,
  StageLogo,
  StageNewest,
  StageSize,
} from './stage-faces.ts'
import type { StageGridCell, StageGridColumn, StageGridCounts, StageReveal } from './stage-grid.ts'
import type { StageCandidate, StageNamed, StageStanding, StageValue, StageWorth } from './stage-standing.ts'

export interface StageCriterion {
  readonly name: string
  readonly question: string
  readonly anchors: Anchors
}

/** A list too long for the wall is shown in parts; the part with the selected candidate is on. */
export interface ListPage {
  readonly number: number
  readonly of: number
}

/** What a pick departs from, or what a later version of the method says instead. */
export interface StageDeparture {
  readonly tier: Tier
  /** Names of criteria. */
  readonly redFlags: readonly string[]
  readonly closedGates: readonly GateId[]
  /** Titles of those that the rule puts first, where neither group nor questions are the departure. */
  readonly placedBefore: readonly string[]
}

/** Who stands for a decision, by role; null where only a name was recorded. */
interface StageSigned {
  readonly decidedBy: string | null
  readonly decidedOn: IsoDate
  /** How many people voted. */
  readonly voters: number
}

/** Everything that can be on the stage. It holds what the room may see and nothing else: no name, no note, no sealed vote. */
export type StagePicture =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'title'
      readonly client: string
      readonly title: string
      readonly heldOn: IsoDate
      readonly logo: StageLogo | null
    }
  | {
      readonly kind: 'purpose'
      readonly client: string
      /** The workshop's own name; empty where it stands for the client. */
      readonly title: string
      /** Empty until it is written. */
      readonly purpose: string
      /** How many of those present decide. */
      readonly deciders: number
      /** The job of the one who decides; null where none was given, or where several decide. */
      readonly deciderTitle: string | null
    }
  | { readonly kind: 'criterion'; readonly criterion: StageCriterion }
  | {
      readonly kind: 'list'
      readonly part: ListPage
      /** How many there are in all parts. */
      readonly count: number
      readonly rows: readonly StageListed[]
      readonly newest: StageNewest | null
    }
  | {
      readonly kind: 'card'
      readonly candidate: StageCandidate
      /** Its number on the list, and the last number there. */
      readonly number: number
      readonly of: number
      readonly process: string
      readonly problem: string
      readonly size: StageSize
      /** Null until the votes on business impact are open: before that it would anchor them. */
      readonly money: StageWorth | null
    }
  | {
      readonly kind: 'gates'
      readonly part: ListPage
      /** How many candidates there are in all parts. */
      readonly count: number
      /** Null where every question has an answer. */
      readonly asked: StageAsked | null
      readonly rows: readonly StageAnswers[]
    }
  | {
      readonly kind: 'sealedDots'
      readonly cardsIn: number
      readonly seats: number
      readonly dotsEach: number
      readonly part: ListPage
      /** How many there are in all parts. */
      readonly count: number
      /** What can be given a dot, by its number on the list. */
      readonly rows: readonly StageListed[]
    }
  | {
      readonly kind: 'openDots'
      readonly part: ListPage
      /** Dots that were given, in all. */
      readonly given: number
      /** The most dots that any candidate got. */
      readonly most: number
      /** How many go on. */
      readonly goOn: number
      /** Those of them that are shown, most dots first. */
      readonly rows: readonly StageDotted[]
      /** Null where everybody goes on, and in every part but the last. */
      readonly cut: StageCut | null
      readonly below: readonly StageBelow[]
    }
  | { readonly kind: 'sealedCards'; readonly cardsIn: number; readonly seats: number }
  | {
      readonly kind: 'sealedCell'
      readonly candidate: StageCandidate
      readonly criterion: StageCriterion
      readonly round: number
      readonly votesIn: number
      readonly seats: number
      /** The round before, once it was shown. */
      readonly before: Tally | null
    }
  | {
      readonly kind: 'openCell'
      readonly candidate: StageCandidate
      readonly criterion: StageCriterion
      readonly round: number
      readonly tally: Tally
      readonly abstentions: number
      readonly outs: number
      readonly before: Tally | null
      /** The group's grade; null when everybody abstained. */
      readonly grade: Score | null
      readonly settled: Score | null
      readonly agreement: Agreement
      /** Whether the room was split, now or before. */
      readonly wasSplit: boolean
      /** What convinced the room, where that was agreed on and names nobody in a seat; empty where it was not said. */
      readonly convinced: string
      readonly flags: readonly CellFlag[]
      /** On team readiness what each role said, where nobody can be told apart by it. */
      readonly groups: readonly RoleResult[]
    }
  | {
      readonly kind: 'grid'
      readonly part: ListPage
      readonly columns: readonly StageGridColumn[]
      readonly rows: readonly {
        readonly candidate: StageCandidate
        readonly cells: readonly StageGridCell[]
      }[]
      readonly counts: StageGridCounts
      /** Null once every criterion was opened, or where there are no votes. */
      readonly reveal: StageReveal | null
    }
  | {
      readonly kind: 'verdict'
      readonly headline: VerdictHeadline
      /** What has to be known to read the headline right, what matters most first. */
      readonly notes: readonly VerdictNote[]
      /** Who chooses among those that are level, by job where one is given; null where nobody is level. */
      readonly decider: { readonly title: string | null } | null
      readonly standing: StageStanding
    }
  | {
      readonly kind: 'undecided'
      readonly pick: PickByRule['kind']
      /** How many the rule picks. */
      readonly count: number
      readonly standing: StageStanding
    }
  | ({
      readonly kind: 'pick'
      readonly client: string
      readonly candidate: StageCandidate
      readonly scores: readonly (StageValue & { readonly criterion: string })[]
      readonly closedGates: readonly GateId[]
      /** Null until the votes on business impact are open. */
      readonly worth: StageWorth | null
      readonly conditions: readonly Condition[]
      readonly moreConditions: number
      /** What the pick departs from, with the reason that was given; null where it does not, or where votes are sealed. */
      readonly exception: (StageDeparture & { readonly reason: string }) | null
      /** Decided by an earlier version of the method: what this version says instead. */
      readonly laterMethod: StageDeparture | null
      readonly start: IsoDate | null
      readonly goNoGo: IsoDate | null
      readonly runnerUp: Pick<StageNamed, 'candidate' | 'closedGates'> | null
    } & StageSigned)
  | ({
      readonly kind: 'noPilot'
      readonly client: string
      readonly fixFirst: readonly FixFirst[]
      readonly moreFixes: number
      readonly scoreAgainOn: IsoDate | null
    } & StageSigned)
  | {
      readonly kind: 'page'
      readonly candidate: StageCandidate
      readonly plan: LayoutPlan
      readonly language: string
      /** From 0 to 1; null where the text is longer than the page. */
      readonly fullness: number | null
      readonly sections: readonly PageSection[]
      /** What is being written, to be shown larger; null where the whole page is. */
      readonly written: WrittenPart | null
    }
  | { readonly kind: 'saved'; readonly files: number }

/** What the second window draws: the picture, in the language that the room reads, and when the time is up. */
export interface Staged {
  readonly picture: StagePicture
  readonly language: DocumentLanguage
  /** Whose words the questions are in; the usual ones where it is none that is known. */
  readonly criterionSet: string
  readonly timerEndsAt: Instant | null
}
