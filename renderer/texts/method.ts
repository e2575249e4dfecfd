import german from '../../assets/texts/method.de.json' with { type: 'json' }
import english from '../../assets/texts/method.en.json' with { type: 'json' }
import spanish from '../../assets/texts/method.es.json' with { type: 'json' }
import french from '../../assets/texts/method.fr.json' with { type: 'json' }
import type { MethodWordKey, MethodWords } from '../domain/report/method-words.ts'
import type { DocumentLanguage } from '../domain/workshop.ts'
import { documentWords } from './document.ts'
import { createTexts } from './texts.ts'

/** Every sentence of the method must be there in every language. */
const catalogues: Readonly<Record<DocumentLanguage, Readonly<Record<MethodWordKey, string>>>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
}

function wordsOf(language: DocumentLanguage): MethodWords {
  const { language: locale, criterion } = documentWords[language]
  const { say, number } = createTexts<MethodWordKey>(catalogues[language], locale)
  return { say, number, criterion }
}

/** The sentences that explain the numbers, in the languages of documents; the interface takes the English ones. */
export const methodWords: Readonly<Record<DocumentLanguage, MethodWords>> = {
  en: wordsOf('en'),
  de: wordsOf('de'),
  fr: wordsOf('fr'),
  es: wordsOf('es'),
}
