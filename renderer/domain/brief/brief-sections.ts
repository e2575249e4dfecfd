import type { BriefPart, Finding } from './findings.ts'

/** What is written on the page, one screen each, in the order in which a room writes it. */
export const pageSections = [
  'head',
  'problem',
  'success',
  'production',
  'scope',
  'dates',
  'money',
  'sourcing',
  'risks',
  'firstAction',
  'signOff',
] as const satisfies readonly BriefPart[]
export type PageSection = (typeof pageSections)[number]

/** What is written beside it and prints in documents of its own. */
export const besideSections = ['plan', 'readiness', 'stress'] as const

export type BriefSection = PageSection | (typeof besideSections)[number]

/** All sections of a brief, those of the page first. */
export const briefSections: readonly BriefSection[] = [...pageSections, ...besideSections]

/** The section in which a part of the page is written; the briefing of week one is one of the first steps. */
export function sectionOfPart(part: BriefPart): PageSection {
  return part === 'briefing' ? 'firstAction' : part
}

/** What is open in a section. */
export function openIn(findings: readonly Finding[], section: BriefSection): readonly Finding[] {
  return findings.filter(({ part }) => sectionOfPart(part) === section)
}

/** The section that comes after another one; null after the last of the page, and after the last beside it. */
export function sectionAfter(section: BriefSection): BriefSection | null {
  if (section === pageSections.at(-1)) return null
  return briefSections[briefSections.indexOf(section) + 1] ?? null
}

/** The findings in the order of the page, beginning where a person is. */
export function findingsFrom(findings: readonly Finding[], section: BriefSection): readonly Finding[] {
  const place = ({ part }: Finding) => briefSections.indexOf(sectionOfPart(part))
  const here = briefSections.indexOf(section)
  return [...findings.filter((one) => place(one) >= here), ...findings.filter((one) => place(one) < here)]
}

/** The first thing that is open after a section, else before it, else in it; null where nothing is. */
export function nextOpen(findings: readonly Finding[], section: BriefSection): Finding | null {
  const inOrder = findingsFrom(findings, section)
  return inOrder.find(({ part }) => sectionOfPart(part) !== section) ?? inOrder[0] ?? null
}
