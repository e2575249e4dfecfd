import { criterionIds } from '../../../domain/criteria.ts'
import type { CandidateId } from '../../../domain/ids.ts'
import { criterionName } from '../../../domain/phrase.ts'
import type { MethodCase } from '../../../domain/report/method-sections.ts'
import { tenthsOf, tippingLine } from '../../../domain/report/method-sections.ts'
import type { LeaveOneOut } from '../../../domain/robustness/leave-one-out.ts'
import type { Robustness } from '../../../domain/robustness/robustness.ts'
import type { Word } from '../../../domain/robustness/word.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { findCandidate } from '../../../domain/workshop.ts'
import { scoredOf } from '../../../stores/selectors.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { methodWords } from '../../../texts/method.ts'
import { MethodButton } from '../method/method-button.tsx'

const words = methodWords.en

interface FirmnessProps {
  readonly workshop: Workshop
  readonly robustness: Robustness
  readonly isCurrent: boolean
}

/** How much of the ten replays a candidate won: a bar and its words. */
function Meter({ share, word }: { readonly share: number; readonly word: Word }) {
  return (
    <div className={`firmness-meter firmness-${word}`} aria-hidden>
      {Array.from({ length: 10 }, (_, tenth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the ten parts are alike and never move.
        <i key={tenth} data-filled={tenth < Math.round(share * 10) || undefined} />
      ))}
    </div>
  )
}

function titlesOf(workshop: Workshop, ids: readonly CandidateId[]): string {
  return interfaceTexts.list(ids.map((id) => findCandidate(workshop, id)?.title ?? ''))
}

function withoutOne({ shared, another }: LeaveOneOut): readonly string[] {
  if (shared + another === 0) return [say('firmness.staysForAll')]
  return [
    ...(another > 0 ? [say('firmness.anotherWithout', { count: another })] : []),
    ...(shared > 0 ? [say('firmness.sharedWithout', { count: shared })] : []),
  ]
}

function lines({ workshop, robustness }: FirmnessProps): readonly string[] {
  const [leader] = robustness.leaders
  const { leaveOneOut, challenges, weakest, firmness } = robustness
  const [closest] = challenges
  const explained = leader && findCandidate(workshop, leader)
  if (!explained) return []
  const one: MethodCase = {
    workshop,
    robustness,
    words,
    explained: scoredOf(workshop, explained),
    criterion: (_, name) => name,
  }
  const levels = weakest?.levels ?? null
  const byVotes = firmness.kind === 'said' && firmness.hasFixed ? firmness.firstByVotes : null
  return [
    ...(byVotes === null
      ? []
      : [say('firmness.byVotes', { tenths: tenthsOf(byVotes, words), count: robustness.fixedCells })]),
    ...(leaveOneOut ? withoutOne(leaveOneOut) : []),
    ...(closest ? [tippingLine(one, closest)] : []),
    ...(levels
      ? [
          say('firmness.levels', {
            criterion: criterionName(
              workshop.details.criteria,
              criterionIds[levels.criterion] ?? criterionIds[0],
            ),
            fall: levels.fall,
            titles: titlesOf(workshop, levels.challengers),
          }),
        ]
      : []),
    ...(robustness.people === 1 ? [words.say('whatIfs.alone')] : []),
  ]
}

/** How firmly the room leans to the first place, in words and with the counts they stand for. */
export function FirmnessPanel({ workshop, robustness, isCurrent }: FirmnessProps) {
  const { firmness, leaders } = robustness
  const [leader] = leaders
  const candidate = leader && findCandidate(workshop, leader)
  if (!candidate || firmness.kind === 'none') return null
  const { title } = candidate
  if (firmness.kind === 'level') {
    return (
      <section className="panel firmness" aria-labelledby="firmness-title">
        <h2 id="firmness-title">{say('firmness.level', { titles: titlesOf(workshop, leaders) })}</h2>
      </section>
    )
  }
  return (
    <section className="panel firmness" aria-labelledby="firmness-title" aria-busy={!isCurrent}>
      <div className="firmness-head">
        <h2 id="firmness-title">{say(`firmness.${firmness.word}`, { title })}</h2>
        <Meter share={firmness.first} word={firmness.word} />
        <MethodButton workshop={workshop} section="whatIfs" candidateId={candidate.id} />
      </div>
      <p className="firmness-share">
        {say('firmness.recounted', {
          title,
          tenths: tenthsOf(firmness.first, words),
          samples: robustness.method.samples,
        })}
      </p>
      {firmness.kind === 'otherFirst' ? (
        <p>{say('firmness.otherFirst', { title, other: titlesOf(workshop, [firmness.other]) })}</p>
      ) : null}
      <ul className="firmness-lines">
        {lines({ workshop, robustness, isCurrent }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
