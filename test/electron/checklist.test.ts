import { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { root, sourceFiles, textOf } from '../support/read-imports.ts'
import { fakeElectron } from './fake-electron.ts'

const exposed = new Map<string, unknown>()
const asked: unknown[] = []

vi.mock('electron', () => ({
  ...fakeElectron,
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => exposed.set(name, value) },
  ipcRenderer: {
    invoke: async (...args: unknown[]) => asked.push(args),
    on: () => {},
    off: () => {},
  },
}))

/** The rows of the table: point, file with line, file with test. */
const rows = (await readFile(join(root, 'docs/security.md'), 'utf8')).split('\n').flatMap((line) => {
  const [, point, file, code, testFile, name] =
    /^\| (.+?) +\| `([^`]+)`: `(.+)` +\| `(test\/[^`]+)`: (.+?) +\|$/.exec(line) ?? []
  return point && file && code && testFile && name ? [[point, { file, code, testFile, name }] as const] : []
})

describe("Electron's checklist", () => {
  test('has every point of the table', () => {
    expect(rows.length).toBeGreaterThanOrEqual(24)
  })

  test.each(rows)('%s: its line and its test are there', async (_point, { file, code, testFile, name }) => {
    expect(await readFile(join(root, file), 'utf8')).toContain(code)
    expect(await readFile(join(root, testFile), 'utf8')).toContain(name)
  })

  test.each([
    'crashReporter',
    'autoUpdater',
    'openExternal',
    '@electron/remote',
    'executeJavaScript',
    'loadFile',
  ])('never asks Electron for %s', (name) => {
    const users = sourceFiles().filter((file) => file.startsWith('electron/') && textOf(file).includes(name))
    expect(users).toEqual([])
  })

  test('switches no protection of Electron off', () => {
    const off =
      /webSecurity: false|contextIsolation: false|sandbox: false|nodeIntegration\w*: true|no-sandbox/
    const users = sourceFiles().filter((file) => file.startsWith('electron/') && off.test(textOf(file)))
    expect(users).toEqual([])
  })

  test('gives a page two functions and nothing of Electron', async () => {
    await import('../../electron/preload/preload.ts')
    expect([...exposed.keys()]).toEqual(['bridge'])
    const bridge = exposed.get('bridge') as {
      invoke: (name: string, payload: unknown) => Promise<unknown>
      on: (name: string, listener: () => void) => unknown
    }
    expect(Object.keys(bridge).toSorted()).toEqual(['invoke', 'on'])
    expect(await bridge.invoke('shell.openPath', '/')).toMatchObject({ failure: { kind: 'unknownRequest' } })
    expect(asked).toEqual([])
    await bridge.invoke('app.info', {})
    expect(asked).toEqual([['bridge.request', 'app.info', {}]])
  })

  test('lets nothing be downloaded', async () => {
    const { harden } = await import('../../electron/main/hardening.ts')
    const session = Object.assign(new EventEmitter(), fakeElectron.session.defaultSession)
    harden(session as never)
    const preventDefault = vi.fn()
    session.emit('will-download', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  test('names its Electron exactly', async () => {
    const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
