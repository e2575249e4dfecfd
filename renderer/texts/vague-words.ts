import stems from '../../assets/texts/vague-words.en.json' with { type: 'json' }

/** Stems of words that promise nothing which can be checked, in English. */
export const vagueStems: readonly string[] = stems
