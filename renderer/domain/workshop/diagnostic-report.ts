import type { Instant } from '../meeting/calendar.ts'

/** What is known when a screen could not be drawn. */
export interface CrashFacts {
  readonly error: unknown
  /** Components as React lists them. */
  readonly components: string
  readonly screen: string
  readonly host: string
  readonly version: string
  readonly platform: string
  readonly at: Instant
}

/** A report that can be sent to whoever looks after the app: where in the code it happened, and nothing of any client. */
export interface DiagnosticReport {
  readonly at: Instant
  readonly version: string
  readonly host: string
  readonly platform: string
  readonly screen: string
  /** Its class, such as TypeError; never its message, which may quote what somebody typed. */
  readonly error: string
  /** Functions with the file and line of the app's own code. */
  readonly stack: readonly string[]
  readonly components: readonly string[]
}

const ownName = /^[A-Za-z_$][\w$.]*$/
const mostLines = 40

/** Function, file and line of one line of a stack; null where it is anything else, such as a line of the message. */
function frameOf(line: string): string | null {
  const match = /^\s*at (?:async )?(?:(\S+) \()?\S*?([\w.-]+\.(?:js|mjs|ts|tsx)):(\d+)(?::\d+)?\)?$/.exec(
    line,
  )
  if (!match) return null
  const [, name = '', file = '', row = ''] = match
  return `${ownName.test(name) ? name : '(anonymous)'} ${file}:${row}`
}

function componentOf(line: string): string | null {
  const name = /^\s*(?:at )?([A-Z]\w*)(?: \(|$)/.exec(line)?.[1]
  return name ?? null
}

function linesOf(text: string, read: (line: string) => string | null): readonly string[] {
  return text
    .split('\n')
    .map(read)
    .filter((line) => line !== null)
    .slice(0, mostLines)
}

/** The stack of an error without its message: engines put the message, line breaks and all, before the frames. */
function stackOf(error: Error): string {
  const stack = error.stack ?? ''
  const head = stack.indexOf(error.message)
  return error.message !== '' && head >= 0 ? stack.slice(head + error.message.length) : stack
}

/** Builds the report. */
export function diagnosticReport(facts: CrashFacts): DiagnosticReport {
  const { error, components, at, version, host, platform, screen } = facts
  const isError = error instanceof Error
  return {
    at,
    version,
    host,
    platform,
    screen,
    error: isError && ownName.test(error.name) ? error.name : typeof error,
    stack: isError ? linesOf(stackOf(error), frameOf) : [],
    components: linesOf(components, componentOf),
  }
}
