import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { findChromium } from './chromium.ts'
import { canRender } from './rendered-pages.ts'

const root = join(import.meta.dirname, '../..')
/** Where everything must be tested, a part that is left out is a failure. */
const isCi = Boolean(process.env.CI)

interface Check {
  readonly name: string
  readonly words: readonly string[]
}

const checks: readonly Check[] = [
  { name: 'types', words: ['tsc', '-b'] },
  { name: 'format and lint', words: ['biome', 'ci', '.', '--error-on-warnings'] },
  { name: 'unused code', words: ['knip'] },
  { name: 'build', words: ['npm', 'run', '--silent', 'build'] },
  { name: 'mutants', words: ['node', 'test/mutants/run.ts'] },
]

/** Runs a program of the project with its output shown; whether it succeeded. */
function succeeds(words: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(words.join(' '), {
    cwd: root,
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, ...environment },
  })
  return status === 0
}

interface Part {
  readonly project: string
  readonly needs: string
  readonly isPossible: boolean
}

const parts: readonly Part[] = [
  { project: 'unit', needs: 'nothing but Node', isPossible: true },
  {
    project: 'browser',
    needs: 'Chromium or Chrome (or its path in PILOTAGE_CHROMIUM)',
    isPossible: findChromium() !== null,
  },
  {
    project: 'documents',
    needs: 'LibreOffice (soffice, with Writer and Calc) and poppler-utils',
    isPossible: canRender(),
  },
]

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

function runTests(projects: readonly string[]): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-tests-'))
  const report = join(folder, 'report.json')
  try {
    succeeds([
      ...['vitest', 'run', '--config', 'test/vitest.config.ts'],
      ...projects.flatMap((project) => ['--project', project]),
      ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json="${report}"`],
    ])
    const { numPassedTests, numTotalTests, numPendingTests, numTodoTests, success } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    const skipped = numPendingTests + numTodoTests
    const failed = numTotalTests - numPassedTests - skipped
    // A file that cannot even be read fails without a failed test.
    return { passed: numPassedTests, failed: failed === 0 && !success ? 1 : failed, skipped }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const checked = checks.map(({ name, words }) => {
  const passed = succeeds(words, { NODE_ENV: 'production' })
  process.stdout.write(`${passed ? 'ok' : 'FAILED'}: ${name}\n`)
  return passed
})
const left = parts.filter(({ isPossible }) => !isPossible)
const tests = runTests(parts.filter(({ isPossible }) => isPossible).map(({ project }) => project))
for (const { project, needs } of left) {
  process.stdout.write(`Left out: the ${project} tests, which need ${needs}.\n`)
}
if (tests.skipped > 0) process.stdout.write(`Skipped: ${tests.skipped} tests.\n`)
const notTested = isCi ? left.length + tests.skipped : 0
const passed = checked.filter(Boolean).length + tests.passed
const failed = checked.filter((one) => !one).length + tests.failed + notTested
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
