import { hasErrors } from '../../renderer/domain/workshop/problem.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { decodeText } from '../../renderer/formats/decode-text.ts'
import type { Table } from '../../renderer/formats/read-table.ts'
import { readTableFile as readTableBytes } from '../../renderer/formats/read-table-file.ts'
import { decryptFile } from '../../renderer/formats/workshop-file/encrypted-file.ts'
import { isEncrypted } from '../../renderer/formats/workshop-file/encrypted-head.ts'
import { readWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { nodeDisk } from '../handlers/disk.ts'
import { readWholeFile } from '../handlers/read-file.ts'
import { say } from './cli-texts.ts'
import { sayFailure, sayProblems } from './outcome.ts'

/** Something read from a file, with what people should know about it, or why it cannot be taken. */
export type Input<Value> =
  | { readonly kind: 'read'; readonly value: Value; readonly warnings: readonly string[] }
  | { readonly kind: 'refused'; readonly messages: readonly string[] }

async function readBytes(file: string): Promise<Input<Uint8Array>> {
  const bytes = await readWholeFile(nodeDisk, file)
  return bytes.kind === 'failed'
    ? { kind: 'refused', messages: [sayFailure(file, bytes.failure)] }
    : { kind: 'read', value: bytes.value, warnings: [] }
}

function decode(file: string, bytes: Uint8Array): Input<string> {
  const decoded = decodeText(bytes)
  const said = sayProblems(file, decoded.problems)
  return decoded.kind === 'refused'
    ? { kind: 'refused', messages: said }
    : { kind: 'read', value: decoded.text, warnings: said }
}

/** Reads a CSV file, or the sheet of a workbook that seems meant, as a table. */
export async function readTableFile(file: string): Promise<Input<Table>> {
  const bytes = await readBytes(file)
  if (bytes.kind === 'refused') return bytes
  const found = readTableBytes(bytes.value)
  if (found.kind === 'refused') return { kind: 'refused', messages: sayProblems(file, found.problems) }
  const read = found.kind === 'text' ? found.read : found.workbook.read(found.workbook.suggested)
  const said = sayProblems(file, read.problems)
  return read.kind === 'refused' || hasErrors(read.problems)
    ? { kind: 'refused', messages: said }
    : { kind: 'read', value: read.table, warnings: said }
}

/** Never an argument: those are seen by everybody on the computer, and kept by the shell. */
const passphraseVariable = 'PILOTAGE_PASSPHRASE'

/** The text of a file with a passphrase. */
async function readEncryptedText(file: string, bytes: Uint8Array): Promise<Input<string>> {
  const passphrase = process.env[passphraseVariable]
  const refuse = (problem: string): Input<string> => ({
    kind: 'refused',
    messages: [say('problem', { file, problem })],
  })
  if (passphrase === undefined || passphrase === '') {
    return refuse(say('encrypted.noPassphrase', { variable: passphraseVariable }))
  }
  const opened = await decryptFile(bytes, passphrase)
  switch (opened.kind) {
    case 'opened':
      return { kind: 'read', value: opened.text, warnings: [] }
    case 'wrongPassphrase':
      return refuse(say('encrypted.wrongPassphrase', { variable: passphraseVariable }))
    case 'refused':
      return { kind: 'refused', messages: sayProblems(file, [opened.problem]) }
  }
}

/** Reads a workshop file, with or without a passphrase. */
export async function readWorkshop(file: string): Promise<Input<Workshop>> {
  const bytes = await readBytes(file)
  if (bytes.kind === 'refused') return bytes
  const text = isEncrypted(bytes.value)
    ? await readEncryptedText(file, bytes.value)
    : decode(file, bytes.value)
  if (text.kind === 'refused') return text
  const read = readWorkshopFile(text.value)
  return read.kind === 'refused'
    ? { kind: 'refused', messages: sayProblems(file, read.problems) }
    : { kind: 'read', value: read.workshop, warnings: text.warnings }
}
