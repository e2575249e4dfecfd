import { phrase } from '../workshop/phrase.ts'
import type { Picture, PicturePlace, Pixels } from '../workshop/picture.ts'
import { pictureId } from '../workshop/picture.ts'
import { findCandidate, findPicture } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, refused, sameData } from './edit.ts'

/** Puts a picture in its place; one that stands there goes. */
export function setPicture(place: PicturePlace, pixels: Pixels): Edit {
  return (workshop) => {
    const workshopId = workshop.details.id
    if (place.kind === 'architecture' && !findCandidate(workshop, place.candidateId)) {
      return refused(phrase('refused.gone', {}))
    }
    const from = findPicture(workshop, place)
    const { name, width, height, png } = pixels
    const row: Picture = {
      id: pictureId(workshopId, place),
      workshopId,
      place,
      name,
      width,
      height,
      png,
    }
    const label = phrase('label.setPicture', { place: place.kind })
    if (!from) return changed(label, { added: [{ table: 'pictures', row }] })
    return changed(label, { updated: sameData(from, row) ? [] : [{ table: 'pictures', from, to: row }] })
  }
}

/** Takes the picture of a place away. */
export function removePicture(place: PicturePlace): Edit {
  return (workshop) => {
    const row = findPicture(workshop, place)
    return changed(phrase('label.removePicture', { place: place.kind }), {
      removed: row ? [{ table: 'pictures', row }] : [],
    })
  }
}
