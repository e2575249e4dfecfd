import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { errorCode } from './disk-failure.ts'
import type { Key } from './encrypted-lines.ts'
import type { Keychain } from './keychain.ts'
import { isSecret } from './keychain.ts'
import { replaceFile } from './replace-file.ts'
import { retryLocked } from './retry-locked.ts'

/** Why nothing is encrypted. */
type WhyOpen = 'noKeychain' | 'keyNotKept'

/** The keys of the safety copies. Each lies beside them, wrapped by the system's keychain, and is never removed while they are there. */
export interface KeyRing {
  /** Encrypts what is written from now on; null where nothing is. */
  readonly current: Key | null
  readonly whyOpen: WhyOpen | null
  readonly find: (id: string) => Key | undefined
  /** Keys that the keychain does not give back any more; what they encrypted cannot be read now. */
  readonly lost: number
}

const keyBytes = 32
const idCharacters = 16

function keyOf(bytes: Uint8Array): Key {
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, idCharacters), bytes }
}

function unwrapped(keychain: Keychain, wrapped: Uint8Array, id: string): Key | null {
  try {
    const key = keyOf(Buffer.from(keychain.unwrap(wrapped), 'base64'))
    return key.bytes.length === keyBytes && key.id === id ? key : null
  } catch {
    return null
  }
}

async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await retryLocked(disk, () => disk.readdir(folder))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

async function readKey(disk: Disk, path: string): Promise<Uint8Array> {
  const file = await retryLocked(disk, () => disk.open(path, 'r'))
  return file.readFile().finally(() => file.close())
}

interface FoundKey {
  readonly number: number
  /** Null when it is lost. */
  readonly key: Key | null
}

async function findKeys(disk: Disk, folder: string, keychain: Keychain): Promise<readonly FoundKey[]> {
  const names = await namesIn(disk, folder)
  const found = names.flatMap((name) => {
    const [, number, id] = /^(\d{4})-([0-9a-f]{16})\.key$/.exec(name) ?? []
    return number === undefined || id === undefined ? [] : [{ name, number: Number(number), id }]
  })
  return Promise.all(
    found.map(async ({ name, number, id }) => {
      const wrapped = await readKey(disk, join(folder, name)).catch(() => null)
      return { number, key: wrapped && unwrapped(keychain, wrapped, id) }
    }),
  )
}

/** A new key, on the disk before anything is encrypted with it; null when it cannot be kept there. */
async function makeKey(disk: Disk, folder: string, keychain: Keychain, number: number): Promise<Key | null> {
  try {
    const key = keyOf(randomBytes(keyBytes))
    const wrapped = keychain.wrap(Buffer.from(key.bytes).toString('base64'))
    if (!unwrapped(keychain, wrapped, key.id)) return null
    await disk.mkdir(folder, { recursive: true })
    const path = join(folder, `${String(number).padStart(4, '0')}-${key.id}.key`)
    const written = await replaceFile(disk, path, wrapped)
    if (written.kind === 'failed') return null
    return unwrapped(keychain, await readKey(disk, path), key.id)
  } catch {
    return null
  }
}

/** Reads the keys in a folder and makes one where there is none. A key that is lost stays: the keychain may come back. */
export async function openKeyRing(
  disk: Disk,
  folder: string,
  keychain: Keychain | undefined,
): Promise<KeyRing> {
  const closed = { current: null, find: () => undefined, lost: 0 }
  if (!keychain || !isSecret(keychain)) {
    const names = await namesIn(disk, folder).catch(() => [])
    return { ...closed, lost: names.length, whyOpen: 'noKeychain' }
  }
  const found = await findKeys(disk, folder, keychain).catch(() => null)
  if (!found) return { ...closed, whyOpen: 'keyNotKept' }
  const newestFirst = found.toSorted((one, other) => other.number - one.number)
  const known = newestFirst.find(({ key }) => key)?.key
  const current = known ?? (await makeKey(disk, folder, keychain, (newestFirst[0]?.number ?? 0) + 1))
  const keys = [...found.map(({ key }) => key), current].filter((key) => key !== null)
  return {
    current,
    whyOpen: current ? null : 'keyNotKept',
    find: (id) => keys.find((key) => key.id === id),
    lost: found.filter(({ key }) => !key).length,
  }
}
