import { mkdir, writeFile } from 'node:fs/promises'
import type { RequestOptions, Server } from 'node:http'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { programPaths } from '../../electron/browser/find-browser.ts'
import { isPilotageAt } from '../../electron/browser/identity.ts'
import { listen } from '../../electron/browser/listen.ts'
import { createBrowserServer } from '../../electron/browser/server.ts'
import { scratchFolder } from './scratch.ts'

/** Listens on any free port and resolves to it: the app's own may be in use on this computer. */
async function listening(server: Server): Promise<number> {
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  expect(await listen(server, 0)).toEqual({ kind: 'listening' })
  return (server.address() as AddressInfo).port
}

async function running(): Promise<number> {
  const root = join(await scratchFolder(), 'bundle')
  await mkdir(root)
  await writeFile(join(root, 'index.html'), '<!doctype html><title>app</title>')
  return listening(createBrowserServer({ root, identity: { app: 'pilotage', version: '1.2.3' } }))
}

interface Answer {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly text: string
}

/** Sends the path as it is: fetch would tidy it first. */
function ask(port: number, path: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('the app in a browser', () => {
  it('serves its page at 127.0.0.1', async () => {
    const answer = await ask(await running(), '/?workshop=1')
    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('<title>app') })
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('listens to no other computer', async () => {
    const server = createServer()
    await listening(server)
    expect(server.address()).toMatchObject({ address: '127.0.0.1' })
  })

  it.each(['evil.example', 'evil.example:PORT', '127.0.0.1', '127.0.0.1:80', '[::1]:PORT', '127.0.0.2:PORT'])(
    'refuses a page that reaches it under the name %s',
    async (name) => {
      const port = await running()
      const answer = await ask(port, '/', { headers: { host: name.replace('PORT', String(port)) } })
      expect(answer).toMatchObject({ status: 421, text: '' })
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    },
  )

  it('leads localhost to the address that holds the data', async () => {
    const port = await running()
    const answer = await ask(port, '/', { headers: { host: `localhost:${port}` } })
    expect(answer).toMatchObject({ status: 308, headers: { location: `http://127.0.0.1:${port}/` } })
  })

  it.each(['/..%2f..%2fetc%2fpasswd', '/../../etc/passwd', 'http://127.0.0.1/index.html', '/%00'])(
    'serves nothing for %s, and keeps its headers',
    async (path) => {
      const answer = await ask(await running(), path)
      expect(answer.status).toBe(400)
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    },
  )

  it('refuses to be written to', async () => {
    const port = await running()
    expect((await ask(port, '/', { method: 'POST' })).status).toBe(405)
    expect((await ask(port, '/host.json', { method: 'DELETE' })).status).toBe(405)
  })

  it('says to its page which app and version it is', async () => {
    const answer = await ask(await running(), '/host.json')
    expect(JSON.parse(answer.text)).toEqual({ app: 'pilotage', version: '1.2.3' })
  })
})

describe('a port that is taken', () => {
  it('is noticed', async () => {
    const port = await running()
    expect(await listen(createServer(), port)).toEqual({ kind: 'portTaken' })
  })

  it('is recognised as this app', async () => {
    const port = await running()
    expect(await isPilotageAt(`http://127.0.0.1:${port}/`)).toBe(true)
  })

  it.each(['<html>', '{"app":"another","version":"1"}'])(
    'is not taken for this app when it serves %s',
    async (body) => {
      const port = await listening(createServer((_request, response) => response.end(body)))
      expect(await isPilotageAt(`http://127.0.0.1:${port}/`)).toBe(false)
    },
  )

  it('is not taken for this app when it never answers', async () => {
    const port = await listening(createServer(() => {}))
    expect(await isPilotageAt(`http://127.0.0.1:${port}/`)).toBe(false)
  })
})

describe('the browser the app opens in', () => {
  it('is looked for on the path, Chromium first', () => {
    const paths = programPaths({ platform: 'linux', env: { PATH: '/usr/bin:/snap/bin' } })
    expect(paths.slice(0, 2)).toEqual(['/usr/bin/chromium', '/snap/bin/chromium'])
    expect(paths.at(-1)).toBe('/snap/bin/microsoft-edge-stable')
  })

  it('is looked for in every place Windows installs programs', () => {
    const paths = programPaths({ platform: 'win32', env: { PROGRAMFILES: 'P', LOCALAPPDATA: 'L' } })
    expect(paths).toHaveLength(6)
  })
})
