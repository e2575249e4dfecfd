import type { Section } from '../layout/plan-parts.ts'

/** A table of a report under its heading, which screen readers are told too. */
export function reportSection(
  name: string,
  description: string,
  rest: Omit<Section, 'heading' | 'insideHeading' | 'description'>,
): Section {
  return { heading: name, insideHeading: name, description, ...rest }
}
