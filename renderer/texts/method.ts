import german from '../../assets/texts/method.de.json' with { type: 'json' }
import english from '../../assets/texts/method.en.json' with { type: 'json' }
import spanish from '../../assets/texts/method.es.json' with { type: 'json' }
import french from '../../assets/texts/method.fr.json' with { type: 'json' }
import type { MethodWordKey, MethodWords } from '../documents/report/method-words.ts'
import type { DocumentLanguage } from '../domain/workshop/workshop.ts'
import { createTexts } from './texts.ts'

/** The sentences that explain the numbers: every one of them in every language of documents; the interface takes the English ones. */
export const methodWords: Readonly<Record<DocumentLanguage, MethodWords>> = {
  en: createTexts<MethodWordKey>(english, 'en-GB'),
  de: createTexts<MethodWordKey>(german, 'de-DE'),
  fr: createTexts<MethodWordKey>(french, 'fr-FR'),
  es: createTexts<MethodWordKey>(spanish, 'es-ES'),
}
