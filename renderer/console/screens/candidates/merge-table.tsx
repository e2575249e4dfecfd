import type { ValueInput } from '../../../domain/value/value-inputs.ts'
import { valueInputs } from '../../../domain/value/value-inputs.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { MergedParts } from '../../../domain/workshop/merge-trail.ts'
import type { MergeChoice } from '../../../domain/workshop/merging.ts'
import { combine, mergeChoices } from '../../../domain/workshop/merging.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { candidateName } from '../../../texts/with-titles.ts'

interface MergeTableProps {
  readonly into: Candidate
  readonly from: Candidate
  readonly taken: readonly MergeChoice[]
  readonly workshop: Workshop
  readonly onTake: (taken: readonly MergeChoice[]) => void
}

interface Line {
  readonly name: string
  readonly label: string
  readonly text: (parts: MergedParts) => string
  /** What is chosen here, where the two differ. */
  readonly choice: MergeChoice | null
}

const isValue = (choice: MergeChoice | null): choice is ValueInput => choice !== null && choice !== 'title'

function linesOf(currency: string): readonly Line[] {
  const text = (name: 'problem' | 'process' | 'sponsorRole' | 'notes'): Line => ({
    name,
    label: say(`card.${name}`),
    text: (parts) => parts[name],
    choice: null,
  })
  return [
    { name: 'title', label: say('card.title'), text: ({ title }) => title, choice: 'title' },
    text('problem'),
    ...valueInputs.map(
      (input): Line => ({
        name: input,
        label: say(`value.${input}`, { currency }),
        text: ({ value }) => {
          const number = value[input]
          return number === null ? '' : interfaceTexts.number(number, 6)
        },
        choice: input,
      }),
    ),
    text('process'),
    {
      name: 'dataSources',
      label: say('card.dataSources'),
      text: ({ dataSources }) => dataSources.join('; '),
      choice: null,
    },
    text('sponsorRole'),
    text('notes'),
  ]
}

interface SideProps extends Pick<MergeTableProps, 'taken' | 'onTake'> {
  readonly side: 'into' | 'from'
  readonly candidate: Candidate
  /** What it is called. */
  readonly name: string
  readonly line: Line
  readonly isChoice: boolean
}

/** What one card says; with a radio button where one of both has to be chosen. */
function Side({ side, candidate, name, line, isChoice, taken, onTake }: SideProps) {
  const text = line.text(candidate) || say('merge.nothing')
  const { choice } = line
  if (!isChoice || choice === null) return <td className={isValue(choice) ? 'number' : ''}>{text}</td>
  const others = taken.filter((one) => one !== choice)
  const isTaken = taken.includes(choice)
  return (
    <td className={isValue(choice) ? 'number' : ''}>
      <label className="merge-choice">
        <input
          type="radio"
          name={`merge-${line.name}`}
          checked={side === 'from' ? isTaken : !isTaken}
          aria-label={`${line.label}, ${name}: ${text}`}
          onChange={() => onTake(side === 'from' ? [...others, choice] : others)}
        />
        {text}
      </label>
    </td>
  )
}

/** Two cards side by side, and what they come to together. */
export function MergeTable({ into, from, taken, workshop, onTake }: MergeTableProps) {
  const nameOf = (one: Candidate) => candidateName(one, workshop)
  const together = combine(into, from, taken)
  const choices = mergeChoices(into, from)
  const lines = linesOf(workshop.details.currency).filter(
    (line) => line.text(into) !== '' || line.text(from) !== '',
  )
  return (
    <table className="merge-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('merge.column.into', { key: nameOf(into) })}</th>
          <th scope="col">{say('merge.column.from', { key: nameOf(from) })}</th>
          <th scope="col">{say('merge.column.together')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const isChoice = line.choice !== null && choices.includes(line.choice)
          const shared = { line, isChoice, taken, onTake }
          return (
            <tr key={line.name}>
              <th scope="row">{line.label}</th>
              <Side side="into" candidate={into} name={nameOf(into)} {...shared} />
              <Side side="from" candidate={from} name={nameOf(from)} {...shared} />
              <td className={isValue(line.choice) ? 'number merge-together' : 'merge-together'}>
                {line.text(together)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
