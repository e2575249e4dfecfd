import { ChevronLeft, ChevronRight, Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Sheet } from '../../../documents/kit/kit-sheet.ts'
import type { KitPart } from '../../../documents/kit/print-kit.ts'
import { kitParts, printKit } from '../../../documents/kit/print-kit.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useDocumentStore } from '../../../stores/document-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { asTheRoomReads } from '../../../texts/criterion-sets.ts'
import { documentWordsOf } from '../../../texts/document.ts'
import { say } from '../../../texts/interface.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Modal } from '../../components/modal.tsx'
import { KitSheet } from './kit-sheet.tsx'
import { PrintCopy } from './print-copy.tsx'
import './print-kit.css'

const usualParts: readonly KitPart[] = ['scoreCards', 'dotCards', 'seatCards', 'anchors']

interface PreviewProps {
  readonly sheets: readonly Sheet[]
  readonly workshop: Workshop
  readonly language: string
}

/** The sheets as they print, one at a time. */
function Preview({ sheets, workshop, language }: PreviewProps) {
  const [wanted, setWanted] = useState(0)
  const at = Math.min(wanted, sheets.length - 1)
  const sheet = sheets[at]
  if (!sheet) return <p className="kit-none muted">{say('kit.none')}</p>
  const position = say('kit.sheet', { number: at + 1, of: sheets.length })
  return (
    <div className="kit-preview">
      <div className="kit-turn">
        <IconButton
          label={say('kit.before')}
          icon={<ChevronLeft />}
          disabled={at === 0}
          onClick={() => setWanted(at - 1)}
        />
        <span className="number" role="status">
          {position}
        </span>
        <IconButton
          label={say('kit.next')}
          icon={<ChevronRight />}
          disabled={at === sheets.length - 1}
          onClick={() => setWanted(at + 1)}
        />
      </div>
      <section className="kit-paper" aria-label={position}>
        <KitSheet sheet={sheet} paper={workshop.details.paper} language={language} />
      </section>
    </div>
  )
}

interface PartProps {
  readonly part: KitPart
  readonly sheets: number
  readonly chosen: boolean
  readonly onChange: (chosen: boolean) => void
}

function PartChoice({ part, sheets, chosen, onChange }: PartProps) {
  return (
    <label className="kit-part">
      <input
        type="checkbox"
        checked={chosen && sheets > 0}
        disabled={sheets === 0}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <strong>{say(`kit.part.${part}`)}</strong>
        <span className="muted">{say(`kit.part.${part}.text`)}</span>
        <span className="number">
          {sheets === 0 ? say('kit.lacks') : say('kit.sheets', { count: sheets })}
        </span>
      </span>
    </label>
  )
}

function KitDialog({ workshop }: { readonly workshop: Workshop }) {
  const [parts, setParts] = useState(usualParts)
  const words = documentWordsOf(workshop.details)
  const kit = useMemo(() => printKit(asTheRoomReads(workshop), words), [workshop, words])
  const sheets = kitParts.filter((part) => parts.includes(part)).flatMap((part) => kit[part])
  const choose = (part: KitPart, chosen: boolean) =>
    setParts((now) => (chosen ? [...now, part] : now.filter((one) => one !== part)))
  return (
    <>
      <Modal
        open
        onClose={() => useViewStore.setState({ kitShown: false })}
        title={say('kit.title')}
        description={say('kit.lead')}
        width="wide"
        region="printKit"
        footer={
          <Button
            look="primary"
            icon={<Printer />}
            action="print"
            disabled={sheets.length === 0}
            onClick={() => window.print()}
          >
            {say('kit.print', { count: sheets.length })}
          </Button>
        }
      >
        <div className="kit">
          <fieldset className="kit-parts">
            <legend className="visually-hidden">{say('kit.what')}</legend>
            {kitParts.map((part) => (
              <PartChoice
                key={part}
                part={part}
                sheets={kit[part].length}
                chosen={parts.includes(part)}
                onChange={(chosen) => choose(part, chosen)}
              />
            ))}
          </fieldset>
          <Preview sheets={sheets} workshop={workshop} language={words.language} />
        </div>
      </Modal>
      <PrintCopy sheets={sheets} paper={workshop.details.paper} language={words.language} />
    </>
  )
}

/** What the room needs on paper when there is no projector, or no wish for one. */
export function PrintKit() {
  const isShown = useViewStore((view) => view.kitShown)
  const document = useDocumentStore()
  return isShown && document.kind === 'open' ? <KitDialog workshop={document.workshop} /> : null
}
