import type { PictureOf } from './picture-of.ts'
import { StageHead } from './stage-head.tsx'
import './criterion-picture.css'

/** A criterion: its question, with what each score means. */
export function CriterionPicture({ picture }: { readonly picture: PictureOf<'criterion'> }) {
  const { name, question, anchors } = picture.criterion
  return (
    <>
      <StageHead eyebrow={name} headline={question || name} />
      <ol className="criterion-anchors" data-held>
        {anchors.map((anchor, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an anchor is its score
          <li key={index}>
            <span className="criterion-score" data-score={index + 1}>
              {index + 1}
            </span>
            <span className="criterion-anchor">{anchor}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
