import { outOfTen } from '../../../domain/robustness/word.ts'
import { say } from '../../../texts/interface.ts'

/** A share of the what-ifs for a table, where room is short: "7 of 10". */
export function shareInTenths(share: number): string {
  const tenths = outOfTen(share)
  return tenths.kind === 'about' ? say('share.about', { count: tenths.count }) : say(`share.${tenths.kind}`)
}
