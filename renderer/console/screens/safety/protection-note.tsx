import { LockKeyhole, LockKeyholeOpen } from 'lucide-react'
import { say } from '../../../texts/interface.ts'
import type { Protection } from '../../../workspace/safety/safety-list.ts'
import { Warning } from '../../components/warning.tsx'

/** Whether the backups could be read by somebody who has the disk, and what cannot be read because its key is lost. */
export function ProtectionNote({ protection }: { readonly protection: Protection }) {
  const { lostKeys, keylessFiles } = protection
  const isEncrypted = protection.kind === 'encrypted'
  return (
    <section className="outside-card" aria-labelledby="backup-protection">
      <h2 id="backup-protection" className="backup-protection">
        {isEncrypted ? <LockKeyhole aria-hidden /> : <LockKeyholeOpen aria-hidden />}
        {say(isEncrypted ? 'protection.encrypted' : 'protection.open')}
      </h2>
      <p className="muted">
        {isEncrypted
          ? say('protection.encryptedText', { count: protection.openFiles })
          : say(`protection.because.${protection.because}`)}
      </p>
      {lostKeys > 0 || keylessFiles > 0 ? (
        <Warning>{say('protection.lost', { keys: lostKeys, files: keylessFiles })}</Warning>
      ) : null}
    </section>
  )
}
