import { tippingLine } from '../../../documents/report/method-sections.ts'
import type { Challenge, Robustness } from '../../../domain/robustness/robustness.ts'
import { outOfTen } from '../../../domain/robustness/word.ts'
import { distanceToReady } from '../../../domain/rule/distance-to-ready.ts'
import { canLead } from '../../../domain/rule/pick-by-rule.ts'
import { criterionIds } from '../../../domain/workshop/criteria.ts'
import { criterionName } from '../../../domain/workshop/phrase.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { scoredOf } from '../../../stores/selectors.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { methodWords } from '../../../texts/method.ts'
import { roomWords } from '../../../texts/room.ts'
import { sayNote } from '../../../texts/say-verdict.ts'
import { titlesOf } from '../decide/decision-words.ts'
import { liftWords } from './lift-words.ts'
import { shareInTenths } from './share-words.ts'
import type { ShownVerdict } from './shown-ranking.ts'

interface ChangeCase extends ShownVerdict {
  readonly workshop: Workshop
  readonly robustness: Robustness
}

function leaveOneOutLines({ leaveOneOut, leaders }: Robustness): readonly string[] {
  if (!leaveOneOut) return []
  const { shared, another } = leaveOneOut
  if (leaders.length === 1) return [sayNote({ kind: 'leaveOneOut', shared, another }, roomWords.en)]
  if (shared + another === 0) return [say('leftOut.level.stays')]
  return [
    ...(another > 0 ? [say('leftOut.level.another', { count: another })] : []),
    ...(shared > 0 ? [say('leftOut.level.shared', { count: shared })] : []),
  ]
}

/** How little weight has to move; what cannot be reached by any comes last. */
function weightToMove({ tipping }: Challenge): number {
  if (tipping.kind === 'points') return tipping.share
  return tipping.kind === 'impossible' ? 2 : 3
}

/** What other weights would change: of those that can lead, the one that the least weight would make level. */
function weightLines({ workshop, robustness }: ChangeCase): readonly string[] {
  const [leader] = robustness.leaders
  const explained = leader && findCandidate(workshop, leader)
  const open = robustness.challenges.filter(({ candidateId }) => {
    const candidate = findCandidate(workshop, candidateId)
    return candidate && canLead(candidate)
  })
  const [closest] = open.toSorted((one, other) => weightToMove(one) - weightToMove(other))
  if (!closest || !explained) return []
  if (closest.tipping.kind === 'otherTier') return [say('change.noWeighting')]
  const scored = scoredOf(workshop, explained)
  return [
    tippingLine(
      { workshop, robustness, words: methodWords.en, explained: scored, criterion: (_, name) => name },
      closest,
    ),
  ]
}

/** The smallest fall of one score of the leader that changes the first place. */
function fallLines({ workshop, robustness }: ChangeCase): readonly string[] {
  const { levels, passes } = robustness.weakest ?? { levels: null, passes: null }
  const said = (fall: NonNullable<typeof levels>) => ({
    criterion: criterionName(workshop.details.criteria, criterionIds[fall.criterion] ?? criterionIds[0]),
    fall: fall.fall,
    titles: titlesOf(workshop, fall.challengers),
  })
  if (!levels || !passes) return levels ? [say('change.levels', said(levels))] : []
  const isSameCell = levels.criterion === passes.criterion
  if (isSameCell && levels.fall === passes.fall) return [say('change.passes', said(passes))]
  const isSameRival = said(levels).titles === said(passes).titles
  return isSameCell && isSameRival
    ? [say('change.levelsThenPasses', { ...said(levels), more: passes.fall })]
    : [say('change.levels', said(levels)), say('change.passes', said(passes))]
}

/** Those that are not ready and still come first in some what-ifs, with what they lack. */
function notReadyLines({ workshop, ranking, robustness }: ChangeCase): readonly string[] {
  return ranking.ranked
    .filter(({ tier, candidate }) => tier !== 'ready' && canLead(candidate))
    .flatMap(({ candidate, cells }) => {
      const share = robustness.shares.find(({ candidateId }) => candidateId === candidate.id)?.first ?? 0
      const lifts = distanceToReady(cells)?.lifts ?? []
      const { kind } = outOfTen(share)
      if (kind === 'never' || kind === 'rarely' || lifts.length === 0) return []
      return [
        say('change.notReady', {
          title: candidate.title,
          share: shareInTenths(share),
          lifts: interfaceTexts.list(lifts.map((lift) => liftWords(workshop, lift))),
        }),
      ]
    })
}

/** What could change the first place, each in a sentence. */
export function WhatCouldChange(props: ChangeCase) {
  const lines = [
    ...leaveOneOutLines(props.robustness),
    ...weightLines(props),
    ...fallLines(props),
    ...notReadyLines(props),
  ]
  if (lines.length === 0) return null
  return (
    <section className="verdict-panel" aria-labelledby="change-title">
      <h2 id="change-title">{say('change.title')}</h2>
      <ul className="change-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
