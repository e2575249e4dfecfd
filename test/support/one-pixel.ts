import type { Pixels } from '../../renderer/domain/workshop/picture.ts'

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPgzssDAAFvAOjJVSHmAAAAAElFTkSuQmCC'

/** The smallest picture, as it is kept. */
export function onePixel(name: string): Pixels {
  return { name, width: 1, height: 1, png }
}
