import type { Problem } from '../../../domain/workshop/problem.ts'
import { hasErrors } from '../../../domain/workshop/problem.ts'
import { sayProblem } from '../../../texts/exchange.ts'
import { say } from '../../../texts/interface.ts'

const mostShown = 100

/** What is wrong with a table, with row and column; warnings only once nothing is wrong. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  const severe = hasErrors(problems)
  const shown = problems.filter(({ severity }) => severity === (severe ? 'error' : 'warning'))
  const sentences = shown.slice(0, mostShown).map(sayProblem)
  return (
    <div
      className={`problem-list ${severe ? '' : 'problem-list-warnings'}`}
      role={severe ? 'alert' : 'status'}
    >
      <strong>{say(severe ? 'import.problems' : 'import.warnings', { count: shown.length })}</strong>
      {severe ? <p>{say('import.problemsNote')}</p> : null}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {shown.length > mostShown ? (
        <p>{say('import.previewMore', { count: shown.length - mostShown })}</p>
      ) : null}
    </div>
  )
}
