import { join } from 'node:path'
import process from 'node:process'
import type { TestModule } from 'vitest/node'
import { createVitest } from 'vitest/node'

/** What a lane is asked to do: to run these test files after a file was changed. Paths from the root of the copy. */
export interface Asked {
  readonly changed: string | null
  readonly tests: readonly string[]
}

/** What came of it: why it failed, or null where everything passed. */
export interface Answered {
  readonly failure: string | null
}

const copy = process.argv[2] ?? ''
// Each test file gets a thread of its own, which reads the changed file anew.
const vitest = await createVitest('test', {
  config: join(copy, 'test/vitest.config.ts'),
  root: join(copy, 'test'),
  project: ['unit'],
  watch: false,
  pool: 'threads',
  maxWorkers: 1,
  bail: 1,
  reporters: [{}],
})

/** The first test of a file that failed, or what went wrong outside of its tests. */
function failureIn(module: TestModule): string | null {
  if (module.ok()) return null
  const [failed] = module.children.allTests('failed')
  return failed?.fullName ?? `${module.relativeModuleId} (${module.errors()[0]?.message ?? 'not run'})`
}

/** The file that the run before had changed, and that is as it was again. */
let changedBefore: string | null = null

async function failureOf({ changed, tests }: Asked): Promise<string | null> {
  for (const file of [changedBefore, changed]) if (file !== null) vitest.invalidateFile(join(copy, file))
  changedBefore = changed
  const specifications = await vitest.globTestSpecifications(tests.map((file) => join(copy, file)))
  if (specifications.length !== tests.length) return `not all of ${tests.join(', ')} are there`
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  const ids = new Set(specifications.map(({ moduleId }) => moduleId))
  const failures = testModules.filter(({ moduleId }) => ids.has(moduleId)).map(failureIn)
  return (
    failures.find((failure) => failure !== null) ??
    (unhandledErrors.length > 0 ? 'an error nobody caught' : null)
  )
}

process.on('message', (asked: Asked) => {
  failureOf(asked).then(
    (failure) => process.send?.({ failure } satisfies Answered),
    (error: unknown) => process.send?.({ failure: String(error) } satisfies Answered),
  )
})
process.on('disconnect', () => process.exit())
