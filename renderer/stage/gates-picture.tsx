import { Check, X } from 'lucide-react'
import { useRoomWords } from '../figures/room-words.ts'
import type { PictureOf } from './picture-of.ts'
import { shownTitle } from './shown-title.ts'
import { StageHead } from './stage-head.tsx'
import { RowTitle } from './stage-row-title.tsx'
import './gates-picture.css'

type Gates = PictureOf<'gates'>
type Answer = Gates['rows'][number]['answers'][number]['answer']

const shapes = { yes: <Check aria-hidden />, no: <X aria-hidden />, unknown: <span aria-hidden>?</span> }

/** What was said: a shape and a word; a short bar where it has not been asked. */
function AnswerMark({ answer }: { readonly answer: Answer }) {
  const { say } = useRoomWords()
  if (answer === 'unasked') {
    return (
      <span className="gates-unasked">
        <span className="visually-hidden">{say('stage.notAsked')}</span>
      </span>
    )
  }
  return (
    <span className={`gates-answer gates-${answer}`} data-line>
      {shapes[answer]}
      {say(`gate.answer.${answer}`)}
    </span>
  )
}

/** The answer that is being asked for, in a frame. */
function AskedMark({ answer }: { readonly answer: Answer }) {
  const { say } = useRoomWords()
  const isOpen = answer === 'unasked' || answer === 'unknown'
  return (
    <span className="gates-asked">
      <span className="visually-hidden">{say('stage.askedNow')} </span>
      {isOpen ? <span className="gates-question">?</span> : <AnswerMark answer={answer} />}
    </span>
  )
}

/** What a short bar means: not put to the room yet, which is something else than not known. */
function UnaskedLegend() {
  const { say } = useRoomWords()
  return (
    <p className="gates-legend" aria-hidden>
      <span className="gates-unasked" />
      {say('stage.notAsked')}
    </p>
  )
}

/** The five questions in full, each candidate's answers, and over them the question that is being asked. */
export function GatesPicture({ picture }: { readonly picture: Gates }) {
  const { say } = useRoomWords()
  const { part, count, asked, rows } = picture
  const gates = rows[0]?.answers.map(({ gate }) => gate) ?? []
  const hasUnasked = rows.some(({ answers }) => answers.some(({ answer }) => answer === 'unasked'))
  const partWords = part.of > 1 ? say('stage.part', { number: part.number, of: part.of }) : ''
  return (
    <>
      <StageHead
        eyebrow={say('stage.eyebrow.gates')}
        about={asked ? shownTitle(asked.candidate) : partWords}
        headline={asked ? say(`stage.question.${asked.gate}`) : say('stage.gates.done', { count })}
      />
      <table className="gates">
        <thead>
          <tr>
            <th scope="col" className="gates-corner">
              {asked ? partWords : null}
              {hasUnasked ? <UnaskedLegend /> : null}
              <span className="visually-hidden">{say('scores.candidate')}</span>
            </th>
            {gates.map((gate) => (
              <th key={gate} scope="col" data-asked={gate === asked?.gate ? '' : undefined}>
                {say(`stage.question.${gate}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ candidate, answers }) => {
            const isAsked = candidate.key === asked?.candidate.key
            return (
              <tr key={candidate.key}>
                <th scope="row" data-asked={isAsked ? '' : undefined}>
                  <RowTitle candidate={candidate} />
                </th>
                {answers.map(({ gate, answer }) => (
                  <td key={gate}>
                    {isAsked && gate === asked?.gate ? (
                      <AskedMark answer={answer} />
                    ) : (
                      <AnswerMark answer={answer} />
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
