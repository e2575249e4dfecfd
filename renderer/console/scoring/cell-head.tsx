interface CellHeadProps {
  readonly title: string
  readonly criterion: string
  /** The question of the criterion, or what its score means. */
  readonly text?: string | undefined
}

/** Which cell is worked on: the criterion, the title of the candidate, and what is asked. */
export function CellHead({ title, criterion, text }: CellHeadProps) {
  return (
    <div className="cell-head">
      <p className="cell-criterion">{criterion}</p>
      <h2>{title}</h2>
      {text ? <p className="muted">{text}</p> : null}
    </div>
  )
}
