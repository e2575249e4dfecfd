import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { extractFile, listPackage } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWhenStale } from '../../electron/launch/build.ts'
import { projectRoot } from '../../electron/launch/project.ts'
import { makeStandIn, readFuses } from './stand-in.ts'

// The real configuration and the real build around a stand-in for Electron. This shows what a package holds; it does
// not show that it starts, which only a computer with Electron's program can.

const work = await mkdtemp(join(tmpdir(), 'pilotage-package-'))
const unpacked = join(work, 'out/linux-unpacked')
const archive = join(unpacked, 'resources/app.asar')

beforeAll(async () => {
  expect(await buildWhenStale(() => {})).toBe(true)
  await makeStandIn(join(work, 'electron'))
  const overrides = [
    `--config.electronDist=${join(work, 'electron')}`,
    `--config.directories.output=${join(work, 'out')}`,
  ]
  const builder = join(projectRoot, 'node_modules/electron-builder/cli.js')
  const noNetwork = pathToFileURL(join(import.meta.dirname, 'no-network.ts')).href
  await promisify(execFile)(process.execPath, [builder, '--linux', 'dir', '--x64', ...overrides], {
    cwd: projectRoot,
    env: { ...process.env, NODE_OPTIONS: `--import=${noNetwork}` },
  })
}, 300_000)

afterAll(() => rm(work, { recursive: true, force: true }))

/** Paths of all files in a folder, with slashes, in order. */
async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

function filesPacked(): string[] {
  const paths = listPackage(archive, { isPack: false }).map((path) => path.split(sep).join('/').slice(1))
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`))).sort()
}

function packedText(path: string): string {
  return extractFile(archive, path).toString('utf8')
}

describe('a package of the app', () => {
  it('holds the built app and its package.json, and nothing else', async () => {
    const built = (await filesUnder(join(projectRoot, 'dist/renderer'))).map(
      (path) => `dist/renderer/${path}`,
    )
    expect(filesPacked()).toEqual(
      ['dist/main/main.js', 'dist/preload/preload.cjs', ...built, 'package.json'].sort(),
    )
  })

  it('holds only kinds of file that an app is made of: no source, map, test or note', () => {
    const kinds = new Set(filesPacked().map((path) => extname(path)))
    const expected = ['.cjs', '.css', '.html', '.ico', '.js', '.json', '.png', '.svg', '.wasm', '.woff2']
    expect([...kinds].filter((kind) => !expected.includes(kind))).toEqual([])
    expect(filesPacked().filter((path) => path.endsWith('.json'))).toEqual(['package.json'])
  })

  it('adds one archive to Electron, whose program takes the name of the app', async () => {
    expect(await filesUnder(unpacked)).toEqual(['pilotage', 'resources/app.asar'])
  })

  it('starts at a file it holds', () => {
    const { main, scripts, devDependencies, dependencies } = JSON.parse(packedText('package.json'))
    expect(filesPacked()).toContain(main)
    expect({ scripts, devDependencies, dependencies }).toEqual({ dependencies: null })
  })

  it.each(['dist/main/main.js', 'dist/preload/preload.cjs'])('needs no modules beside %s', (path) => {
    const imports = packedText(path).matchAll(/^\s*(?:import\b[^'"]*|.*\brequire\()["']([^'"]+)["']/gm)
    const names = [...imports].map(([, name]) => name)
    expect(names).toContain('electron')
    expect(names.filter((name) => name !== 'electron' && !name?.startsWith('node:'))).toEqual([])
  })

  it('holds every file its first page asks for', () => {
    const page = packedText('dist/renderer/index.html')
    const asked = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path]) => `dist/renderer/${path}`)
    expect(asked).not.toEqual([])
    expect(filesPacked()).toEqual(expect.arrayContaining(asked))
  })

  it('tells nothing about the computer it was built on', () => {
    const texts = filesPacked().filter((path) => /\.(c?js|css|html|json)$/.test(path))
    expect(texts.filter((path) => packedText(path).includes(projectRoot))).toEqual([])
    expect(texts.filter((path) => packedText(path).includes('sourceMappingURL'))).toEqual([])
  })

  it('has what opens an Electron from outside switched off', async () => {
    expect(await readFuses(join(unpacked, 'pilotage'))).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspectArguments: false,
      asarIntegrity: true,
      onlyLoadAppFromAsar: true,
      browserSnapshot: false,
      fileProtocolPrivileges: false,
    })
  })

  it('stays small', async () => {
    const { size } = await stat(archive)
    expect(size).toBeLessThan(20 * 1024 * 1024)
  })
})
