/** The languages that documents are written in and that the room reads. Their words: `renderer/texts/languages.ts`. */
export const documentLanguages = ['en', 'de', 'fr', 'es'] as const
export type DocumentLanguage = (typeof documentLanguages)[number]
