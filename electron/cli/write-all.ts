import { mkdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { DocumentFile, Written } from '../../renderer/documents/word/document-file.ts'
import { filesOf } from '../../renderer/documents/word/document-file.ts'
import { sayTooLong } from '../../renderer/texts/too-long.ts'
import { nodeDisk } from '../handlers/disk.ts'
import { diskFailure } from '../handlers/disk-failure.ts'
import { replaceFile } from '../handlers/replace-file.ts'
import { say } from './cli-texts.ts'
import type { Outcome } from './outcome.ts'
import { refusedWith, sayFailure } from './outcome.ts'

/** Names that differ also where capitals do not count: of two that are the same, the later gets a number. */
function withDistinctNames(files: readonly DocumentFile[]): readonly DocumentFile[] {
  const taken = new Set<string>()
  return files.map(({ name, bytes }) => {
    const { name: base, ext } = parse(name)
    let free = name
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base} (${number})${ext}`
    taken.add(free.toLowerCase())
    return { name: free, bytes }
  })
}

async function saveAll(folder: string, files: readonly DocumentFile[]): Promise<Outcome> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return refusedWith([sayFailure(folder, diskFailure(error).failure)])
  }
  const written: string[] = []
  for (const { name, bytes } of withDistinctNames(files)) {
    const path = join(folder, name)
    const saved = await replaceFile(nodeDisk, path, bytes)
    if (saved.kind === 'failed') {
      const failure = sayFailure(path, saved.failure)
      if (written.length === 0) return refusedWith([failure])
      const before = say('brief.writtenBefore', { count: written.length, paths: written.join('\n') })
      return { kind: 'refused', messages: [failure, before] }
    }
    written.push(path)
  }
  return { kind: 'done', output: written, warnings: [] }
}

/** Saves documents in a folder, which is made where it does not exist; prints their paths. One that is too long refuses all. */
export async function saveWritten(folder: string, all: readonly Written[]): Promise<Outcome> {
  const long = all.flatMap((one) =>
    one.kind === 'tooLong' ? [say('problem', { file: one.name, problem: sayTooLong(one.fit) })] : [],
  )
  return long.length > 0 ? refusedWith([...long, say('brief.annexHint')]) : saveAll(folder, filesOf(all))
}
