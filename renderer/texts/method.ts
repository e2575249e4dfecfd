import type { MethodWordKey, MethodWords } from '../documents/report/method-words.ts'
import type { DocumentLanguage } from '../domain/workshop/document-languages.ts'
import { perLanguage } from './languages.ts'
import { createTexts } from './texts.ts'

/** The sentences that explain the numbers: every one of them in every language of documents; the interface takes the English ones. */
export const methodWords: Readonly<Record<DocumentLanguage, MethodWords>> = perLanguage(
  ({ method, locale }) => createTexts<MethodWordKey>(method, locale),
)
