import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { BrowserContext } from 'playwright-core'
import { chromium } from 'playwright-core'
import { launchOptions } from '../support/chromium.ts'

/** A process of ours with those it started, that can be ended as a power cut ends it: without a word. */
export interface Killable {
  readonly kill: () => Promise<void>
}

function killGroup(child: ChildProcess): () => Promise<void> {
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
    const ended = once(child, 'exit')
    process.kill(-child.pid, 'SIGKILL')
    await ended
  }
}

/** Starts a Chromium on a profile; its processes are a group of their own. */
export async function startChromium(
  profile: string,
): Promise<Killable & { readonly context: BrowserContext }> {
  const { executablePath, args } = launchOptions()
  const child = spawn(
    executablePath,
    [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  for await (const line of createInterface({ input: child.stderr })) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? []
    if (!address) continue
    child.stderr.resume()
    const browser = await chromium.connectOverCDP(address)
    const [context] = browser.contexts()
    if (context) return { context, kill: killGroup(child) }
  }
  throw new Error('Chromium ended before it could be used')
}

/** Starts the host for a plain browser in a process of its own. */
export async function startLoopback(port: number): Promise<Killable> {
  const child = spawn(
    process.execPath,
    [new URL('loopback-host.ts', import.meta.url).pathname, String(port)],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await once(child.stdout, 'data')
  return { kill: killGroup(child) }
}
