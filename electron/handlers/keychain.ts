/** Where the system keeps a secret for this person and this app. Any of it may throw. */
export interface Keychain {
  readonly isAvailable: () => boolean
  /** How the system keeps it, as Electron names it on Linux; the platform elsewhere. */
  readonly backend: () => string
  readonly wrap: (text: string) => Uint8Array
  readonly unwrap: (wrapped: Uint8Array) => string
}

/** Chromium's way out where Linux has no keyring: a password that stands in its own source, so no secret at all. */
const noSecret = new Set(['basic_text', 'unknown'])

/** Whether the keychain keeps what it is given from others who use the disk. */
export function isSecret(keychain: Keychain): boolean {
  try {
    return keychain.isAvailable() && !noSecret.has(keychain.backend())
  } catch {
    return false
  }
}
