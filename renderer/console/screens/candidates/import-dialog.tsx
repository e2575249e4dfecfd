import { useMemo, useState } from 'react'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import type { ReadAs, ReadSource, Source, SourceBook } from '../../../workspace/files/read-source.ts'
import {
  looksLikeBallots,
  planBallots,
  planCandidates,
  readSourceSheet,
  readSourceText,
} from '../../../workspace/files/read-source.ts'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Modal } from '../../components/modal.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { CandidatePreview } from './candidate-preview.tsx'
import { ColumnMapper } from './column-mapper.tsx'
import { ProblemList } from './problem-list.tsx'
import { SheetChoice } from './sheet-choice.tsx'
import { SourceChoice } from './source-choice.tsx'
import './import-dialog.css'

const kinds = ['candidates', 'ballots'] as const
type Kind = (typeof kinds)[number]

function sayReadAs(readAs: ReadAs): string {
  switch (readAs.kind) {
    case 'text':
      return readAs.encoding
    case 'sheet':
      return say('import.asSheet', { name: readAs.book.workbook.sheets[readAs.book.sheet]?.name ?? '' })
    case 'pasted':
      return say('import.asPasted')
  }
}

interface PlannedProps {
  readonly workshop: Workshop
  readonly source: Source
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** What would be imported, what is wrong with it, and the button that does it. */
function Planned({ workshop, source, onDone, onCancel }: PlannedProps) {
  const workspace = useWorkspace()
  const [kind, setKind] = useState<Kind>(looksLikeBallots(source) ? 'ballots' : 'candidates')
  const [mapping, setMapping] = useState(source.mapping)
  const plan = useMemo(
    () => (kind === 'candidates' ? planCandidates(workshop, source, mapping) : planBallots(workshop, source)),
    [workshop, source, mapping, kind],
  )
  const run = async () => {
    if (!plan.edit) return
    const result = await workspace.runOrNotify(plan.edit)
    if (result.kind === 'committed' || result.kind === 'unchanged') onDone()
  }
  return (
    <>
      <div className="import-plan">
        <p className="muted">
          {say('import.source', {
            name: source.name,
            encoding: sayReadAs(source.readAs),
            rows: source.table.lines.length,
          })}
        </p>
        <Choice
          label={say('import.kind')}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: say(`import.kind.${one}`) }))}
          onChange={setKind}
        />
        <ProblemList problems={plan.problems.filter(({ key }) => key !== 'cell.keyKnown')} />
        {plan.updates > 0 ? <Warning>{say('import.updates', { count: plan.updates })}</Warning> : null}
        {plan.newParticipants.length > 0 ? (
          <Warning>
            {say('import.newPeople', { names: plan.newParticipants.map(({ name }) => name).join(', ') })}
          </Warning>
        ) : null}
        {kind === 'candidates' ? (
          <>
            <ColumnMapper source={source} mapping={mapping} onChange={setMapping} />
            <CandidatePreview cards={plan.cards} />
          </>
        ) : (
          <p>{say('import.ballotCount', { count: plan.count })}</p>
        )}
      </div>
      <div className="import-foot">
        {plan.edit ? null : (
          <p className="field-problem">{say(plan.count > 0 ? 'import.blocked' : 'import.nothing')}</p>
        )}
        <Button onClick={onCancel}>{say('common.cancel')}</Button>
        <Button look="primary" data-dialog-focus disabled={!plan.edit} onClick={() => void run()}>
          {kind === 'candidates'
            ? say('import.run', { count: plan.count })
            : say('import.runBallots', { count: plan.count })}
        </Button>
      </div>
    </>
  )
}

function readPasted(text: string): ReadSource | null {
  return text.trim() === '' ? null : readSourceText(say('import.pastedName'), text)
}

function bookOf(read: ReadSource | null): SourceBook | null {
  if (read?.kind === 'refused') return read.book
  return read?.source.readAs.kind === 'sheet' ? read.source.readAs.book : null
}

interface ImportDialogProps {
  readonly workshop: Workshop
  readonly open: boolean
  /** What was pasted before it was opened. */
  readonly pastedFirst: string
  readonly onClose: () => void
}

/** Brings candidates or ballots in from a file or from pasted cells; nothing is taken before it has been seen. */
export function ImportDialog({ workshop, open, pastedFirst, onClose }: ImportDialogProps) {
  const [read, setRead] = useState<ReadSource | null>(() => readPasted(pastedFirst))
  const [pasted, setPasted] = useState(pastedFirst)
  const close = () => {
    setRead(null)
    setPasted('')
    onClose()
  }
  const paste = (text: string) => {
    setPasted(text)
    setRead(readPasted(text))
  }
  const choose = (file: ReadSource) => {
    setPasted('')
    setRead(file)
  }
  const book = bookOf(read)
  const chooseSheet = (sheet: number) => {
    if (!read || !book) return
    setRead(readSourceSheet(read.kind === 'source' ? read.source.name : read.name, { ...book, sheet }))
  }
  return (
    <Modal
      open={open}
      onClose={close}
      title={say('import.title')}
      description={say('import.text')}
      width="wide"
    >
      <SourceChoice pasted={pasted} onPaste={paste} onFile={choose} />
      {book ? <SheetChoice book={book} onChoose={chooseSheet} /> : null}
      {read?.kind === 'refused' ? (
        <section aria-label={read.name}>
          <p className="field-problem">{say('import.refused', { name: read.name })}</p>
          <ProblemList problems={read.problems} />
        </section>
      ) : null}
      {read?.kind === 'source' ? (
        <Planned
          key={`${read.source.name} ${book?.sheet} ${read.source.table.header.join()}`}
          workshop={workshop}
          source={read.source}
          onDone={close}
          onCancel={close}
        />
      ) : null}
    </Modal>
  )
}
