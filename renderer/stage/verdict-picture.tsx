import { useRoomWords } from '../figures/room-words.ts'
import { Finalists, TierWord } from './finalist-card.tsx'
import type { PictureOf } from './picture-of.ts'

type Firmness = NonNullable<PictureOf<'verdict'>['firmness']>

type Say = ReturnType<typeof useRoomWords>['say']

function withoutOne({ shared, another }: NonNullable<Firmness['leaveOneOut']>, say: Say): string {
  if (another > 0) return say('firmness.anotherWithout', { count: another })
  return shared > 0 ? say('firmness.sharedWithout', { count: shared }) : say('firmness.staysForAll')
}

/** How firm the room is: a count that can be said, and how many can be left out. */
function FirmnessWords({ firmness }: { readonly firmness: Firmness }) {
  const { say, tenths } = useRoomWords()
  const { first, leaveOneOut } = firmness
  return (
    <p className="stage-lead">
      {say('stage.firmness', { tenths: tenths(first) })} {leaveOneOut ? withoutOne(leaveOneOut, say) : null}
    </p>
  )
}

/** The tiers by the rule, in words: the finalists side by side, the others by tier. */
export function VerdictPicture({ picture }: { readonly picture: PictureOf<'verdict'> }) {
  const { say } = useRoomWords()
  const { finalists, tiers, withoutVerdict, firmness } = picture
  const others = tiers.filter(({ candidates }) => candidates.length > 0)
  return (
    <>
      <header>
        <h1>
          {firmness ? say(`firmness.${firmness.word}`, { title: firmness.title }) : say('stage.verdict')}
        </h1>
        {firmness ? <FirmnessWords firmness={firmness} /> : null}
      </header>
      {finalists.length > 0 ? <Finalists finalists={finalists} /> : null}
      {others.length > 0 ? (
        <div className="stage-tiers">
          {others.map(({ tier, candidates, more }) => (
            <section key={tier} aria-label={say(`tier.${tier}`)}>
              <h2>
                <TierWord tier={tier} />
              </h2>
              <ul>
                {candidates.map(({ key, title }) => (
                  <li key={key}>
                    <span className="stage-clamped">
                      <span className="stage-row-key">{key}</span> {title}
                    </span>
                  </li>
                ))}
                {more > 0 ? <li className="stage-quiet">{say('stage.more', { count: more })}</li> : null}
              </ul>
            </section>
          ))}
        </div>
      ) : null}
      {withoutVerdict > 0 ? (
        <p className="stage-quiet">{say('stage.withoutVerdict', { count: withoutVerdict })}</p>
      ) : null}
    </>
  )
}
