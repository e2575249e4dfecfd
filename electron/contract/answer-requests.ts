import type { Envelope, Failed } from './bridge.ts'
import { failed } from './bridge.ts'
import type { Answers, Payload, RequestName } from './channels.ts'
import { isRequestName, requests } from './channels.ts'

/** What is said of a wrong payload, which may itself be endless. */
const mostIssues = 20
const longestDetail = 1_000

/** Answers what is asked by name, with an envelope whatever goes wrong. */
export type Dispatch = (name: string, payload: unknown) => Promise<Envelope<unknown>>

/**
 * The one way in for a page, in each host: refuses a name or a payload the contract does not know and what this host has
 * no answer to, and never throws. `failureOf` says what an error stands for that an answer threw.
 */
export function answerRequests(answers: Partial<Answers>, failureOf: (error: unknown) => Failed): Dispatch {
  return async (name, payload) => {
    if (!isRequestName(name)) return failed('unknownRequest', name.slice(0, 100))
    const read = requests[name].payload.safeParse(payload)
    if (!read.success) {
      const places = read.error.issues.slice(0, mostIssues).map(placeAndMessage)
      return failed('badRequest', places.join('; ').slice(0, longestDetail))
    }
    return answer(answers, name, read.data).catch((error) => failureOf(error))
  }
}

async function answer<Name extends RequestName>(
  answers: Partial<Answers>,
  name: Name,
  payload: unknown,
): Promise<Envelope<unknown>> {
  const own: Partial<Answers>[Name] = answers[name]
  return own ? own(payload as Payload<Name>) : failed('notPossibleHere', name)
}

function placeAndMessage(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `${issue.path.map(String).join('.')}: ${issue.message}`
}
