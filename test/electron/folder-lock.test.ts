import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Keeper } from '../../electron/handlers/folder-lock.ts'
import { askedOnce, claimFolder } from '../../electron/handlers/folder-lock.ts'
import { createHandlers } from '../../electron/handlers/handlers.ts'
import { closedPorts, scratchFolder } from './scratch.ts'

const workshopId = 'a3bb189e-8bf9-4c1e-9f3a-0d2c5e7f8a11'
const append = { workshopId, entries: [{ seq: 1, json: '{}' }] }

/** Another app on the same folder; resolves once it keeps it. */
async function otherApp(folder: string) {
  const module = new URL('../../electron/handlers/folder-lock.ts', import.meta.url).href
  const code = `
    const { claimFolder } = await import(${JSON.stringify(module)})
    console.log(await claimFolder(${JSON.stringify(folder)}))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [said] = await once(child.stdout, 'data')
  const kill = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { said: String(said).trim(), kill }
}

describe('the data folder', () => {
  test('is kept by the app that came first, as long as it lives; one that was killed leaves no lock', async () => {
    const folder = await scratchFolder()
    const other = await otherApp(folder)
    expect(other.said).toBe('ours')
    expect(await claimFolder(folder)).toBe('another')
    expect(await claimFolder(join(folder, 'elsewhere'))).toBe('ours')
    await other.kill()
    expect(await claimFolder(folder)).toBe('ours')
    expect((await otherApp(folder)).said).toBe('another')
  })

  test('is read by a second app, which writes nothing and is told why', async () => {
    const safetyFolder = join(await scratchFolder(), 'safety')
    const first = createHandlers(closedPorts({ safetyFolder }))
    await first['safety.append'](append)
    let keeper: Keeper = 'another'
    const second = createHandlers(closedPorts({ safetyFolder, keeper: async () => keeper }))
    const refused = { kind: 'failed', failure: { kind: 'usedByAnother' } }
    const more = { workshopId, entries: [{ seq: 2, json: '{}' }] }
    const frame = { seq: 1, json: '{}' }
    expect(await second['safety.append'](more)).toMatchObject(refused)
    expect(
      await second['safety.snapshot']({ workshopId, frame, day: '2026-03-10', newLine: false }),
    ).toMatchObject(refused)
    expect(await second['safety.erase']({ workshopId })).toMatchObject(refused)
    expect(await second['wipe.rest']({})).toMatchObject(refused)
    expect(await second['safety.read']({ workshopId })).toMatchObject({ value: { held: { last: 1 } } })
    // The first one was closed: this one goes on by itself.
    keeper = 'ours'
    expect(await second['safety.append'](more)).toMatchObject({ value: { kind: 'kept', last: 2 } })
  })

  test('is asked for until it is ours, and not again then', async () => {
    const answers: Keeper[] = ['another', 'another', 'ours', 'another']
    const keeper = askedOnce(async () => answers.shift() ?? 'another')
    const heard = [await keeper(), await keeper(), await keeper(), await keeper()]
    expect(heard).toEqual(['another', 'another', 'ours', 'ours'])
  })
})
