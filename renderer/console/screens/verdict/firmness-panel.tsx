import { criterionIds } from '../../../domain/criteria.ts'
import type { CandidateId } from '../../../domain/ids.ts'
import { criterionName } from '../../../domain/phrase.ts'
import type { MethodCase } from '../../../domain/report/method-sections.ts'
import { tenthsOf, tippingLine } from '../../../domain/report/method-sections.ts'
import type { Firmness } from '../../../domain/robustness/firmness.ts'
import { firmnessOf } from '../../../domain/robustness/firmness.ts'
import type { Robustness } from '../../../domain/robustness/robustness.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { findCandidate } from '../../../domain/workshop.ts'
import { scoredOf } from '../../../stores/selectors.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { methodWords } from '../../../texts/method.ts'
import { MethodButton } from '../method/method-button.tsx'

const words = methodWords.en
/** A candidate that wins so often is named, wherever the list has it. */
const rivalShare = 0.1

interface FirmnessProps {
  readonly workshop: Workshop
  readonly robustness: Robustness
  readonly isCurrent: boolean
}

/** How much of the ten replays a candidate won: a bar and its words. */
function Meter({ share, firmness }: { readonly share: number; readonly firmness: Firmness }) {
  return (
    <div className={`firmness-meter firmness-${firmness}`} aria-hidden>
      {Array.from({ length: 10 }, (_, tenth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the ten parts are alike and never move.
        <i key={tenth} data-filled={tenth < Math.round(share * 10) || undefined} />
      ))}
    </div>
  )
}

function lines({ workshop, robustness }: FirmnessProps): readonly string[] {
  const key = (id: CandidateId) => findCandidate(workshop, id)?.key ?? ''
  const [leader] = robustness.leaders
  const { leaveOneOut, challenges, weakest, shares } = robustness
  const [closest] = challenges
  const explained = leader && findCandidate(workshop, leader)
  if (!leader || !explained) return []
  const one: MethodCase = {
    workshop,
    robustness,
    words,
    explained: scoredOf(workshop, explained),
    criterion: (_, name) => name,
  }
  const rival = shares
    .filter(({ candidateId, first }) => candidateId !== leader && first >= rivalShare)
    .toSorted((a, b) => b.first - a.first)[0]
  return [
    ...(leaveOneOut
      ? [say('firmness.leaveOneOut', { keep: leaveOneOut.keepPick, people: leaveOneOut.people })]
      : []),
    ...(closest ? [tippingLine(one, closest)] : []),
    ...(weakest
      ? [
          say('firmness.weakest', {
            criterion: criterionName(
              workshop.details.criteria,
              criterionIds[weakest.criterion] ?? criterionIds[0],
            ),
            fall: interfaceTexts.total(weakest.fall),
            key: key(weakest.challenger),
          }),
        ]
      : []),
    ...(rival
      ? [say('firmness.rival', { key: key(rival.candidateId), tenths: tenthsOf(rival.first, words) })]
      : []),
    ...(robustness.people === 1 ? [words.say('whatIfs.alone')] : []),
    ...(robustness.people === 0 ? [say('firmness.allSettled')] : []),
  ]
}

/** More than these say nothing. */
const mostKeys = 6

function keysOf(workshop: Workshop, ids: readonly CandidateId[]): string {
  const keys = ids.map((id) => findCandidate(workshop, id)?.key ?? '')
  const more = keys.length - mostKeys
  if (more < 2) return keys.join(', ')
  return `${keys.slice(0, mostKeys).join(', ')} ${say('common.more', { count: more })}`
}

/** How firm the room is about the first place, in words and with the counts they stand for. */
export function FirmnessPanel({ workshop, robustness, isCurrent }: FirmnessProps) {
  const [leader, ...others] = robustness.leaders
  const candidate = leader && findCandidate(workshop, leader)
  const share = robustness.shares.find(({ candidateId }) => candidateId === leader)
  if (!candidate || !share) return null
  if (others.length > 0) {
    return (
      <section className="panel firmness" aria-labelledby="firmness-title">
        <h2 id="firmness-title">{say('firmness.shared')}</h2>
        <p>
          {say('firmness.sharedText', {
            keys: keysOf(workshop, robustness.leaders),
          })}
        </p>
      </section>
    )
  }
  const firmness = firmnessOf(share.first)
  return (
    <section className="panel firmness" aria-labelledby="firmness-title" aria-busy={!isCurrent}>
      <div className="firmness-head">
        <h2 id="firmness-title">{say(`firmness.${firmness}`, { key: candidate.key })}</h2>
        <Meter share={share.first} firmness={firmness} />
        <MethodButton workshop={workshop} section="whatIfs" candidateId={candidate.id} />
      </div>
      <p className="firmness-share">
        {say('firmness.first', {
          key: candidate.key,
          tenths: tenthsOf(share.first, words),
          samples: robustness.method.samples,
        })}
      </p>
      <ul className="firmness-lines">
        {lines({ workshop, robustness, isCurrent }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
