import { ImageRun, LineRuleType } from 'docx'
import type * as Plan from '../layout/layout-plan.ts'
import { pitchOf } from '../layout/layout-plan.ts'

/** The library measures pictures in pixels, 96 to the inch. */
const twipsPerPixel = 15

/** A picture in its line, with what a screen reader says of it. */
export function writePicture({ png, width, height, alternative }: Plan.PlacedPicture): ImageRun {
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: width / twipsPerPixel, height: height / twipsPerPixel },
    altText: { name: alternative, description: alternative, title: alternative },
  })
}

/** An exact line would cut a picture: its line is at least as high, and no higher, as nothing in it is. */
export function pictureSpacing(paragraph: Plan.Paragraph, styles: Plan.TextStyles) {
  return paragraph.picture || paragraph.rightPicture
    ? { spacing: { line: pitchOf(paragraph, styles), lineRule: LineRuleType.AT_LEAST } }
    : {}
}
