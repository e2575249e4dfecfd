import type { Ports } from './ports.ts'

/** A verb of the app: a function whose first parameter is what it needs from outside. */
type Verb = (ports: Ports, ...rest: never[]) => unknown

/** The same verbs as whoever has no ports calls them. */
type Bound<Verbs> = {
  readonly [Name in keyof Verbs]: Verbs[Name] extends (ports: Ports, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never
}

/** Joins verbs to the ports they use. */
export function bindPorts<Verbs extends Readonly<Record<string, Verb>>>(
  ports: Ports,
  verbs: Verbs,
): Bound<Verbs> {
  const bind =
    (verb: Verb) =>
    (...rest: never[]) =>
      verb(ports, ...rest)
  return Object.fromEntries(Object.entries(verbs).map(([name, verb]) => [name, bind(verb)])) as Bound<Verbs>
}
