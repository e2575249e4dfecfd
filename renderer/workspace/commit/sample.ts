import type { StepId } from '../../domain/workshop/steps.ts'

/** The sample workshops: the step each is opened at, and its file, loaded when it is first opened. */
export const samples = {
  /** A whole meeting, at its result. */
  whole: {
    step: 'brief',
    load: () => import('../../../assets/sample/insurer.json', { with: { type: 'json' } }),
  },
  /** The same meeting, ready to be scored. */
  beforeVote: {
    step: 'score',
    load: () => import('../../../assets/sample/insurer-before-vote.json', { with: { type: 'json' } }),
  },
} as const satisfies Readonly<
  Record<string, { readonly step: StepId; readonly load: () => Promise<{ readonly default: object }> }>
>

export type SampleId = keyof typeof samples

/** A sample as its file. */
export async function sampleWorkshopText(sample: SampleId): Promise<string> {
  const { default: file } = await samples[sample].load()
  return JSON.stringify(file)
}
