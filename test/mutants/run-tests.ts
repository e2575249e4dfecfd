import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import type { Answered, Asked } from './lane.ts'

/** What became of a run of tests. */
type TestRun =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly by: string }
  | { readonly kind: 'late' }

/** Runs tests in a copy of the project, one request after the other. */
export interface TestRunner {
  readonly run: (asked: Asked, mostMs: number) => Promise<TestRun>
  readonly end: () => void
}

/**
 * A program of its own that runs tests in a copy and stays ready for the next ones. One that is caught in an endless loop is
 * killed, and the next request starts another.
 */
export function testRunnerIn(copy: string): TestRunner {
  let child: ChildProcess | null = null
  const end = () => {
    child?.kill('SIGKILL')
    child = null
  }
  return {
    end,
    run: (asked, mostMs) =>
      new Promise((resolve) => {
        child ??= fork(join(import.meta.dirname, 'lane.ts'), [copy], {
          cwd: copy,
          stdio: 'ignore',
          env: { ...process.env, NODE_ENV: 'test' },
        })
        const asking = child
        const settle = (run: TestRun) => {
          clearTimeout(timer)
          asking.removeAllListeners()
          resolve(run)
        }
        const timer = setTimeout(() => {
          end()
          settle({ kind: 'late' })
        }, mostMs)
        asking.once('message', ({ failure }: Answered) =>
          settle(failure === null ? { kind: 'passed' } : { kind: 'failed', by: failure }),
        )
        asking.once('exit', (code) => {
          child = null
          settle({ kind: 'failed', by: `the tests, which ended with ${code}` })
        })
        asking.send(asked)
      }),
  }
}
