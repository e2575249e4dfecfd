import { spawn } from 'node:child_process'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sayHost } from '../handlers/host-texts.ts'
import { projectRoot } from './project.ts'

export type Program =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'missing'; readonly reason: string }

export type Run =
  | { readonly kind: 'ended'; readonly code: number }
  | { readonly kind: 'notStarted'; readonly reason: string }

const electronPackage = join(projectRoot, 'node_modules/electron')
const fetchWithinSeconds = 60
// A program that lacks a library or a sandbox ends at once; one that ran for longer has been used.
const startsWithinMs = 5000

/** Electron's program, fetched if it is not there yet. Without a network that fails within seconds. */
export async function obtainElectron(announce: (seconds: number) => void): Promise<Program> {
  const there = await installedProgram()
  if (there !== undefined) return { kind: 'found', path: there }
  announce(fetchWithinSeconds)
  const reason = await fetchProgram()
  const fetched = await installedProgram()
  return fetched === undefined
    ? { kind: 'missing', reason: reason ?? sayHost('reason.unknown') }
    : { kind: 'found', path: fetched }
}

/** Runs the app in Electron until it is closed. */
export function runElectron(program: string): Promise<Run> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const startedAt = performance.now()
  const child = spawn(program, [projectRoot], { stdio: 'inherit', env })
  // Ctrl+C reaches Electron too; this process waits for it to end.
  const wait = () => {}
  process.on('SIGINT', wait)
  return new Promise<Run>((resolve) => {
    child.once('error', (error) => resolve({ kind: 'notStarted', reason: error.message }))
    child.once('exit', (code, signal) => {
      const endedEarly = performance.now() - startedAt < startsWithinMs
      if (code === 0 || signal === 'SIGINT' || !endedEarly) resolve({ kind: 'ended', code: code ?? 0 })
      else resolve({ kind: 'notStarted', reason: sayHost('reason.ended', { code: code ?? String(signal) }) })
    })
  }).finally(() => process.off('SIGINT', wait))
}

/** Where Electron's installer has put the program; it writes the name to path.txt when it is done. */
async function installedProgram(): Promise<string | undefined> {
  const name = await readFile(join(electronPackage, 'path.txt'), 'utf8').catch(() => undefined)
  if (name === undefined) return undefined
  const path = join(electronPackage, 'dist', name)
  return access(path).then(
    () => path,
    () => undefined,
  )
}

/** Runs Electron's own installer; resolves to why it failed, or to undefined. */
function fetchProgram(): Promise<string | undefined> {
  const child = spawn(process.execPath, [join(electronPackage, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: fetchWithinSeconds * 1000,
    killSignal: 'SIGKILL',
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => {
      if (signal) resolve(sayHost('reason.slow', { seconds: fetchWithinSeconds }))
      else resolve(code === 0 ? undefined : shortReason(errors))
    })
  })
}

/** The sentence of a stack trace: its first line that names an error, without the name. */
export function shortReason(trace: string): string | undefined {
  const line = trace.split('\n').find((text) => /error/i.test(text)) ?? trace.split('\n')[0]
  return line?.replace(/^\s*(?:\w*Error:\s*)+/, '').trim() || undefined
}
