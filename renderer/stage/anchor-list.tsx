import type { StagePicture } from '../domain/stage/stage-picture.ts'

type Anchors = Extract<StagePicture, { kind: 'criterion' }>['criterion']['anchors']

/** What each score means, from 1 to 5. */
export function AnchorList({ anchors }: { readonly anchors: Anchors }) {
  return (
    <ol className="stage-anchors">
      {anchors.map((anchor, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an anchor is its score
        <li key={index}>
          <span className="stage-score number">{index + 1}</span>
          <span>{anchor}</span>
        </li>
      ))}
    </ol>
  )
}
