import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project.ts'

const sources = ['renderer', 'electron', 'assets', 'package.json', 'package-lock.json']
const built = ['dist/renderer/index.html', 'dist/main/main.js', 'dist/preload/preload.cjs']

/** Builds the app when a file of it is missing or older than a source; resolves to whether it is built now. */
export async function buildWhenStale(announce: () => void, root = projectRoot): Promise<boolean> {
  if (!(await isStale(root))) return true
  announce()
  return runScript(root, 'build')
}

/** Whether what is built in `root` is missing or older than its newest source. */
export async function isStale(root: string): Promise<boolean> {
  const oldestBuilt = Math.min(...(await Promise.all(built.map((path) => changedAt(join(root, path))))))
  const newestSource = Math.max(...(await Promise.all(sources.map((path) => newestUnder(join(root, path))))))
  return oldestBuilt < newestSource
}

async function newestUnder(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => [])
  // Folders count too: a source taken away changes only its folder.
  const times = entries.map((entry) => changedAt(join(entry.parentPath, entry.name)))
  return Math.max(await changedAt(path), ...(await Promise.all(times)))
}

/** In milliseconds; before everything for a file that is not there. */
async function changedAt(path: string): Promise<number> {
  const entry = await stat(path).catch(() => undefined)
  return entry?.mtimeMs ?? 0
}

function runScript(root: string, name: string): Promise<boolean> {
  // Under another NODE_ENV (a test runner's, a shell's) the pages would carry React's development build, paths and all.
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = spawn(process.execPath, ['--run', name], { cwd: root, stdio: 'inherit', env })
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}
