interface StageHeadProps {
  /** The label over the headline. */
  readonly eyebrow: string
  /** What the label is about; nothing where it is about everything. */
  readonly about?: string
  /** The finding, or what is asked, in a sentence. */
  readonly headline: string
  /** What stands below and needs the room: a large table or list, or scores. */
  readonly over?: 'list' | 'scores' | 'little'
}

/** Letters of a headline that takes two lines; over scores it is drawn smaller. */
const longHeadline = 60

const looks = { little: 'stage-head', list: 'stage-head stage-head-grid', scores: 'face-head' }

/** What a face says first: a small label, and a sentence. */
export function StageHead({ eyebrow, about = '', headline, over = 'little' }: StageHeadProps) {
  return (
    <header className={looks[over]}>
      <p className="stage-eyebrow">
        {eyebrow}
        {about === '' ? null : <span> · {about}</span>}
      </p>
      <h1 data-long={headline.length > longHeadline || undefined}>{headline}</h1>
    </header>
  )
}
