import type { Millimetres } from './sheet-page.ts'

/** What stands on top of a sheet. */
export interface SheetHead {
  readonly kind: string
  /** Whose workshop it is, and when. */
  readonly workshop: string
  /** Whose sheet it is: the seat, without a name; empty where it is everybody's. */
  readonly seat: string
  readonly role: string
  readonly hint: string
  /** Which page of how many; empty where there is one only. */
  readonly part: string
  readonly height: Millimetres
}

/** A candidate on a card. */
export interface CardRow {
  /** The place on the list: what is said and written in the room; it stays when others are parked or merged. */
  readonly number: number
  readonly key: string
  readonly title: string
  readonly height: Millimetres
}

/** One seat card: half a sheet, folded in the middle. */
export interface SeatCard {
  readonly seat: string
  readonly name: string
  readonly role: string
  /** Size of the name, in points. */
  readonly points: number
}

/** A criterion with what each score means. */
export interface AnchorRow {
  readonly name: string
  readonly question: string
  readonly anchors: readonly string[]
  readonly height: Millimetres
}

export interface AgendaRow {
  /** Hours and minutes from the beginning, such as 0:52. */
  readonly from: string
  readonly step: string
  readonly minutes: string
}

/** One side of paper for the room. */
export type Sheet =
  | {
      readonly kind: 'scoreCard'
      readonly head: SheetHead
      readonly number: string
      readonly candidate: string
      /** In the order in which their digits are typed. */
      readonly criteria: readonly string[]
      readonly namesHeight: Millimetres
      readonly rows: readonly CardRow[]
    }
  | {
      readonly kind: 'dotCard'
      readonly head: SheetHead
      readonly number: string
      readonly candidate: string
      /** Boxes for the numbers; none on the pages after the first. */
      readonly dots: number
      readonly rows: readonly CardRow[]
    }
  | { readonly kind: 'seatCards'; readonly cards: readonly SeatCard[] }
  | {
      readonly kind: 'anchors'
      readonly head: SheetHead
      /** Size of the letters, in points. */
      readonly points: number
      readonly rows: readonly AnchorRow[]
    }
  | {
      readonly kind: 'agenda'
      readonly head: SheetHead
      readonly names: readonly [from: string, step: string, minutes: string]
      readonly rows: readonly AgendaRow[]
    }
