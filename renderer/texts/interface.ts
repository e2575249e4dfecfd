import english from '../../assets/texts/interface.en.json' with { type: 'json' }
import type { PhraseKey } from '../domain/workshop/phrase.ts'
import { createTexts } from './texts.ts'

/** The sentences of the domain must all be there. */
const catalogue: typeof english & Readonly<Record<PhraseKey, string>> = english

export type InterfaceKey = keyof typeof catalogue

/** The words of the interface, in English. */
export const interfaceTexts = createTexts<InterfaceKey>(catalogue, 'en-GB')

/** Says something of the interface. */
export const { say } = interfaceTexts
