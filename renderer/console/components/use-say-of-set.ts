import { useDocumentStore } from '../../stores/document-store.ts'
import { say, sayFor } from '../../texts/interface.ts'

/** How the open workshop's set of criteria says things of the interface. */
export function useSayOfSet(): typeof say {
  const criteria = useDocumentStore((document) =>
    document.kind === 'open' ? document.workshop.details.criteria : null,
  )
  return criteria ? sayFor(criteria) : say
}
