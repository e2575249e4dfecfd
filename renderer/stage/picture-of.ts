import type { StagePicture } from '../domain/stage/stage-picture.ts'

/** The picture of one kind. */
export type PictureOf<Kind extends StagePicture['kind']> = Extract<StagePicture, { readonly kind: Kind }>
