import './no-eval.ts'
import { z } from 'zod'
import type { Envelope } from './bridge.ts'
import { fileExtensions, fileFilter, openFilter } from './file-filters.ts'
import { menuRequests } from './menu-channels.ts'
import { protectionRequests } from './protection-channels.ts'
import { safeFileName } from './safe-file-name.ts'
import { safetyRequests } from './safety-channels.ts'
import { stageRequests } from './stage-requests.ts'
import { wipeRequests } from './wipe-channels.ts'

/** The most one file may hold, in bytes, read or written: what the app saves it can also open again. */
export const maxFileBytes = 50 * 1024 * 1024
const maxFilesAtOnce = 500

// By its tag, not by instanceof: bytes from another realm (a page, a preload, a test) are bytes too.
const bytes = z
  .custom<Uint8Array>((value) => Object.prototype.toString.call(value) === '[object Uint8Array]', {
    error: 'not bytes',
  })
  .refine((value) => value.byteLength <= maxFileBytes, { error: `more than ${maxFileBytes} bytes` })

const knownExtension = new RegExp(`\\.(${Object.values(fileExtensions).join('|')})$`, 'i')
const cancelled = z.strictObject({ kind: z.literal('cancelled') })

/** A request: the shape of its payload and of its reply. */
interface Row {
  readonly payload: z.ZodType
  readonly reply: z.ZodType
  /** Absent where a plain browser can do it too; the page has an answer of its own then. */
  readonly inBrowser?: 'notPossible'
}

/**
 * What the page may ask of its host, a row a request. Everything else is derived from the rows: what a page may ask, what
 * a host must answer, and what is parsed on both sides.
 */
export const requests = {
  /** Asks where to save and writes there. `path` is null where the host does not learn it (browser downloads). */
  'files.save': {
    payload: z.strictObject({ suggestedName: safeFileName, filter: fileFilter, bytes }),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), path: z.string().nullable(), name: z.string() }),
      cancelled,
    ]),
  },
  /** Asks for a folder and writes all files into it, or none. A taken name gets a number; nothing is overwritten. */
  'files.saveMany': {
    payload: z.strictObject({
      files: z
        .array(
          z.strictObject({
            name: safeFileName.refine((name) => knownExtension.test(name), { error: 'unknown extension' }),
            bytes,
          }),
        )
        .min(1)
        .max(maxFilesAtOnce),
    }),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('saved'),
        folder: z.string().nullable(),
        paths: z.array(z.string()),
        names: z.array(z.string()),
      }),
      cancelled,
    ]),
  },
  /** Asks for a file and reads it whole. */
  'files.open': {
    payload: z.strictObject({ filter: openFilter }),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('opened'), name: z.string(), bytes }),
      cancelled,
    ]),
  },
  /** Shows a file in its folder; only one that was saved since the app started. */
  'files.reveal': {
    payload: z.strictObject({ path: z.string().min(1).max(32_767) }),
    reply: z.strictObject({ kind: z.literal('revealed') }),
    inBrowser: 'notPossible',
  },
  ...safetyRequests,
  ...protectionRequests,
  ...wipeRequests,
  ...menuRequests,
  ...stageRequests,
  /** The page has done what it does when `window.closing` is told. */
  'window.mayClose': { payload: z.strictObject({}), reply: z.strictObject({ kind: z.literal('closing') }) },
  'app.info': {
    payload: z.strictObject({}),
    reply: z.strictObject({
      host: z.enum(['electron', 'browser', 'test']),
      version: z.string(),
      platform: z.string(),
    }),
  },
} as const satisfies Record<string, Row>

/** What the host tells the page unasked. */
export const events = {
  /** An item of the native menu was chosen; `command` is the id of an action. */
  'menu.command': z.strictObject({ command: z.string().min(1) }),
  /** The window is about to close; it waits a moment for `window.mayClose`. */
  'window.closing': z.strictObject({}),
  /** A display was plugged in. */
  'display.added': z.strictObject({}),
} as const satisfies Record<string, z.ZodType>

export type RequestName = keyof typeof requests
export type Payload<Name extends RequestName> = z.infer<(typeof requests)[Name]['payload']>
export type Reply<Name extends RequestName> = z.infer<(typeof requests)[Name]['reply']>

/** An answer to each of these requests; payloads are parsed before they come here. */
export type Answers<Names extends RequestName = RequestName> = {
  readonly [Name in Names]: (payload: Payload<Name>) => Promise<Envelope<Reply<Name>>>
}

type Rows = typeof requests

/** The requests that a page without a host around it answers itself. */
export type BrowserRequest = {
  [Name in RequestName]: Rows[Name] extends { readonly inBrowser: 'notPossible' } ? never : Name
}[RequestName]

export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>

export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name)
}

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name)
}
