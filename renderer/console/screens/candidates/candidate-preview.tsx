import { yearlyValue } from '../../../domain/value/value.ts'
import type { CandidateCard } from '../../../domain/workshop/candidate.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'

const mostShown = 8

/** The first cards as they would come in. */
export function CandidatePreview({ cards }: { readonly cards: readonly CandidateCard[] }) {
  if (cards.length === 0) return null
  return (
    <section aria-label={say('import.preview')} className="preview-scroll">
      <table className="preview">
        <thead>
          <tr>
            <th>{say('card.key')}</th>
            <th>{say('card.title')}</th>
            <th>{say('card.process')}</th>
            <th>{say('card.sponsorRole')}</th>
            <th>{say('value.hours')}</th>
          </tr>
        </thead>
        <tbody>
          {cards.slice(0, mostShown).map((card) => {
            const { hours } = yearlyValue(card.value)
            return (
              <tr key={card.key}>
                <td>{card.key}</td>
                <td>{card.title}</td>
                <td>{card.process}</td>
                <td>{card.sponsorRole}</td>
                <td className="number">
                  {hours === null ? say('value.unknown') : interfaceTexts.number(hours)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {cards.length > mostShown ? (
        <p className="muted">{say('import.previewMore', { count: cards.length - mostShown })}</p>
      ) : null}
    </section>
  )
}
