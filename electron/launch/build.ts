import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project.ts'

const sourceFolders = ['renderer', 'electron', 'assets']
const sourceFiles = ['package.json', 'package-lock.json']
const built = ['dist/renderer/index.html', 'dist/main/main.js', 'dist/preload/preload.cjs']

/** Builds the app when a file of it is missing or older than a source; resolves to whether it is built now. */
export async function buildWhenStale(announce: () => void): Promise<boolean> {
  if (!(await isStale(projectRoot))) return true
  announce()
  return runScript(projectRoot, 'build')
}

/** Whether what is built in `root` is missing or older than its newest source. */
export async function isStale(root: string): Promise<boolean> {
  const oldestBuilt = Math.min(...(await Promise.all(built.map((path) => changedAt(join(root, path))))))
  const sourceTimes = await Promise.all([
    ...sourceFolders.map((path) => newestUnder(join(root, path))),
    ...sourceFiles.map((path) => changedAt(join(root, path))),
  ])
  return oldestBuilt < Math.max(...sourceTimes)
}

async function newestUnder(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => [])
  // Files only: the bundler leaves traces on folders, as it puts its read configuration beside the written one.
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Math.max(0, ...(await Promise.all(files.map(changedAt))))
}

/** In milliseconds; before everything for a file that is not there. */
async function changedAt(path: string): Promise<number> {
  const entry = await stat(path).catch(() => undefined)
  return entry?.mtimeMs ?? 0
}

/** Runs a script of package.json; what it says is shown only if it fails. */
function runScript(root: string, name: string): Promise<boolean> {
  // Under another NODE_ENV (a test runner's, a shell's) the pages would carry React's development build, paths and all.
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = spawn(process.execPath, ['--run', name], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (text: string) => {
    said += text
  }
  child.stdout.setEncoding('utf8').on('data', hear)
  child.stderr.setEncoding('utf8').on('data', hear)
  return new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  }).then((done) => {
    if (!done) process.stderr.write(said)
    return done
  })
}
