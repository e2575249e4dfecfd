import type { TypicalMetric } from '../domain/brief/success-metrics.ts'
import { categoryOrder } from '../domain/brief/success-metrics.ts'
import type { DocumentLanguage } from '../domain/workshop/document-languages.ts'
import { perLanguage } from './languages.ts'

/** The metrics that each category offers to start from, in each language of documents. */
const typical = perLanguage(({ metrics }): readonly TypicalMetric[] =>
  categoryOrder.flatMap((category) =>
    metrics[category].map(({ name, unit, direction }) => ({
      category,
      name,
      unit,
      direction: direction === 'lowerIsBetter' ? direction : 'higherIsBetter',
    })),
  ),
)

/** The metrics that pilots are often measured by, in a language of documents, business first. */
export function typicalMetrics(language: DocumentLanguage): readonly TypicalMetric[] {
  return typical[language]
}
