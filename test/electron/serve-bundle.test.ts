import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isOwnRequest } from '../../electron/handlers/app-origin.ts'
import { serveBundle } from '../../electron/handlers/serve-bundle.ts'
import { scratchFolder } from './scratch.ts'

async function bundleBesideSecret(): Promise<string> {
  const folder = await scratchFolder()
  const root = join(folder, 'bundle')
  await mkdir(join(root, 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(root, '.hidden'), 'hidden')
  await writeFile(join(root, 'index.html'), '<!doctype html>')
  await writeFile(join(root, 'assets', 'main.js'), 'run()')
  await writeFile(join(root, 'assets', 'odd.xyz'), 'odd')
  return root
}

describe('serving the bundle', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/main.js', 'text/javascript; charset=utf-8'],
    ['/assets/main%2Ejs', 'text/javascript; charset=utf-8'],
    ['/assets/odd.xyz', 'application/octet-stream'],
  ])('serves %s as %s', async (path, type) => {
    const served = await serveBundle(await bundleBesideSecret(), 'GET', path)
    expect(served).toMatchObject({ status: 200, headers: { 'content-type': type } })
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2Fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '//secret.txt',
    '/./../secret.txt',
    '/C:/secret.txt',
    '/index.html:stream',
    '/index.html%00.js',
    '/%00',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
    '/.hidden',
    '/%2ehidden',
    'secret.txt',
    '',
    'http://127.0.0.1/index.html',
    '*',
  ])('does not serve %j', async (path) => {
    const served = await serveBundle(await bundleBesideSecret(), 'GET', path)
    expect(served.status).toBeGreaterThanOrEqual(400)
    expect(served.status).toBeLessThan(500)
    expect(served.body).toBeNull()
  })

  it.each(['/absent.js', '/assets', '/assets/', '/index.html/x'])('has nothing at %s', async (path) => {
    expect((await serveBundle(await bundleBesideSecret(), 'GET', path)).status).toBe(404)
  })

  it('answers HEAD without the content', async () => {
    const served = await serveBundle(await bundleBesideSecret(), 'HEAD', '/assets/main.js')
    expect(served).toMatchObject({ status: 200, headers: { 'content-length': '5' }, body: null })
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    const served = await serveBundle(await bundleBesideSecret(), method, '/')
    expect(served).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  it('allows nothing but its own origin in each response, errors too', async () => {
    const root = await bundleBesideSecret()
    const requests = [
      ['GET', '/'],
      ['HEAD', '/'],
      ['GET', '/absent.js'],
      ['GET', '/..%2fsecret.txt'],
      ['POST', '/'],
    ] as const
    for (const [method, path] of requests) {
      const { headers } = await serveBundle(root, method, path)
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      )
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      })
    }
  })
})

describe("the requests a page of Electron's window may make", () => {
  it.each([
    'app://pilotage/',
    'app://pilotage/assets/a.js',
    'blob:app://pilotage/1',
    'data:image/png,',
    'devtools://devtools/x',
  ])('lets %s pass', (address) => {
    expect(isOwnRequest(address)).toBe(true)
  })

  it.each([
    'https://example.org/',
    'http://127.0.0.1:47815/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'app://pilotage.example.org/',
    'app://other/',
    'blob:https://example.org/1',
    'chrome-extension://x/',
  ])('stops %s', (address) => {
    expect(isOwnRequest(address)).toBe(false)
  })
})
