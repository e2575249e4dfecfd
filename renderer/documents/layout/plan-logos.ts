import { pictureInches } from '../../domain/workshop/picture.ts'
import type { Paragraph, PlacedPicture, Twips } from './layout-plan.ts'
import { twipsPerInch } from './layout-plan.ts'
import { countLines } from './measure.ts'
import type { Head } from './plan-head.ts'
import { headLines } from './plan-head.ts'
import type { Frame } from './plan-parts.ts'
import { run } from './plan-parts.ts'
import { placePicture } from './plan-picture.ts'

/** Where room is short, logos are lower. */
const compactShare = 0.65
/** Between the name and the logo of the consultant. */
const beforeLogo = '\u00a0\u00a0'

function room(kind: 'clientLogo' | 'consultantLogo', compact: boolean) {
  const { width, height } = pictureInches[kind]
  const share = compact ? compactShare : 1
  return { width: Math.floor(width * twipsPerInch), height: Math.floor(height * twipsPerInch * share) }
}

function placed({ words, details, logos }: Head, compact: boolean) {
  const client = details.client.trim() === '' ? words.say('unnamedClient') : details.client
  const firm = details.consultant.trim()
  return {
    left:
      logos.client &&
      placePicture(logos.client, room('clientLogo', compact), words.say('logoOf', { name: client })),
    right:
      logos.consultant &&
      placePicture(
        logos.consultant,
        room('consultantLogo', compact),
        firm === '' ? words.say('consultantLogo') : words.say('logoOf', { name: firm }),
      ),
  }
}

function logoLine(left: PlacedPicture | null, right: PlacedPicture | null, name: string): Paragraph {
  return {
    kind: 'paragraph',
    style: 'head',
    runs: [],
    ...(left ? { picture: left } : {}),
    right: name === '' ? [] : [run(name), ...(right ? [{ text: beforeLogo }] : [])],
    ...(right ? { rightPicture: right } : {}),
  }
}

/** Whether the name has its place beside the logos: as text of its own there it would still take one line. */
function fitsBeside(line: Paragraph, { styles, width }: Frame, name: string, taken: Twips): boolean {
  return countLines({ kind: 'paragraph', style: line.style, runs: [run(name)] }, styles, width - taken) === 1
}

/** The head of a document: logos and the name of the consultant where there are any, then client, kind, date. */
export function headBlocks(head: Head, frame: Frame): readonly Paragraph[] {
  const { words, details } = head
  const firm = details.consultant.trim()
  const name = firm === '' ? '' : words.say('facilitatedBy', { name: firm })
  const { left, right } = placed(head, frame.compact)
  const own: Paragraph = {
    kind: 'paragraph',
    style: 'head',
    runs: [run(name)],
    field: words.say('consultant'),
  }
  if (!left && !right) return name === '' ? [...headLines(head, frame)] : [own, ...headLines(head, frame)]
  const line = logoLine(left, right, name)
  const margin = 2 * frame.styles.head.halfPoints * 10
  const taken = (left?.width ?? 0) + (right?.width ?? 0) + margin
  return fitsBeside(line, frame, name, taken)
    ? [line, ...headLines(head, frame)]
    : [logoLine(left, right, ''), own, ...headLines(head, frame)]
}
