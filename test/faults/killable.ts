import type { ChildProcess } from 'node:child_process'
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { BrowserContext } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { Dispatch } from '../../electron/contract/answer-requests.ts'
import { failed } from '../../electron/contract/bridge.ts'
import { launchOptions } from '../support/chromium.ts'
import type { HostQuestion, HostReply } from './disk-host.ts'

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

/** Starts the handlers of the disk in a process of their own; what it leaves unanswered when it is killed has failed. */
export function startDiskHost(safetyFolder: string): Killable & { readonly answer: Dispatch } {
  const child = fork(new URL('disk-host.ts', import.meta.url).pathname, [safetyFolder], {
    detached: true,
    serialization: 'advanced',
  })
  const waiting = new Map<number, (answer: unknown) => void>()
  const gone = failed('unexpected', 'the host is gone')
  let lastId = 0
  child.on('message', ({ id, answer }: HostReply) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  })
  child.once('exit', () => {
    for (const answer of waiting.values()) answer(gone)
    waiting.clear()
  })
  const answer = (name: string, payload: unknown) =>
    new Promise<unknown>((resolve) => {
      if (!child.connected) {
        resolve(gone)
        return
      }
      lastId += 1
      waiting.set(lastId, resolve)
      const question: HostQuestion = { id: lastId, name, payload }
      child.send(question, () => {})
    })
  return { answer: answer as Dispatch, kill: killGroup(child) }
}
