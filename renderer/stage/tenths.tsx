import type { PictureOf } from './picture-of.ts'

type Share = Extract<PictureOf<'verdict'>['headline'], { readonly kind: 'first' }>['share']

const circles = 10

/** How many of the ten circles are filled; one that is not quite is left half. */
function filledOf(share: Share): number {
  switch (share.kind) {
    case 'always':
      return circles
    case 'nearlyAlways':
      return circles - 0.5
    case 'about':
      return share.count
    case 'rarely':
      return 0.5
    case 'never':
      return 0
  }
}

/** A count out of ten as ten circles; the headline says it in words. */
export function Tenths({ share }: { readonly share: Share }) {
  const filled = filledOf(share)
  return (
    <div className="tenths" aria-hidden>
      {Array.from({ length: circles }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the circles are alike and never move.
        <i key={at} data-filled={filled >= at + 1 ? 'whole' : filled > at ? 'half' : undefined} />
      ))}
    </div>
  )
}
