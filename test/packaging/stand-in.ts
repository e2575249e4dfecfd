import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

// Electron's program carries its fuses after this mark: a version, their number, one character for each.
const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuseNames = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'inspectArguments',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
  'browserSnapshot',
  'fileProtocolPrivileges',
] as const

type Fuses = Readonly<Record<(typeof fuseNames)[number], boolean>>

/** Makes a folder that the packager takes for an unpacked Electron: its program is a mark with all fuses on. */
export async function makeStandIn(folder: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true })
  const header = Buffer.from([1, fuseNames.length])
  const allOn = '1'.repeat(fuseNames.length)
  await writeFile(join(folder, 'electron'), Buffer.concat([Buffer.from(mark), header, Buffer.from(allOn)]))
}

/** The fuses as the packager has left them in a program made of the stand-in. */
export async function readFuses(program: string): Promise<Fuses> {
  const bytes = await readFile(program)
  const first = bytes.indexOf(mark) + mark.length + 2
  const entries = fuseNames.map((name, index) => [name, bytes[first + index] === '1'.charCodeAt(0)])
  return Object.fromEntries(entries)
}
