import { documents } from '../../documents/catalogue.ts'
import { useStatusStore } from '../../stores/status-store.ts'
import { say } from '../../texts/interface.ts'
import type { DocumentRequest, DocumentResult } from '../../workers/document-job.ts'
import type { DocumentReply } from '../../workers/document-worker.ts'
import { notifyDone, notifyProblem } from '../notices.ts'

function showWork(done: number, of: number, cancel: () => void): void {
  useStatusStore.setState({ work: { done, of, cancel } })
}

/**
 * Writes documents on another thread, so that the room never waits for them; shows how far it is and lets it be
 * stopped. Null when it was stopped or failed, which is said.
 */
export function writeDocuments(request: DocumentRequest): Promise<DocumentResult | null> {
  const worker = new Worker(new URL('../../workers/document-worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve) => {
    const end = (result: DocumentResult | null) => {
      worker.terminate()
      useStatusStore.setState({ work: null })
      resolve(result)
    }
    const fail = (reason: string) => {
      notifyProblem(say('export.failed', { reason }))
      end(null)
    }
    const cancel = () => {
      notifyDone(say('export.cancelled'))
      end(null)
    }
    const { job } = request
    showWork(0, documents[job.document].about === 'candidate' ? job.candidateIds.length : 1, cancel)
    worker.addEventListener('message', ({ data }: MessageEvent<DocumentReply>) => {
      if (data.kind === 'progress') showWork(data.done, data.of, cancel)
      else if (data.kind === 'written') end(data.result)
      else fail(data.reason)
    })
    worker.addEventListener('error', (event) => fail(event.message))
    worker.postMessage(request)
  })
}
