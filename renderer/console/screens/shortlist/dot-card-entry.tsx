import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { enterDotCard, removeDotCard } from '../../../domain/edits/edit-dots.ts'
import type { DotCardRead } from '../../../domain/votes/dot-vote.ts'
import { readDotCard, readDots, writeDotCard } from '../../../domain/votes/dot-vote.ts'
import type { Participant } from '../../../domain/workshop/participant.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { sayPerson } from '../../../texts/person.ts'
import { keyOf } from '../../actions/key-words.ts'
import { actionOf } from '../../actions/meant-key.ts'
import { focusByItself } from '../../actions/own-focus.ts'
import { Field } from '../../components/field.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { DotEcho } from './dot-echo.tsx'
import { dotProblemWords } from './dot-words.ts'

interface DotCardEntryProps {
  readonly workshop: Workshop
  readonly participant: Participant
  /** Goes on to another seat, `step` further; 0 for the next card that is missing. */
  readonly onMove: (step: -1 | 0 | 1) => void
}

/** The line in which one participant's dot card is typed: numbers on the list, Enter for the next seat. */
export function DotCardEntry({ workshop, participant, onMove }: DotCardEntryProps) {
  const workspace = useWorkspace()
  const field = `dots.${participant.id}`
  const recorded = workshop.dots.find(({ id }) => id === participant.id)?.picks ?? null
  const recordedText = recorded ? writeDotCard(workshop, recorded) : ''
  const [text, setText] = useState(() => workspace.draftOf(field) ?? recordedText)
  const [refused, setRefused] = useState<Exclude<DotCardRead, { kind: 'picks' }> | null>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => focusByItself(input.current), [])

  const type = (next: string) => {
    setText(next)
    setRefused(null)
    if (next === recordedText) workspace.dropDraft(field)
    else workspace.keepDraft(field, next)
  }
  const record = () => {
    if (text === recordedText) {
      onMove(0)
      return
    }
    const read = readDotCard(workshop, text, recorded ?? [])
    if (read.kind !== 'picks') {
      setRefused(read)
      return
    }
    const edit = text.trim() === '' ? removeDotCard(participant.id) : enterDotCard(participant.id, read.picks)
    void workspace.runOrNotify(edit).then((result) => {
      if (result.kind !== 'failed' && result.kind !== 'refused') workspace.dropDraft(field)
    })
    onMove(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (actionOf('text', event.nativeEvent) === 'text.leave') type(recordedText)
    const action = actionOf('dotLine', event.nativeEvent)
    if (action === null) return
    event.preventDefault()
    if (action === 'dots.record') record()
    if (action === 'dots.next') onMove(1)
    if (action === 'dots.previous') onMove(-1)
  }
  const read = readDots(workshop, text)
  return (
    <div className="dot-entry">
      <Field
        label={say('dotVote.numbersOf', { name: sayPerson(participant, workshop.participants) })}
        hint={say('dotVote.hint', { record: keyOf('dots.record'), none: keyOf('dots.none') })}
        problem={refused ? dotProblemWords(workshop, refused) : null}
      >
        {({ id, describedBy, invalid }) => (
          <input
            ref={input}
            id={id}
            className="control number"
            autoComplete="off"
            data-step-focus
            data-keys="dotLine"
            value={text}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <DotEcho workshop={workshop} read={read} />
    </div>
  )
}
