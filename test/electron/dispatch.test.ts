import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../electron/contract/answer-requests.ts'
import { envelope, failed } from '../../electron/contract/bridge.ts'
import { maxFileBytes, requests } from '../../electron/contract/channels.ts'
import { dispatch } from '../../electron/handlers/dispatch.ts'
import { createHandlers } from '../../electron/handlers/handlers.ts'
import { bytesOf, closedPorts } from './scratch.ts'

const ask = dispatch(createHandlers(closedPorts()))
const small = bytesOf('x')

async function failureKind(name: string, payload: unknown): Promise<string> {
  const answer = envelope.parse(await ask(name, payload))
  return answer.kind === 'failed' ? answer.failure.kind : answer.kind
}

describe('the way in for a page', () => {
  it.each(['', 'files.delete', 'FILES.SAVE', '__proto__', 'constructor', 'toString', 'x'.repeat(1e6)])(
    'refuses the unknown request %.20s',
    async (name) => {
      expect(await failureKind(name, {})).toBe('unknownRequest')
    },
  )

  const neverRight = [undefined, null, 0, 'text', true, [], small, { kind: 'saved' }, () => 1]
  it.each(Object.keys(requests))('refuses %s with a payload of the wrong type', async (name) => {
    for (const payload of neverRight) expect(await failureKind(name, payload)).toBe('badRequest')
  })

  it.each(Object.keys(requests))('refuses %s with a field too many', async (name) => {
    const right: Record<string, object> = {
      'files.save': { suggestedName: 'a.csv', filter: 'csv', bytes: small },
      'files.saveMany': { files: [{ name: 'a.csv', bytes: small }] },
      'files.open': { filter: 'table' },
      'files.reveal': { path: '/a' },
      'safety.append': { workshopId: 'w', entries: [{ seq: 2, json: '{}' }] },
      'safety.snapshot': {
        workshopId: 'x'.repeat(200),
        frame: { seq: 1, json: '{}' },
        day: '2026-03-10',
        newLine: false,
      },
      'safety.read': { workshopId: 'w' },
      'safety.open': { workshopId: 'w', name: 'a.json' },
      'safety.list': {},
      'safety.erase': { workshopId: 'w' },
      'protection.state': {},
      'wipe.rest': {},
      'stage.open': {},
      'stage.close': {},
      'stage.copy': { table: { html: '<table></table>', text: '' } },
      'window.mayClose': {},
      'app.info': {},
      'menu.show': {
        file: [],
        edit: [{ command: 'undo', label: 'Undo', accelerator: 'CmdOrCtrl+Z' }],
        view: [],
        help: [],
      },
    }
    expect(await failureKind(name, right[name])).not.toBe('badRequest')
    expect(await failureKind(name, { ...right[name], extra: 1 })).toBe('badRequest')
  })

  it.each([
    ['a list for bytes', 'files.save', { suggestedName: 'a.csv', filter: 'csv', bytes: [1, 2] }],
    [
      'an object for bytes',
      'files.save',
      { suggestedName: 'a.csv', filter: 'csv', bytes: { 0: 1, length: 1 } },
    ],
    [
      'wider numbers for bytes',
      'files.save',
      { suggestedName: 'a.csv', filter: 'csv', bytes: new Uint16Array(1) },
    ],
    ['an unknown filter', 'files.save', { suggestedName: 'a.exe', filter: 'exe', bytes: small }],
    ['a number for a name', 'files.save', { suggestedName: 7, filter: 'csv', bytes: small }],
    ['no files', 'files.saveMany', { files: [] }],
    ['a program', 'files.saveMany', { files: [{ name: 'run.exe', bytes: small }] }],
    ['a way out of the folder', 'files.saveMany', { files: [{ name: '../b.csv', bytes: small }] }],
    ['too many files', 'files.saveMany', { files: Array(501).fill({ name: 'a.csv', bytes: small }) }],
    ['a kind that is not read', 'files.open', { filter: 'word' }],
    ['a number for a path', 'files.reveal', { path: 3 }],
    ['an empty path', 'files.reveal', { path: '' }],
  ])('refuses %s in %s', async (_what, name, payload) => {
    expect(await failureKind(name, payload)).toBe('badRequest')
  })

  it.each([
    '../a.csv',
    'a/b.csv',
    'a\\b.csv',
    'C:a.csv',
    'a.csv\0.docx',
    '.',
    '..',
    'a.csv.',
    'a.csv ',
    'con.csv',
    'LPT1.csv',
    `${'x'.repeat(300)}.csv`,
    '',
  ])('refuses the file name %.20j', async (suggestedName) => {
    expect(await failureKind('files.save', { suggestedName, filter: 'csv', bytes: small })).toBe('badRequest')
  })

  it('refuses a file larger than could be opened again', async () => {
    const bytes = new Uint8Array(maxFileBytes + 1)
    expect(await failureKind('files.save', { suggestedName: 'a.csv', filter: 'csv', bytes })).toBe(
      'badRequest',
    )
  })

  it('says where a payload is wrong', async () => {
    const answer = await ask('files.saveMany', {
      files: [{ name: 'a.csv', bytes: small }, { name: 'b.csv' }],
    })
    expect(answer).toMatchObject({ failure: { detail: expect.stringContaining('files.1.bytes') } })
  })

  it('answers with an envelope when a handler throws', async () => {
    const broken = dispatch({
      ...createHandlers(closedPorts()),
      'app.info': async () => {
        throw new Error('broken')
      },
    })
    expect(await broken('app.info', {})).toMatchObject({
      kind: 'failed',
      failure: { kind: 'unexpected', detail: 'Error: broken' },
    })
  })

  it('says that a host without an answer cannot do it', async () => {
    const empty = answerRequests({}, (error) => failed('unexpected', String(error)))
    expect(await empty('files.reveal', { path: '/a' })).toEqual(failed('notPossibleHere', 'files.reveal'))
    expect(await empty('files.reveal', {})).toMatchObject({ failure: { kind: 'badRequest' } })
  })

  it('tells the page about its host', async () => {
    expect(await ask('app.info', {})).toEqual({
      kind: 'ok',
      value: { host: 'test', version: '0.0.0', platform: 'test' },
    })
  })
})
