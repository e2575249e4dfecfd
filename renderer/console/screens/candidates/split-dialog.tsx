import { Plus } from 'lucide-react'
import { useState } from 'react'
import { splitCandidate } from '../../../domain/edits/split-candidate.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { documentWordsOf } from '../../../texts/document.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { roomWords } from '../../../texts/room.ts'
import { sayPhrase } from '../../../texts/texts.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { FormModal } from '../../components/form-modal.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface SplitDialogProps {
  readonly candidate: Candidate
  readonly workshop: Workshop
  readonly onClose: () => void
}

/** Asks for the titles of the parts that go on in the place of a candidate. */
export function SplitDialog({ candidate, workshop, onClose }: SplitDialogProps) {
  const workspace = useWorkspace()
  const [titles, setTitles] = useState<readonly string[]>([candidate.title, ''])
  const [refusal, setRefusal] = useState<string | null>(null)
  const parts = titles.map((title) => title.trim()).filter((title) => title !== '')
  const split = async () => {
    const language = workshop.details.documentLanguage
    const because = documentWordsOf(workshop.details).say('report.notNowForSplit', {
      titles: roomWords[language].list(parts),
    })
    const result = await workspace.run(splitCandidate(candidate.id, parts, because))
    if (result.kind === 'refused') setRefusal(sayPhrase(interfaceTexts, result.reason))
    else onClose()
  }
  return (
    <FormModal
      open
      onClose={onClose}
      title={say('split.title', { title: candidate.title })}
      description={say('split.text')}
      submitLabel={say('split.submit', { count: Math.max(2, parts.length) })}
      canSubmit={parts.length >= 2}
      onSubmit={() => void split()}
    >
      {titles.map((title, index) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are only ever added at the end.
          key={index}
          label={say('split.part', { number: index + 1 })}
          problem={index === titles.length - 1 ? refusal : null}
        >
          {({ id, describedBy, invalid }) => (
            <input
              id={id}
              className="control"
              value={title}
              aria-describedby={describedBy}
              aria-invalid={invalid || undefined}
              onChange={(event) => setTitles(titles.with(index, event.target.value))}
            />
          )}
        </Field>
      ))}
      <div className="screen-tools">
        <Button icon={<Plus />} onClick={() => setTitles([...titles, ''])}>
          {say('split.addPart')}
        </Button>
      </div>
    </FormModal>
  )
}
