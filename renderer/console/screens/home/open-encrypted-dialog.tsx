import { useState } from 'react'
import type { WaitingFile } from '../../../stores/status-store.ts'
import { useStatusStore } from '../../../stores/status-store.ts'
import { say } from '../../../texts/interface.ts'
import { FormModal } from '../../components/form-modal.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'

const close = () => useStatusStore.setState({ encryptedFile: null })

function OpenEncryptedForm({ file }: { readonly file: WaitingFile }) {
  const workspace = useWorkspace()
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [state, setState] = useState<'asking' | 'trying' | 'wrong'>('asking')
  const isReady = passphrase !== '' && state !== 'trying'
  const open = async () => {
    setState('trying')
    setState((await workspace.openEncryptedFile(passphrase)) === 'wrong' ? 'wrong' : 'asking')
  }
  return (
    <FormModal
      open
      onClose={close}
      title={say('encrypted.openTitle')}
      description={say('encrypted.openText', { name: file.name })}
      submitLabel={say(state === 'trying' ? 'encrypted.opening' : 'encrypted.open')}
      canSubmit={isReady}
      onSubmit={() => void open()}
    >
      <PassphraseField
        label={say('encrypted.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        isNew={false}
        shown={shown}
        onShow={setShown}
        problem={state === 'wrong' ? say('encrypted.wrong') : null}
      />
    </FormModal>
  )
}

/** Asks for the passphrase of the file that waits for one, as often as it takes. */
export function OpenEncryptedDialog() {
  const file = useStatusStore((status) => status.encryptedFile)
  return file ? <OpenEncryptedForm file={file} /> : null
}
