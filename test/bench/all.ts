import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const own = 'all.ts'

/** Every bench of this folder, one after another, each in a process of its own. */
const benches = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== own)
  .toSorted()

const failed = benches.filter((name) => {
  console.log(`\n${name}`)
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: 'inherit' })
  return status !== 0
})
if (failed.length > 0) {
  console.error(`Not finished: ${failed.join(', ')}`)
  process.exitCode = 1
}
