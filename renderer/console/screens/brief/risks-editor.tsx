import { ListPlus, Plus, Trash2 } from 'lucide-react'
import { applyingFailureModes, risksFor } from '../../../domain/brief/blank-brief.ts'
import type { Brief, Risk } from '../../../domain/brief/brief.ts'
import { editBrief } from '../../../domain/edits/edit-briefs.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { scoredOf } from '../../../stores/selectors.ts'
import { documentWordsOf } from '../../../texts/document.ts'
import { failureModeWords } from '../../../texts/failure-modes.ts'
import { say } from '../../../texts/interface.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'

const risksOffered = 3

/** The top risks, each with its counter; the room's state suggests some. */
export function RisksEditor({ brief, workshop }: { readonly brief: Brief; readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const candidate = findCandidate(workshop, brief.id)
  const edit = (change: (risks: readonly Risk[]) => readonly Risk[]) =>
    workspace.run(editBrief(brief.id, say('brief.part.risks'), (now) => ({ risks: change(now.risks) })))
  const suggest = () => {
    if (!candidate) return
    const modes = applyingFailureModes(workshop, scoredOf(workshop, candidate))
    const known = new Set(brief.risks.map(({ risk }) => risk))
    const words = documentWordsOf(workshop.details)
    const fresh = risksFor(modes, (mode) => failureModeWords(words, mode), risksOffered).filter(
      ({ risk }) => !known.has(risk),
    )
    void edit((risks) => [...risks, ...fresh])
  }
  return (
    <>
      {brief.risks.map((risk, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a risk is its place on the list.
        <div key={index} className="risk-row">
          {(['risk', 'counter'] as const).map((name) => (
            <TextField
              key={name}
              label={say(`risk.${name}`)}
              field={`brief.${brief.id}.risks.${index}.${name}`}
              value={risk[name]}
              onCommit={(text) =>
                edit((risks) => risks.map((one, at) => (at === index ? { ...one, [name]: text } : one)))
              }
            />
          ))}
          <IconButton
            label={say('risk.remove', { number: index + 1 })}
            icon={<Trash2 />}
            onClick={() => void edit((risks) => risks.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div className="screen-tools">
        <Button icon={<ListPlus />} onClick={suggest}>
          {say('risk.suggest')}
        </Button>
        <Button icon={<Plus />} onClick={() => void edit((risks) => [...risks, { risk: '', counter: '' }])}>
          {say('risk.add')}
        </Button>
      </div>
    </>
  )
}
