/** Marks that no name needs: of direction, such as Outlook puts around names, of width zero, soft hyphens. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g
/**
 * All that is not drawn by itself (Unicode's Default_Ignorable_Code_Point). Among it are the joiners of emoji and of some
 * scripts, which stay in a name; but no two names differ by them alone.
 */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu

/** A name as it is kept: composed (Unicode NFC), without marks that nobody sees, trimmed, each gap one space. */
export function tidyName(name: string): string {
  return name.normalize('NFC').replace(unseen, '').replace(/\s+/g, ' ').trim()
}

/**
 * What the spellings of one name have in common: equal for `Jörg` composed or not, with or without a mark of width zero, in
 * any case. Never shown.
 */
export function nameKey(name: string): string {
  return tidyName(name).replace(ignorable, '').toLowerCase().normalize('NFC')
}
