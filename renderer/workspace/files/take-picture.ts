import { setPicture } from '../../domain/edits/edit-pictures.ts'
import type { PicturePlace } from '../../domain/workshop/picture.ts'
import type { Problem } from '../../domain/workshop/problem.ts'
import { errorAt } from '../../domain/workshop/problem.ts'
import { pictureSizeProblem, readPicture } from '../../formats/read-picture.ts'
import { runOrNotify } from '../commit/edit-workshop.ts'
import type { Ports } from '../ports.ts'
import { drawPicture } from './draw-picture.ts'
import { sayFailure } from './save-notice.ts'

/** What became of a picture that was offered; `none` when no file was chosen or storage did not take it, which is said. */
export type TakenPicture =
  | { readonly kind: 'taken' }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: Problem }

async function take(
  ports: Ports,
  place: PicturePlace,
  name: string,
  bytes: Uint8Array,
): Promise<TakenPicture> {
  const read = readPicture(bytes)
  if (read.kind === 'refused') return { kind: 'refused', name, problem: read.problem }
  const drawn = await drawPicture(read, bytes, place.kind)
  if (!drawn) return { kind: 'refused', name, problem: errorAt('picture.broken', {}) }
  const result = await runOrNotify(ports, setPicture(place, { ...drawn, name }))
  return result.kind === 'committed' || result.kind === 'unchanged' ? { kind: 'taken' } : { kind: 'none' }
}

/** Asks for a picture, draws it as it prints and puts it in its place. */
export async function choosePicture(ports: Ports, place: PicturePlace): Promise<TakenPicture> {
  const reply = await ports.host.ask('files.open', { filter: 'picture' })
  if (reply.kind === 'failed') sayFailure(reply.failure)
  if (reply.kind === 'failed' || reply.value.kind === 'cancelled') return { kind: 'none' }
  return take(ports, place, reply.value.name, reply.value.bytes)
}

/** Puts a picture in its place that was dropped there; one that is too large is not even read. */
export async function takePicture(ports: Ports, place: PicturePlace, file: File): Promise<TakenPicture> {
  const { name } = file
  const problem = pictureSizeProblem(file.size)
  if (problem) return { kind: 'refused', name, problem }
  const bytes = await file.arrayBuffer().catch(() => null)
  // A folder is dropped like a file, and cannot be read like one.
  if (!bytes) return { kind: 'refused', name, problem: errorAt('picture.broken', {}) }
  return take(ports, place, name, new Uint8Array(bytes))
}
