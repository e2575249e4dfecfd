import type { CandidateId } from '../../../domain/ids.ts'
import type { Workshop } from '../../../domain/workshop.ts'
export function BriefPreview(_props: { readonly workshop: Workshop; readonly candidateId: CandidateId }) {
  return null
}
