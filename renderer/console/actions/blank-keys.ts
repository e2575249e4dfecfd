/** What blanks the projector, and brings it back: in the console, and for who has the keyboard on the projector's window. */
export const blankKeys = ['B'] as const
