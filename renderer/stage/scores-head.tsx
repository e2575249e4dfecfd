interface ScoresHeadProps {
  /** The label over the headline. */
  readonly eyebrow: string
  /** What the label is about; nothing where it is about everything. */
  readonly about?: string
  /** The finding, or what is asked, in a sentence. */
  readonly headline: string
}

/** Letters of a headline that is drawn smaller, as it takes two lines. */
const longHeadline = 60

/** What a face with scores says first: a small label, and a sentence. */
export function ScoresHead({ eyebrow, about = '', headline }: ScoresHeadProps) {
  return (
    <header className="face-head">
      <p className="stage-eyebrow">
        {eyebrow}
        {about === '' ? null : <span> · {about}</span>}
      </p>
      <h1 data-long={headline.length > longHeadline || undefined}>{headline}</h1>
    </header>
  )
}
