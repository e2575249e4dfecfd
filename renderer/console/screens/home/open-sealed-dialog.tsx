import { useState } from 'react'
import type { WaitingFile } from '../../../stores/status-store.ts'
import { useStatusStore } from '../../../stores/status-store.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { Modal } from '../../components/modal.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'

const formId = 'open-sealed'
const close = () => useStatusStore.setState({ sealedFile: null })

function OpenSealedForm({ file }: { readonly file: WaitingFile }) {
  const workspace = useWorkspace()
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [state, setState] = useState<'asking' | 'trying' | 'wrong'>('asking')
  const isReady = passphrase !== '' && state !== 'trying'
  const open = async () => {
    if (!isReady) return
    setState('trying')
    setState((await workspace.openSealedFile(passphrase)) === 'wrong' ? 'wrong' : 'asking')
  }
  return (
    <Modal
      open
      onClose={close}
      title={say('sealed.openTitle')}
      description={say('sealed.openText', { name: file.name })}
      footer={
        <>
          <Button onClick={close}>{say('common.cancel')}</Button>
          <Button look="primary" type="submit" form={formId} disabled={!isReady}>
            {say(state === 'trying' ? 'sealed.opening' : 'sealed.open')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="form-stack"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <PassphraseField
          label={say('sealed.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          isNew={false}
          shown={shown}
          onShow={setShown}
          problem={state === 'wrong' ? say('sealed.wrong') : null}
        />
      </form>
    </Modal>
  )
}

/** Asks for the passphrase of the file that waits for one, as often as it takes. */
export function OpenSealedDialog() {
  const file = useStatusStore((status) => status.sealedFile)
  return file ? <OpenSealedForm file={file} /> : null
}
