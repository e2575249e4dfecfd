import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../electron/contract/channels.ts'
import { maxFileBytes } from '../../electron/contract/channels.ts'
import { nodeDisk } from '../../electron/handlers/disk.ts'
import type { Ports } from '../../electron/handlers/handler-ports.ts'
import { createHandlers } from '../../electron/handlers/handlers.ts'
import { bytesOf, closedPorts, diskError, scratchFolder } from './scratch.ts'

function choosing(chosen: string, differing: Partial<Ports> = {}): Answers {
  const choose = async () => chosen
  const dialogs = { chooseSavePath: choose, chooseFolder: choose, chooseFile: choose }
  return createHandlers(closedPorts({ dialogs, ...differing }))
}

describe('saving one file', () => {
  const request = { suggestedName: 'Brief.docx', filter: 'word', bytes: bytesOf('new') } as const

  it('writes where the person chose', async () => {
    const path = join(await scratchFolder(), 'Mine.docx')
    expect(await choosing(path)['files.save'](request)).toEqual({
      kind: 'ok',
      value: { kind: 'saved', path, name: 'Mine.docx' },
    })
    expect(await readFile(path, 'utf8')).toBe('new')
  })

  it('writes nothing when the dialog is closed', async () => {
    const answer = await createHandlers(closedPorts())['files.save'](request)
    expect(answer).toEqual({ kind: 'ok', value: { kind: 'cancelled' } })
  })

  it('adds the extension of the kind, so that a page never writes a program', async () => {
    const folder = await scratchFolder()
    await choosing(join(folder, 'run.exe'))['files.save'](request)
    await choosing(join(folder, 'plain'))['files.save'](request)
    expect((await readdir(folder)).sort()).toEqual(['plain.docx', 'run.exe.docx'])
  })

  it('keeps a file the person was not asked about', async () => {
    const folder = await scratchFolder()
    await writeFile(join(folder, 'plain.docx'), 'old')
    const answer = await choosing(join(folder, 'plain'))['files.save'](request)
    expect(answer).toMatchObject({ value: { name: 'plain (2).docx' } })
    expect(await readFile(join(folder, 'plain.docx'), 'utf8')).toBe('old')
  })
})

describe('saving many files', () => {
  const request = {
    files: [
      { name: 'A.docx', bytes: bytesOf('a') },
      { name: 'A.docx', bytes: bytesOf('b') },
      { name: 'B.docx', bytes: bytesOf('c') },
    ],
  }

  it('numbers a name that is taken, by an old file or by one of its own', async () => {
    const folder = await scratchFolder()
    await writeFile(join(folder, 'A.docx'), 'old')
    expect(await choosing(folder)['files.saveMany'](request)).toMatchObject({
      value: { kind: 'saved', folder, names: ['A (2).docx', 'A (3).docx', 'B.docx'] },
    })
    expect(await readFile(join(folder, 'A.docx'), 'utf8')).toBe('old')
    expect(await readFile(join(folder, 'A (3).docx'), 'utf8')).toBe('b')
  })

  it('leaves nothing behind when the disk fills up at the last file', async () => {
    const folder = await scratchFolder()
    await writeFile(join(folder, 'A.docx'), 'old')
    let renames = 0
    const disk = {
      ...nodeDisk,
      rename: async (...args: Parameters<typeof nodeDisk.rename>) => {
        renames += 1
        if (renames === 3) throw diskError('ENOSPC')
        await nodeDisk.rename(...args)
      },
    }
    expect(await choosing(folder, { disk })['files.saveMany'](request)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'diskFull' },
    })
    expect(await readdir(folder)).toEqual(['A.docx'])
  })

  it('says so when the folder is gone', async () => {
    const folder = join(await scratchFolder(), 'gone')
    expect(await choosing(folder)['files.saveMany'](request)).toMatchObject({ failure: { kind: 'notFound' } })
  })
})

describe('opening a file', () => {
  it('reads it whole, byte for byte', async () => {
    const path = join(await scratchFolder(), 'list.csv')
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    await writeFile(path, bytes)
    const answer = await choosing(path)['files.open']({ filter: 'table' })
    expect(answer).toEqual({ kind: 'ok', value: { kind: 'opened', name: 'list.csv', bytes } })
  })

  it('reads an empty file', async () => {
    const path = join(await scratchFolder(), 'empty.csv')
    await writeFile(path, '')
    const answer = await choosing(path)['files.open']({ filter: 'table' })
    expect(answer).toMatchObject({ value: { kind: 'opened', bytes: new Uint8Array() } })
  })

  it('refuses more than 50 MB before it reads it', async () => {
    const path = join(await scratchFolder(), 'large.csv')
    await writeFile(path, '')
    await truncate(path, maxFileBytes + 1)
    expect(await choosing(path)['files.open']({ filter: 'table' })).toEqual({
      kind: 'failed',
      failure: { kind: 'tooLarge', detail: '52428801 bytes; at most 52428800' },
    })
  })

  it('refuses a folder', async () => {
    const path = join(await scratchFolder(), 'folder.csv')
    await mkdir(path)
    expect(await choosing(path)['files.open']({ filter: 'table' })).toMatchObject({
      failure: { kind: 'notAFile' },
    })
  })

  it.each([
    ['EBUSY', 'fileInUse'],
    ['EACCES', 'notPermitted'],
    ['ENOENT', 'notFound'],
  ])('says what %s means', async (code, kind) => {
    const path = join(await scratchFolder(), 'list.csv')
    await writeFile(path, 'x')
    const disk = {
      ...nodeDisk,
      open: async () => {
        throw diskError(code)
      },
    }
    expect(await choosing(path, { disk })['files.open']({ filter: 'table' })).toMatchObject({
      failure: { kind },
    })
  })
})

describe('showing a file in its folder', () => {
  it('shows what was saved since the start, and nothing else', async () => {
    const folder = await scratchFolder()
    const shown: string[] = []
    const handlers = choosing(join(folder, 'a.csv'), { reveal: (path) => void shown.push(path) })
    const path = join(folder, 'a.csv')
    expect(await handlers['files.reveal']({ path })).toMatchObject({ failure: { kind: 'notSavedHere' } })
    await handlers['files.save']({ suggestedName: 'a.csv', filter: 'csv', bytes: bytesOf('x') })
    expect(await handlers['files.reveal']({ path })).toEqual({ kind: 'ok', value: { kind: 'revealed' } })
    for (const other of [folder, '/etc/passwd', join(folder, '..', 'a.csv'), `${path}/../a.csv`]) {
      expect(await handlers['files.reveal']({ path: other })).toMatchObject({
        failure: { kind: 'notSavedHere' },
      })
    }
    expect(shown).toEqual([path])
  })

  it('says so when the file has gone since', async () => {
    const path = join(await scratchFolder(), 'a.csv')
    const handlers = choosing(path)
    await handlers['files.save']({ suggestedName: 'a.csv', filter: 'csv', bytes: bytesOf('x') })
    await rm(path)
    expect(await handlers['files.reveal']({ path })).toMatchObject({ failure: { kind: 'notFound' } })
  })
})
