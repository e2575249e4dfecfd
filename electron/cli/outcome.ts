import type { Problem } from '../../renderer/domain/workshop/problem.ts'
import { firstProblems } from '../../renderer/domain/workshop/problem.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'
import type { Failure } from '../contract/bridge.ts'
import { say } from './cli-texts.ts'

/** What a command came to. Everything it says is in lines, so that only one place writes to the terminal. */
export type Outcome =
  | { readonly kind: 'done'; readonly output: readonly string[]; readonly warnings: readonly string[] }
  /** The data is bad, or a file cannot be read or written: nothing has been written. */
  | { readonly kind: 'refused'; readonly messages: readonly string[] }
  | { readonly kind: 'misused'; readonly message: string }

/** Exit codes: done, bad data, bad usage. */
export const exitCodes = { done: 0, refused: 1, misused: 2 } as const satisfies Record<
  Outcome['kind'],
  number
>

/** More than a person reads in a terminal is counted. */
const mostProblems = 50

/** The problems of a file, one line each. */
export function sayProblems(file: string, problems: readonly Problem[]): readonly string[] {
  return firstProblems(problems, mostProblems).map((problem) =>
    say(problem.severity === 'error' ? 'problem' : 'warning', { file, problem: sayProblem(problem) }),
  )
}

const failureTexts = {
  tooLarge: 'failure.tooLarge',
  notAFile: 'failure.notAFile',
  nameTooLong: 'failure.nameTooLong',
  fileInUse: 'failure.fileInUse',
  diskFull: 'failure.diskFull',
  notPermitted: 'failure.notPermitted',
  notFound: 'failure.notFound',
} as const

/** Why a file could not be read or written, as one line. */
export function sayFailure(file: string, { kind, detail }: Failure): string {
  const problem =
    kind in failureTexts
      ? say(failureTexts[kind as keyof typeof failureTexts])
      : say('failure.other', { detail })
  return say('problem', { file, problem })
}

/** The data is bad; says so and that nothing was written. */
export function refusedWith(messages: readonly string[]): Outcome {
  return { kind: 'refused', messages: [...messages, say('nothingWritten')] }
}
