import type { ReactNode } from 'react'
import { Fragment, useState } from 'react'
import { choicesOf } from '../../../domain/rule/choices.ts'
import { gateIds } from '../../../domain/rule/gates.ts'
import type { Ranking } from '../../../domain/rule/ranking.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { questionOf } from '../../question-words.ts'
import { ChoiceRow } from './choice-row.tsx'
import './choice-table.css'

const columns = 2 + 5 + gateIds.length + 1

interface ChoiceTableProps {
  readonly workshop: Workshop
  readonly ranking: Ranking
  readonly chosen: CandidateId | null
  readonly onChoose: (id: CandidateId) => void
  readonly problem: string | null
  /** What is asked about the chosen one; it stands right below. */
  readonly below: ReactNode
}

/** The candidates that can be picked, one of them chosen, each with scores, answers, money and flags. */
export function ChoiceTable({ workshop, ranking, chosen, onChoose, problem, below }: ChoiceTableProps) {
  const [isWhole, setWhole] = useState(false)
  const { shown, behind } = choicesOf(ranking)
  const isBehind = behind.some(({ candidate }) => candidate.id === chosen)
  const rows = isWhole || isBehind ? [...shown, ...behind] : shown
  return (
    <div className="choice-panel">
      {problem === null ? null : (
        <p className="field-problem choice-problem" role="alert">
          {problem}
        </p>
      )}
      <fieldset className="choice-scroll">
        <legend className="visually-hidden">{say('decision.candidate')}</legend>
        <table className="choice-table">
          <thead>
            <tr>
              <td className="choice-radio" />
              <th scope="col">{say('decision.candidate')}</th>
              {workshop.details.criteria.map(({ id, name }) => (
                <th key={id} scope="col" className="choice-criterion">
                  {name}
                </th>
              ))}
              {gateIds.map((gate) => (
                <th key={gate} scope="col" className="choice-question" title={questionOf(gate)}>
                  {say(`question.short.${gate}`)}
                </th>
              ))}
              <th scope="col" className="choice-head-money">
                {say('worth.column')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => {
              const { id } = entry.candidate
              const isChosen = id === chosen
              return (
                <Fragment key={id}>
                  <ChoiceRow
                    workshop={workshop}
                    entry={entry}
                    isChosen={isChosen}
                    onChoose={() => onChoose(id)}
                  />
                  {isChosen && below !== null ? (
                    <tr className="choice-below">
                      <td />
                      <td colSpan={columns - 1}>{below}</td>
                    </tr>
                  ) : null}
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </fieldset>
      {rows.length < shown.length + behind.length ? (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {say('choice.showMore', { count: behind.length })}
        </Button>
      ) : null}
    </div>
  )
}
