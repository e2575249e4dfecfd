import { LockKeyhole, LockKeyholeOpen } from 'lucide-react'
import { say } from '../../../texts/interface.ts'
import type { Protection } from '../../../workspace/safety/safety-list.ts'
import { Warning } from '../../components/warning.tsx'

/** Whether the copies could be read by somebody who has the disk, and what cannot be read because its key is lost. */
export function ProtectionNote({ protection }: { readonly protection: Protection }) {
  const { lostKeys, keylessFiles } = protection
  const isEncrypted = protection.kind === 'encrypted'
  return (
    <>
      <p className="safety-protection">
        {isEncrypted ? <LockKeyhole aria-hidden /> : <LockKeyholeOpen aria-hidden />}
        <span>
          <strong>{say(isEncrypted ? 'protection.encrypted' : 'protection.open')}</strong>{' '}
          {isEncrypted
            ? say('protection.encryptedText', { count: protection.openFiles })
            : say(`protection.because.${protection.because}`)}
        </span>
      </p>
      {lostKeys > 0 || keylessFiles > 0 ? (
        <Warning>{say('protection.lost', { keys: lostKeys, files: keylessFiles })}</Warning>
      ) : null}
    </>
  )
}
