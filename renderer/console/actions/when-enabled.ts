import type { ActionState } from './action.ts'

export const always = () => true

export const inWorkshop = ({ document }: ActionState) => document.kind === 'open'

export const withProjector = ({ document, stage }: ActionState) => document.kind === 'open' && stage.isOpen
