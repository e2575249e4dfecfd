import english from '../../assets/texts/document.en.json' with { type: 'json' }
import type { BriefWordKey, BriefWords } from '../domain/brief/brief-words.ts'
import { failureModeWords } from './failure-modes.ts'
import { createTexts } from './texts.ts'

/** Every word of the brief must be there. */
const catalogue: Readonly<Record<BriefWordKey, string>> = english

const texts = createTexts<BriefWordKey>(catalogue, 'en-GB')

/** The words of the documents, in English. */
export const briefWords: BriefWords = {
  language: texts.locale,
  say: texts.say,
  number: texts.number,
  money: texts.money,
  date: texts.date,
  shortDate: texts.shortDate,
  failureModes: failureModeWords,
}
