import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** The folder of package.json. */
export const projectRoot = join(import.meta.dirname, '../..')
export const bundleRoot = join(projectRoot, 'dist/renderer')

export async function appVersion(): Promise<string> {
  const text = await readFile(join(projectRoot, 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}
