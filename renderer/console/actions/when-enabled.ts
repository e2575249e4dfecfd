import type { ActionState } from './action.ts'

export const always = () => true

export const inWorkshop = ({ document }: ActionState) => document.kind === 'open'

export const withProjector = ({ document, stage }: ActionState) => document.kind === 'open' && stage.isOpen

/** A topic of the discussion has its timer with or without a second window. */
export const withTimer = (state: ActionState) =>
  withProjector(state) || (inWorkshop(state) && state.view.place?.step === 'discuss')
