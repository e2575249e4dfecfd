import { z } from 'zod'
import type { Picture } from '../../domain/workshop/picture.ts'
import { mostPictureBytes, mostPixels } from '../../domain/workshop/picture.ts'
import { candidateId, longestId, text, workshopId } from './record-parts.ts'

/** Signature and first chunk of a PNG, which says width and height (ISO 15948, 11.2.2). */
const headBytes = 24
const headCharacters = (headBytes / 3) * 4
const signature = '\x89PNG\r\n\x1a\n'
const widthAt = 16
const heightAt = 20

/** Characters of base64 for that many bytes. */
const base64Length = (bytes: number) => Math.ceil(bytes / 3) * 4
const longestPng = base64Length(Math.max(...Object.values(mostPictureBytes)))
/** What `pictureId` puts after the id of the owner. */
const longestSuffix = 20

function isPngOf(base64: string, width: number, height: number): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return false
  const head = atob(base64.slice(0, headCharacters))
  if (head.length < headBytes || !head.startsWith(signature)) return false
  const view = new DataView(Uint8Array.from(head, (character) => character.charCodeAt(0)).buffer)
  return view.getUint32(widthAt) === width && view.getUint32(heightAt) === height
}

/** What was drawn when the picture was taken in, and nothing larger: a file from elsewhere cannot bring more. */
function isPrintable({ place, width, height, png }: Pick<Picture, 'place' | 'width' | 'height' | 'png'>) {
  const most = mostPixels(place.kind)
  return (
    width <= most.width &&
    height <= most.height &&
    png.length <= base64Length(mostPictureBytes[place.kind]) &&
    isPngOf(png, width, height)
  )
}

/** A row of the pictures table. */
export const pictureRecord = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .max(longestId + longestSuffix),
    workshopId,
    place: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('clientLogo') }),
      z.strictObject({ kind: z.literal('consultantLogo') }),
      z.strictObject({ kind: z.literal('architecture'), candidateId }),
    ]),
    name: text,
    width: z.int().min(1),
    height: z.int().min(1),
    png: z.string().max(longestPng),
  })
  .refine(isPrintable, { params: { problem: 'picture' } })
