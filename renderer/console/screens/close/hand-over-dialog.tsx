import { useState } from 'react'
import type { PassphraseGrade } from '../../../domain/workshop/passphrase.ts'
import { gradePassphrase, shortestPassphrase } from '../../../domain/workshop/passphrase.ts'
import { say } from '../../../texts/interface.ts'
import { FormModal } from '../../components/form-modal.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface HandOverDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** What can honestly be said of the passphrase so far. */
function sayGrade(grade: PassphraseGrade, passphrase: string): string {
  const missing = shortestPassphrase - [...passphrase].length
  return grade === 'tooShort' ? say('encrypted.grade.tooShort', { missing }) : say(`encrypted.grade.${grade}`)
}

function HandOverForm({ onClose }: Pick<HandOverDialogProps, 'onClose'>) {
  const workspace = useWorkspace()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const grade = gradePassphrase(passphrase)
  const isReady = grade !== 'tooShort' && passphrase === again && !busy
  const save = async () => {
    setBusy(true)
    const isSaved = await workspace.exportEncryptedFile(passphrase).finally(() => setBusy(false))
    if (isSaved) onClose()
  }
  return (
    <FormModal
      open
      onClose={onClose}
      title={say('encrypted.title')}
      submitLabel={say(busy ? 'export.encrypting' : 'export.encryptedSave')}
      canSubmit={isReady}
      onSubmit={() => void save()}
    >
      <Warning>{say('encrypted.lead')}</Warning>
      <PassphraseField
        label={say('encrypted.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        isNew
        shown={shown}
        onShow={setShown}
        hint={say('encrypted.hint', { least: shortestPassphrase })}
      />
      <p role="status" className={`passphrase-grade passphrase-${grade}`}>
        {passphrase === '' ? null : sayGrade(grade, passphrase)}
      </p>
      <PassphraseField
        label={say('encrypted.again')}
        value={again}
        onChange={setAgain}
        isNew
        shown={shown}
        onShow={null}
        hint={again !== '' && again !== passphrase ? say('encrypted.differs') : undefined}
      />
    </FormModal>
  )
}

/** Asks for the passphrase of a hand-over file, twice; what was typed is gone when it closes. */
export function HandOverDialog({ open, onClose }: HandOverDialogProps) {
  return open ? <HandOverForm onClose={onClose} /> : null
}
