declare const kind: unique symbol

/** A string that identifies one kind of thing, so that a participant is never passed where a candidate is meant. */
type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type WorkshopId = Id<'workshop'>
export type ParticipantId = Id<'participant'>
export type CandidateId = Id<'candidate'>
export type MetricId = Id<'metric'>
export type FindOutId = Id<'findOut'>

/** Makes fresh identifiers; handed in, so that the same edit with the same ids gives the same changes. */
export type NewId = () => string
