/** The longest text that a row may hold, in UTF-16 units. */
export const longestText = 100_000

/** The longest list inside a row, such as the risks of a brief. */
export const longestList = 1_000
