import { FileUp } from 'lucide-react'
import type { ClipboardEvent } from 'react'
import { useState } from 'react'
import { say } from '../../../texts/interface.ts'
import type { ReadSource } from '../../../workspace/files/read-source.ts'
import { readPaste } from '../../../workspace/files/read-source.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { useWorkspace } from '../../workspace-context.ts'

const pasteRows = 5

interface SourceChoiceProps {
  readonly pasted: string
  readonly onPaste: (text: string) => void
  readonly onFile: (read: ReadSource) => void
}

/** Where a table comes from: a file, or what is pasted. */
export function SourceChoice({ pasted, onPaste, onFile }: SourceChoiceProps) {
  const workspace = useWorkspace()
  const [noText, setNoText] = useState<'picture' | 'file' | null>(null)
  const choose = async () => {
    const read = await workspace.readDataFile()
    if (read) onFile(read)
  }
  const take = (text: string) => {
    setNoText(null)
    onPaste(text)
  }
  const paste = (event: ClipboardEvent) => {
    const found = readPaste(event.clipboardData)
    if (found.kind === 'text') return
    event.preventDefault()
    if (found.kind === 'cells') take(found.text)
    else setNoText(found.kind)
  }
  const problem = noText && say(noText === 'picture' ? 'import.pastedPicture' : 'import.pastedFile')
  return (
    <div className="import-source">
      <div className="import-file">
        <Button icon={<FileUp />} data-action="import.choose" onClick={() => void choose()}>
          {say('import.choose')}
        </Button>
        <p className="field-hint">{say('import.chooseHint')}</p>
      </div>
      <Field label={say('import.paste')} hint={say('import.pasteHint')} problem={problem ?? undefined}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            className="control import-paste"
            rows={pasteRows}
            value={pasted}
            aria-describedby={describedBy}
            onPaste={paste}
            onChange={(event) => take(event.target.value)}
          />
        )}
      </Field>
    </div>
  )
}
