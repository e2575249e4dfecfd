import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { readWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'

/** Where a workshop of the samples lies. */
export function samplePath(name: 'city-tie' | 'none'): string {
  return join(import.meta.dirname, '../samples', `${name}.json`)
}

/** A workshop of the samples: a tie at the first place, or a room in which nobody is ready. */
export function sampleWorkshop(name: 'city-tie' | 'none'): Workshop {
  const read = readWorkshopFile(readFileSync(samplePath(name), 'utf8'))
  if (read.kind === 'refused') throw new Error(`${name} is refused`)
  return read.workshop
}
