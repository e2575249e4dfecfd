import { chmod, mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isStale } from '../../electron/launch/build.ts'
import { runElectron, shortReason } from '../../electron/launch/electron.ts'
import { scratchFolder } from './scratch.ts'

const products = ['dist/renderer/index.html', 'dist/main/main.js', 'dist/preload/preload.cjs']

/** A project whose sources are all older than what is built of them. */
async function builtProject(): Promise<string> {
  const root = await scratchFolder()
  const sources = [
    'renderer/main.tsx',
    'electron/main/electron-main.ts',
    'assets/texts/a.json',
    'package.json',
  ]
  for (const path of [...sources, ...products]) {
    await mkdir(join(root, dirname(path)), { recursive: true })
    await writeFile(join(root, path), '')
  }
  for (const path of products) await utimes(join(root, path), inSeconds(10), inSeconds(10))
  return root
}

function inSeconds(seconds: number): Date {
  return new Date(Date.now() + seconds * 1000)
}

describe('whether the app is built before it starts', () => {
  it('is not, when nothing has changed', async () => {
    expect(await isStale(await builtProject())).toBe(false)
  })

  it.each(['renderer/main.tsx', 'electron/main/electron-main.ts', 'assets/texts/a.json', 'package.json'])(
    'is, when %s has changed',
    async (path) => {
      const root = await builtProject()
      await utimes(join(root, path), inSeconds(20), inSeconds(20))
      expect(await isStale(root)).toBe(true)
    },
  )

  it.each(products)('is, when %s is missing', async (path) => {
    const root = await builtProject()
    await rm(join(root, path))
    expect(await isStale(root)).toBe(true)
  })
})

describe('why Electron could not be had', () => {
  it('is said in one line', () => {
    const trace = 'RequestError: getaddrinfo ENOTFOUND github.com\n    at x (y.js:1:2)\n'
    expect(shortReason(trace)).toBe('getaddrinfo ENOTFOUND github.com')
    expect(shortReason('TypeError: fetch failed')).toBe('fetch failed')
    expect(shortReason('')).toBeUndefined()
  })
})

/** A program that ends at once, in Electron's place. */
async function endingWith(code: number): Promise<string> {
  const program = join(await scratchFolder(), 'electron')
  await writeFile(program, `#!/bin/sh\nexit ${code}\n`)
  await chmod(program, 0o755)
  return program
}

describe.skipIf(process.platform === 'win32')('Electron', () => {
  it('has done its work when it is closed', async () => {
    expect(await runElectron(await endingWith(0))).toEqual({ kind: 'ended', code: 0 })
  })

  it('has not started when it ends at once with an error, as without its libraries', async () => {
    expect(await runElectron(await endingWith(127))).toEqual({
      kind: 'notStarted',
      reason: 'it ended with code 127',
    })
  })

  it('has not started when its program cannot be run', async () => {
    const program = join(await scratchFolder(), 'absent')
    expect(await runElectron(program)).toMatchObject({ kind: 'notStarted' })
  })
})
