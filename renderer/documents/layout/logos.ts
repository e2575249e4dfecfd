import type { Picture } from '../../domain/workshop/picture.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { findPicture } from '../../domain/workshop/workshop.ts'

/** The logos in the head of each document. */
export interface Logos {
  readonly client: Picture | null
  readonly consultant: Picture | null
}

/** The logos of a workshop, where it has any. */
export function logosOf(workshop: Workshop): Logos {
  return {
    client: findPicture(workshop, { kind: 'clientLogo' }) ?? null,
    consultant: findPicture(workshop, { kind: 'consultantLogo' }) ?? null,
  }
}
