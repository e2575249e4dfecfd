import german from '../../assets/texts/failure-modes.de.json' with { type: 'json' }
import english from '../../assets/texts/failure-modes.en.json' with { type: 'json' }
import spanish from '../../assets/texts/failure-modes.es.json' with { type: 'json' }
import french from '../../assets/texts/failure-modes.fr.json' with { type: 'json' }
import type { FailureMode, Risk } from '../domain/brief/brief.ts'
import type { DocumentLanguage } from '../domain/workshop/workshop.ts'

/** What each failure mode and its counter are called on a brief. */
export const failureModeWords: Readonly<Record<DocumentLanguage, Readonly<Record<FailureMode, Risk>>>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
}
