import germanCriteria from '../../assets/texts/de/criteria.json' with { type: 'json' }
import germanDocument from '../../assets/texts/de/document.json' with { type: 'json' }
import germanMethod from '../../assets/texts/de/method.json' with { type: 'json' }
import germanMetrics from '../../assets/texts/de/metrics.json' with { type: 'json' }
import germanStage from '../../assets/texts/de/stage.json' with { type: 'json' }
import englishCriteria from '../../assets/texts/en/criteria.json' with { type: 'json' }
import englishDocument from '../../assets/texts/en/document.json' with { type: 'json' }
import englishInterface from '../../assets/texts/en/interface.json' with { type: 'json' }
import englishMethod from '../../assets/texts/en/method.json' with { type: 'json' }
import englishMetrics from '../../assets/texts/en/metrics.json' with { type: 'json' }
import englishStage from '../../assets/texts/en/stage.json' with { type: 'json' }
import spanishCriteria from '../../assets/texts/es/criteria.json' with { type: 'json' }
import spanishDocument from '../../assets/texts/es/document.json' with { type: 'json' }
import spanishMethod from '../../assets/texts/es/method.json' with { type: 'json' }
import spanishMetrics from '../../assets/texts/es/metrics.json' with { type: 'json' }
import spanishStage from '../../assets/texts/es/stage.json' with { type: 'json' }
import frenchCriteria from '../../assets/texts/fr/criteria.json' with { type: 'json' }
import frenchDocument from '../../assets/texts/fr/document.json' with { type: 'json' }
import frenchMethod from '../../assets/texts/fr/method.json' with { type: 'json' }
import frenchMetrics from '../../assets/texts/fr/metrics.json' with { type: 'json' }
import frenchStage from '../../assets/texts/fr/stage.json' with { type: 'json' }
import type { DocumentWordKey } from '../documents/brief/brief-words.ts'
import type { MethodWordKey } from '../documents/report/method-words.ts'
import type { MetricCategory } from '../domain/brief/brief.ts'
import type { PerCriterion } from '../domain/workshop/criteria.ts'
import type { DocumentLanguage } from '../domain/workshop/document-languages.ts'
import { documentLanguages } from '../domain/workshop/document-languages.ts'

/** The words of one criterion; what a person who votes reads. */
export interface CriterionWords {
  readonly name: string
  readonly question: string
  /** What each score means, from 1 to 5. */
  readonly anchors: readonly string[]
}

/** A set of criteria in one language. */
export interface CriterionSetWords {
  readonly name: string
  readonly criteria: PerCriterion<CriterionWords>
  /** What documents, stage and interface say differently with this set, by key of their catalogues. */
  readonly words: {
    readonly document?: Partial<Record<DocumentWordKey, string>>
    readonly stage?: Partial<Record<StageWordKey, string>>
    readonly interface?: Partial<Record<keyof typeof englishInterface, string>>
  }
}

/** A typical metric of a category. */
interface MetricWords {
  readonly name: string
  readonly unit: string
  readonly direction: string
}

export type CriterionSetId = keyof typeof englishCriteria

/** What the stage alone says, and the words that it shares with the interface, which stand there in English. */
const englishOnStage = { ...englishInterface, ...englishStage }
export type StageWordKey = keyof typeof germanStage & keyof typeof englishOnStage

/** All words of one language of the documents; whoever adds a language is told by the types what it lacks. */
interface LanguageWords {
  readonly locale: string
  readonly document: Readonly<Record<DocumentWordKey, string>>
  readonly method: Readonly<Record<MethodWordKey, string>>
  readonly stage: Readonly<Record<StageWordKey, string>>
  readonly metrics: Readonly<Record<MetricCategory, readonly MetricWords[]>>
  readonly criteria: Readonly<Record<CriterionSetId, CriterionSetWords>>
}

/** The one list of languages: a row and a folder of `assets/texts` each. */
export const languages: Readonly<Record<DocumentLanguage, LanguageWords>> = {
  en: {
    locale: 'en-GB',
    document: englishDocument,
    method: englishMethod,
    stage: englishOnStage,
    metrics: englishMetrics,
    criteria: englishCriteria,
  },
  de: {
    locale: 'de-DE',
    document: germanDocument,
    method: germanMethod,
    stage: germanStage,
    metrics: germanMetrics,
    criteria: germanCriteria,
  },
  fr: {
    locale: 'fr-FR',
    document: frenchDocument,
    method: frenchMethod,
    stage: frenchStage,
    metrics: frenchMetrics,
    criteria: frenchCriteria,
  },
  es: {
    locale: 'es-ES',
    document: spanishDocument,
    method: spanishMethod,
    stage: spanishStage,
    metrics: spanishMetrics,
    criteria: spanishCriteria,
  },
}

/** Something for every language. */
export function perLanguage<T>(
  make: (words: LanguageWords, language: DocumentLanguage) => T,
): Readonly<Record<DocumentLanguage, T>> {
  const made = documentLanguages.map((language) => [language, make(languages[language], language)])
  return Object.fromEntries(made) as Record<DocumentLanguage, T>
}
