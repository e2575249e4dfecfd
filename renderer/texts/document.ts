import german from '../../assets/texts/document.de.json' with { type: 'json' }
import english from '../../assets/texts/document.en.json' with { type: 'json' }
import spanish from '../../assets/texts/document.es.json' with { type: 'json' }
import french from '../../assets/texts/document.fr.json' with { type: 'json' }
import type { BriefWords, DocumentWordKey } from '../documents/brief/brief-words.ts'
import type { CriterionId } from '../domain/workshop/criteria.ts'
import type { DocumentLanguage } from '../domain/workshop/workshop.ts'
import { documentLanguages } from '../domain/workshop/workshop.ts'
import { methodWords } from './method.ts'
import { createTexts } from './texts.ts'

/** Every word of the documents must be there in every language. */
const catalogues: Readonly<Record<DocumentLanguage, Readonly<Record<DocumentWordKey, string>>>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
}

const locales: Readonly<Record<DocumentLanguage, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
}

function wordsOf(language: DocumentLanguage): BriefWords {
  const { locale, say, number, percent, total, list, money, date, shortDate } = createTexts<DocumentWordKey>(
    catalogues[language],
    locales[language],
  )
  const isUsual = (id: CriterionId, name: string) =>
    documentLanguages.some((one) => catalogues[one][`criterion.${id}`] === name)
  return {
    language: locale,
    say,
    number,
    total,
    list,
    money,
    date,
    shortDate,
    percent,
    method: methodWords[language],
    criterion: (id, name) => (isUsual(id, name) ? say(`criterion.${id}`) : name),
    shortCriterion: (id, name) => (isUsual(id, name) ? say(`criterionShort.${id}`) : name),
  }
}

/** The words of the documents in each language. */
export const documentWords: Readonly<Record<DocumentLanguage, BriefWords>> = {
  en: wordsOf('en'),
  de: wordsOf('de'),
  fr: wordsOf('fr'),
  es: wordsOf('es'),
}
