interface StageHeadProps {
  /** The label over the headline. */
  readonly eyebrow: string
  /** What the label is about; nothing where it is about everything. */
  readonly about?: string
  /** The finding, in a sentence. */
  readonly headline: string
  /** Whether a large table or list stands below. */
  readonly isOverGrid?: boolean
}

/** What a face says first: a small label, and a sentence. */
export function StageHead({ eyebrow, about = '', headline, isOverGrid = false }: StageHeadProps) {
  return (
    <header className={isOverGrid ? 'stage-head stage-head-grid' : 'stage-head'}>
      <p className="stage-eyebrow">
        {eyebrow}
        {about === '' ? null : <span> · {about}</span>}
      </p>
      <h1>{headline}</h1>
    </header>
  )
}
