import stems from '../../assets/texts/en/vague-words.json' with { type: 'json' }

/** Stems of words that promise nothing which can be checked, in English. */
export const vagueStems: readonly string[] = stems
