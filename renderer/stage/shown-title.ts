/** A letter before a hyphen, as in e-mail, is no place to break a line. */
const shortPrefix = /(?<!\p{L})(\p{L})-(?=\p{L})/gu

/** The title of a candidate as it is drawn large: words such as e-mail stay whole. The reference where it has no title. */
export function shownTitle({ title, key }: { readonly title: string; readonly key: string }): string {
  return title.trim() === '' ? key : title.replace(shortPrefix, '$1\u2011')
}
