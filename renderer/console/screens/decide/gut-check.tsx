import { useState } from 'react'
import { setGutCheck } from '../../../domain/edits/edit-decision.ts'
import type { GutCheck as GutCheckAnswer, Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'

const answers = ['none', 'false', 'true'] as const
type Answer = (typeof answers)[number]

const answerOf = (gutCheck: GutCheckAnswer | null): Answer =>
  gutCheck === null ? 'none' : gutCheck.feelsWrong ? 'true' : 'false'

interface GutCheckProps {
  readonly workshop: Workshop
  /** Whether one candidate is first, so that it can be asked about. */
  readonly isOneFirst: boolean
}

/** Whether the verdict feels wrong to anyone: asked before the choice, kept, and a way back to the discussion. */
export function GutCheck({ workshop, isOneFirst }: GutCheckProps) {
  const workspace = useWorkspace()
  const { gutCheck } = workshop.details
  const answer = answerOf(gutCheck)
  /** What was pressed stands at once, until what is written is shown. */
  const [pressed, setPressed] = useState<Answer | null>(null)
  const shown = pressed ?? answer
  const feelsWrong = shown === 'true'
  const why = gutCheck?.why ?? ''
  const choose = async (next: Answer) => {
    setPressed(next)
    await workspace.runOrNotify(setGutCheck(next === 'none' ? null : { feelsWrong: next === 'true' }))
    await workspace.pendingCommits()
    setPressed((now) => (now === next ? null : now))
  }
  return (
    <section className="gut-check" aria-labelledby="gut-check">
      <h2 id="gut-check">{say(isOneFirst ? 'gutCheck.title' : 'gutCheck.titleVerdict')}</h2>
      <Choice
        label={say('gutCheck.answer')}
        value={shown}
        options={answers.map((one) => ({ value: one, label: say(`gutCheck.${one}`) }))}
        onChange={(next) => void choose(next)}
      />
      {shown === 'none' ? (
        <p className="muted">{say('gutCheck.ask')}</p>
      ) : (
        <>
          <TextField
            label={say(feelsWrong ? 'gutCheck.why' : 'gutCheck.whyRight')}
            labelHidden
            placeholder={say(feelsWrong ? 'gutCheck.why' : 'gutCheck.whyRight')}
            field="details.gutCheck.why"
            value={why}
            onCommit={(written) => workspace.run(setGutCheck({ feelsWrong, why: written }))}
          />
          {feelsWrong ? (
            <Button onClick={() => workspace.goTo({ step: 'discuss' })}>{say('gutCheck.discuss')}</Button>
          ) : null}
        </>
      )}
    </section>
  )
}
