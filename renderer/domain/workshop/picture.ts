import type { CandidateId, WorkshopId } from './ids.ts'

/** Where in the documents of a workshop a picture stands. */
export type PicturePlace =
  | { readonly kind: 'clientLogo' }
  | { readonly kind: 'consultantLogo' }
  /** In the pilot plan of a candidate. */
  | { readonly kind: 'architecture'; readonly candidateId: CandidateId }

/** Pixels only, ready to print: drawn anew as PNG when it was taken in, so that nothing else of the file came along. */
export interface Pixels {
  /** The name of the file that it came from. */
  readonly name: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** The PNG file in base64. */
  readonly png: string
}

/**
 * A picture of a workshop. One row of storage: apart from the details and the brief, so that the journal holds it only
 * where the picture itself was set or removed.
 */
export interface Picture extends Pixels {
  readonly id: string
  readonly workshopId: WorkshopId
  readonly place: PicturePlace
}

/** The most that a place prints, in inches. */
export const pictureInches: Readonly<
  Record<PicturePlace['kind'], { readonly width: number; readonly height: number }>
> = {
  clientLogo: { width: 2.1, height: 0.44 },
  consultantLogo: { width: 2.1, height: 0.44 },
  architecture: { width: 7.1, height: 5 },
}

/** More than this does not show on paper. */
const printedDpi = 300

/** The most pixels that a picture of a place keeps. */
export function mostPixels(kind: PicturePlace['kind']): { readonly width: number; readonly height: number } {
  const { width, height } = pictureInches[kind]
  return { width: Math.ceil(width * printedDpi), height: Math.ceil(height * printedDpi) }
}

/** The most bytes of a picture that is kept; a larger one is drawn smaller. */
export const mostPictureBytes: Readonly<Record<PicturePlace['kind'], number>> = {
  clientLogo: 200_000,
  consultantLogo: 200_000,
  architecture: 2_000_000,
}

/** One place, one picture: the id says which. */
export function pictureId(workshopId: WorkshopId, place: PicturePlace): string {
  const owner = place.kind === 'architecture' ? place.candidateId : workshopId
  return `${owner}:${place.kind}`
}

/** The size inside a box, in the box's unit, never larger than `largest` and never flat. */
export function sizeInside(
  size: { readonly width: number; readonly height: number },
  box: { readonly width: number; readonly height: number },
  largest: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(box.width / size.width, box.height / size.height, largest)
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  }
}
