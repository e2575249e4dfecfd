import type { Picture } from '../../domain/workshop/picture.ts'
import { sizeInside } from '../../domain/workshop/picture.ts'
import { cleanText } from './clean-text.ts'
import type { PlacedPicture, Twips } from './layout-plan.ts'

/** A pixel of a screen, 96 to the inch: small pictures are not blown up beyond it. */
const twipsPerPixel = 15
/** A screen reader says no more than this of a picture. */
const longestAlternative = 200

/** A picture as large as its room allows, in its own proportion. */
export function placePicture(
  picture: Picture,
  room: { readonly width: Twips; readonly height: Twips },
  alternative: string,
): PlacedPicture {
  const { width, height } = sizeInside(picture, room, twipsPerPixel)
  const said = [...cleanText(alternative)].slice(0, longestAlternative).join('')
  return { png: picture.png, width, height, alternative: said }
}
