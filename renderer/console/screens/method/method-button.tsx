import { Calculator } from 'lucide-react'
import { useState } from 'react'
import type { MethodSection } from '../../../documents/report/method-sections.ts'
import { methodSections } from '../../../documents/report/method-sections.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { candidatesInPlay, findCandidate } from '../../../domain/workshop/workshop.ts'
import { useRobustnessStore } from '../../../stores/robustness-store.ts'
import { scoredOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { methodWords } from '../../../texts/method.ts'
import { Button } from '../../components/button.tsx'
import { Modal } from '../../components/modal.tsx'
import { SelectField } from '../../components/select-field.tsx'
import './method-page.css'

interface MethodProps {
  readonly workshop: Workshop
  /** Which number is asked about; it is open at once. */
  readonly section: MethodSection['id']
  /** Whose arithmetic; the leader's unless said. */
  readonly candidateId?: CandidateId
}

function MethodPage({ workshop, section, candidateId }: MethodProps) {
  const found = useRobustnessStore((state) => state.found)
  const [chosen, setChosen] = useState(candidateId ?? null)
  const candidates = candidatesInPlay(workshop)
  const id = chosen ?? found?.robustness.leaders[0] ?? candidates[0]?.id
  const candidate = id && findCandidate(workshop, id)
  if (!found || !candidate) return <p className="muted">{say('robustness.computing')}</p>
  const sections = methodSections({
    workshop,
    explained: scoredOf(workshop, candidate),
    robustness: found.robustness,
    words: methodWords.en,
    criterion: (_, name) => name,
  })
  return (
    <div className="method-page">
      <SelectField
        label={say('method.candidate')}
        value={candidate.id}
        options={candidates.map((one) => ({ value: one.id, label: `${one.key} ${one.title}` }))}
        onChange={setChosen}
      />
      {sections.map(({ id: name, title, sentences, arithmetic }) => (
        <details key={name} className="method-section" open={name === section}>
          <summary>{title}</summary>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ul className="method-arithmetic number">
            {arithmetic.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

/** "Show the arithmetic": opens the page that explains each number, at the one that is asked about. */
export function MethodButton(props: MethodProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" icon={<Calculator />} onClick={() => setOpen(true)}>
        {say('method.show')}
      </Button>
      <Modal
        open={open}
        onClose={() => setOpen(false)}
        title={say('method.title')}
        description={say('method.lead')}
        width="wide"
      >
        <MethodPage {...props} />
      </Modal>
    </>
  )
}
