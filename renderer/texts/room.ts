import interfaceEnglish from '../../assets/texts/interface.en.json' with { type: 'json' }
import german from '../../assets/texts/stage.de.json' with { type: 'json' }
import stageEnglish from '../../assets/texts/stage.en.json' with { type: 'json' }
import spanish from '../../assets/texts/stage.es.json' with { type: 'json' }
import french from '../../assets/texts/stage.fr.json' with { type: 'json' }
import { sayTenths } from '../documents/report/method-sections.ts'
import type { OutOfTen } from '../domain/robustness/word.ts'
import type { DocumentLanguage } from '../domain/workshop/workshop.ts'
import { methodWords } from './method.ts'
import type { Texts } from './texts.ts'
import { createTexts } from './texts.ts'

/** What the stage alone says, and the words that it shares with the interface. */
const english = { ...interfaceEnglish, ...stageEnglish }
type RoomWordKey = keyof typeof german & keyof typeof english

/** The words that the room sees. */
export interface RoomWords extends Texts<RoomWordKey> {
  /** A count out of ten as it is said. */
  readonly tenths: (tenths: OutOfTen) => string
}

function wordsOf(
  language: DocumentLanguage,
  catalogue: Readonly<Record<RoomWordKey, string>>,
  locale: string,
): RoomWords {
  return {
    ...createTexts<RoomWordKey>(catalogue, locale),
    tenths: (tenths) => sayTenths(tenths, methodWords[language]),
  }
}

/** The words of the stage: the room reads it in the language in which it reads the brief. */
export const roomWords: Readonly<Record<DocumentLanguage, RoomWords>> = {
  en: wordsOf('en', english, 'en-GB'),
  de: wordsOf('de', german, 'de-DE'),
  fr: wordsOf('fr', french, 'fr-FR'),
  es: wordsOf('es', spanish, 'es-ES'),
}
