import type { Keychain } from '../../electron/handlers/keychain.ts'

/** A keychain that wraps with a secret of its own; another secret is another person, or a system set up anew. */
export function fakeKeychain(secret: number, differing: Partial<Keychain> = {}): Keychain {
  const turn = (bytes: Uint8Array) => bytes.map((byte) => byte ^ secret)
  return {
    isAvailable: () => true,
    backend: () => 'gnome_libsecret',
    wrap: (text) => turn(new TextEncoder().encode(`secret ${text}`)),
    unwrap: (wrapped) => {
      const [mark, text] = new TextDecoder().decode(turn(wrapped)).split(' ')
      if (mark !== 'secret' || text === undefined) throw new Error('not wrapped here')
      return text
    },
    ...differing,
  }
}
