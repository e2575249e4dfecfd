import type { DocumentRequest, DocumentResult } from './document-job.ts'
import { runDocumentJob } from './document-job.ts'

/** What the worker says while it works and when it is done. */
export type DocumentReply =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'written'; readonly result: DocumentResult }
  | { readonly kind: 'failed'; readonly reason: string }

const say = (reply: DocumentReply) => self.postMessage(reply)

self.addEventListener('message', ({ data }: MessageEvent<DocumentRequest>) => {
  runDocumentJob(data, (done, of) => say({ kind: 'progress', done, of })).then(
    (result) => say({ kind: 'written', result }),
    (error: unknown) =>
      say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  )
})
