import { EventEmitter } from 'node:events'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import {
  app,
  calls,
  displays,
  fakeElectron,
  firstArgs,
  page,
  projector,
  screen,
  windows,
} from './fake-electron.ts'

vi.mock('electron', () => fakeElectron)

interface Item {
  readonly label?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly click?: () => void
}

const ourFrame = { parent: null, origin: 'app://pilotage' }

/** What the main process answers to a request from `event`. */
function ask(event: unknown, name: unknown, payload: unknown): unknown {
  const [channel, listener] = firstArgs('ipc')
  expect(channel).toBe('bridge.request')
  return listener(event, name, payload)
}

const namesOfCalls = () => calls.map(({ name }) => name)

beforeAll(async () => {
  await import('../../electron/main/electron-main.ts')
  await vi.waitFor(() => expect(namesOfCalls()).toContain('load'))
})

describe('the main process, before a fake Electron', () => {
  it('registers its scheme, the sandbox and the lock before Electron is ready', () => {
    expect(namesOfCalls().slice(0, 4)).toEqual(['scheme', 'sandbox', 'lock', 'ready'])
  })

  it('loads its page when everything else is in place', () => {
    expect(namesOfCalls().at(-1)).toBe('load')
    expect(firstArgs('load')).toEqual(['app://pilotage/'])
  })

  it('opens a sandboxed window without Node, webview, spell checker or developer tools', () => {
    expect(firstArgs('window')[0].webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    })
  })

  it('answers the top frame of its own window', async () => {
    const event = { sender: page, senderFrame: ourFrame }
    expect(await ask(event, 'app.info', {})).toMatchObject({ kind: 'ok', value: { version: '1.2.3' } })
  })

  it.each([
    ['another window', { sender: {}, senderFrame: ourFrame }],
    ['a frame inside the page', { sender: page, senderFrame: { ...ourFrame, parent: ourFrame } }],
    ['another origin', { sender: page, senderFrame: { parent: null, origin: 'https://example.org' } }],
    ['an opaque origin', { sender: page, senderFrame: { parent: null, origin: 'null' } }],
    ['a frame that is gone', { sender: page, senderFrame: null }],
  ])('does not answer %s', async (_who, event) => {
    expect(await ask(event, 'app.info', {})).toMatchObject({ failure: { kind: 'notOurPage' } })
  })

  it.each([undefined, null, 7, {}, ['app.info', 'x'], Symbol('app.info')])(
    'survives the request name %s',
    async (name) => {
      const event = { sender: page, senderFrame: ourFrame }
      expect(await ask(event, name, {})).toMatchObject({ failure: { kind: 'unknownRequest' } })
    },
  )

  it('grants no permission', () => {
    const answer = vi.fn()
    firstArgs('permissionRequest')[0](null, 'media', answer)
    expect(answer).toHaveBeenCalledWith(false)
    expect(firstArgs('permissionCheck')[0]()).toBe(false)
    expect(firstArgs('devicePermission')[0]()).toBe(false)
    expect(firstArgs('spellChecker')).toEqual([false])
  })

  it.each([
    ['https://example.org/', true],
    ['app://pilotage/index.html', false],
  ])('cancels a request to %s: %s', (url, cancel) => {
    const answer = vi.fn()
    firstArgs('webRequest')[0]({ url }, answer)
    expect(answer).toHaveBeenCalledWith({ cancel })
  })

  it('lets a page go nowhere and open nothing', () => {
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: vi.fn(),
      setWebRTCIPHandlingPolicy: vi.fn(),
    })
    app.emit('web-contents-created', {}, contents)
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const preventDefault = vi.fn()
      contents.emit(event, { preventDefault })
      expect(preventDefault, event).toHaveBeenCalledOnce()
    }
    expect(contents.setWindowOpenHandler.mock.calls[0]?.[0]()).toEqual({ action: 'deny' })
  })

  it('serves its pages at its own host only', async () => {
    const [scheme, serve] = firstArgs('serve')
    expect(scheme).toBe('app')
    const elsewhere = await serve({ url: 'app://other/index.html', method: 'GET' })
    expect(elsewhere.status).toBe(404)
    const outside = await serve({ url: 'app://pilotage/..%2fpackage.json', method: 'GET' })
    expect(outside.status).toBe(400)
    expect(outside.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('shows in its menu what the page says can be done, in its words and with its keys, and sends the command back', async () => {
    const event = { sender: page, senderFrame: ourFrame }
    const undo = { command: 'undo', label: 'Take it back', accelerator: 'CmdOrCtrl+Z' }
    const keys = { command: 'keys', label: 'Shortcuts', accelerator: null }
    await ask(event, 'menu.show', { file: [], edit: [undo], view: [], help: [keys] })
    const built = calls.findLast(({ name }) => name === 'buildMenu')?.args[0]
    const items = (built as { submenu?: Item[] }[]).flatMap(({ submenu = [] }) => submenu)
    const own = items.filter(({ click }) => click)
    expect(
      own.map(({ label, accelerator, registerAccelerator }) => [label, accelerator, registerAccelerator]),
    ).toEqual([
      ['Take it back', 'CmdOrCtrl+Z', false],
      ['Shortcuts', undefined, undefined],
    ])
    const before = calls.length
    for (const { click } of own) click?.()
    const command = (id: string) => ({
      name: 'send',
      args: ['bridge.event', 'menu.command', { command: id }],
    })
    expect(calls.slice(before)).toEqual(['undo', 'keys'].map(command))
  })

  it.each(['Z', 'Space', 'CmdOrCtrl+Delete', 'Alt+F4'])(
    'takes no item with the key %s from the page',
    async (accelerator) => {
      const event = { sender: page, senderFrame: ourFrame }
      const item = { command: 'undo', label: 'Undo', accelerator }
      const before = calls.length
      const reply = await ask(event, 'menu.show', { file: [], edit: [item], view: [], help: [] })
      expect(reply).toMatchObject({ kind: 'failed', failure: { kind: 'badRequest' } })
      expect(calls.length).toBe(before)
    },
  )

  it('tells the page of a display that is plugged in', () => {
    screen.emit('display-added')
    expect(calls.at(-1)).toEqual({ name: 'send', args: ['bridge.event', 'display.added', {}] })
  })

  it('opens the stage once, without a bridge, on the whole of the display where the console is not', async () => {
    const event = { sender: page, senderFrame: ourFrame }
    const before = calls.length
    expect(await ask(event, 'stage.open', {})).toMatchObject({ kind: 'ok', value: { kind: 'opened' } })
    const opened = calls.slice(before)
    const options = opened.find(({ name }) => name === 'window')?.args[0]
    expect(options).toMatchObject({ webPreferences: { sandbox: true, nodeIntegration: false } })
    expect(options).not.toHaveProperty('webPreferences.preload')
    expect(opened.slice(1)).toEqual([
      { name: 'fullScreen', args: [false] },
      { name: 'bounds', args: [projector] },
      { name: 'fullScreen', args: [true] },
      { name: 'showInactive', args: [] },
      { name: 'load', args: ['app://pilotage/stage.html'] },
    ])
    await ask(event, 'stage.open', {})
    expect(namesOfCalls().slice(before + opened.length)).toEqual([
      'fullScreen',
      'bounds',
      'fullScreen',
      'showInactive',
    ])
  })

  it('copies a picture of the stage and the table of the page in one go', async () => {
    const event = { sender: page, senderFrame: ourFrame }
    const table = { html: '<table></table>', text: 'a\tb' }
    const reply = await ask(event, 'stage.copy', { table })
    expect(reply).toMatchObject({ kind: 'ok', value: { kind: 'copied', asPicture: true, asTable: true } })
    expect(calls.at(-1)).toMatchObject({
      name: 'clipboard',
      args: [[{ forms: { 'text/html': table.html, 'text/plain': table.text } }]],
    })
    expect(await ask(event, 'stage.copy', { table: null })).toMatchObject({
      value: { asPicture: true, asTable: false },
    })
    expect(calls.at(-1)).toEqual({
      name: 'clipboard',
      args: [[{ forms: { 'image/png': expect.any(Blob) } }]],
    })
  })

  it('takes the stage off the console when the projector is gone', () => {
    const before = calls.length
    displays.pop()
    screen.emit('display-removed')
    displays.push(projector)
    expect(calls.slice(before)).toEqual([
      { name: 'fullScreen', args: [false] },
      { name: 'bounds', args: [{ x: 720, y: 450, width: 720, height: 450 }] },
      { name: 'fullScreen', args: [false] },
    ])
  })

  it('opens the stage again where it was moved to by hand, while there is no projector', async () => {
    const event = { sender: page, senderFrame: ourFrame }
    const moved = { x: 100, y: 100, width: 1000, height: 700 }
    displays.pop()
    windows.at(-1)?.emit('close')
    const before = calls.length
    await ask(event, 'stage.open', {})
    displays.push(projector)
    expect(calls.slice(before)).toContainEqual({ name: 'bounds', args: [moved] })
  })

  it('closes the stage, and opens a new one after that', async () => {
    const event = { sender: page, senderFrame: ourFrame }
    const before = calls.length
    await ask(event, 'stage.close', {})
    await ask(event, 'stage.close', {})
    await ask(event, 'stage.open', {})
    expect(namesOfCalls().slice(before, before + 2)).toEqual(['close', 'window'])
  })

  it('shows its window when it is started a second time', () => {
    app.emit('second-instance')
    expect(namesOfCalls().slice(-2)).toEqual(['restore', 'focus'])
  })
})
