import { parseArgs } from 'node:util'
import { address } from './browser/address.ts'
import { hasDisplay } from './browser/find-browser.ts'
import { runBrowserHost } from './browser/run-browser-host.ts'
import { sayHost } from './handlers/host-texts.ts'
import { buildWhenStale } from './launch/build.ts'
import { obtainElectron, runElectron } from './launch/electron.ts'
import { appVersion, bundleRoot } from './launch/project.ts'

const badUsage = 2

process.exitCode = await start(process.argv.slice(2))

/** Starts the app in Electron, or where that cannot be had in a browser; resolves to the exit code. */
async function start(args: readonly string[]): Promise<number> {
  const flags = readFlags(args)
  if (!flags) {
    say(sayHost('start.usage'))
    return badUsage
  }
  const built = await buildWhenStale(() => say(sayHost('start.building')))
  if (!built) {
    say(sayHost('start.buildFailed'))
    return 1
  }
  const serve = (greeting: string) => serveBrowser(greeting, !flags['no-open'])
  if (flags.browser) return serve(sayHost('start.serving', { address }))
  const { platform, env } = process
  if (!hasDisplay({ platform, env })) {
    const reason = sayHost('reason.noDisplay')
    return serve(sayHost('start.electronFailed', { reason, address }))
  }
  const program = await obtainElectron((seconds) => say(sayHost('start.fetching', { seconds })))
  if (program.kind === 'missing') {
    return serve(sayHost('start.noElectron', { reason: program.reason, address }))
  }
  const run = await runElectron(program.path)
  if (run.kind === 'ended') return run.code
  return serve(sayHost('start.electronFailed', { reason: run.reason, address }))
}

async function serveBrowser(greeting: string, open: boolean): Promise<number> {
  return runBrowserHost({ root: bundleRoot, version: await appVersion(), open, greeting, say })
}

function readFlags(args: readonly string[]) {
  try {
    const flag = { type: 'boolean', default: false } as const
    return parseArgs({ args: [...args], options: { browser: flag, 'no-open': flag } }).values
  } catch {
    return undefined
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
