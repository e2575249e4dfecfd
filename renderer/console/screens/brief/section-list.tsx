import { Check } from 'lucide-react'
import type { BriefSection } from '../../../domain/brief/brief-sections.ts'
import { besideSections, briefSections, openIn, pageSections } from '../../../domain/brief/brief-sections.ts'
import type { Finding } from '../../../domain/brief/findings.ts'
import { say } from '../../../texts/interface.ts'
import { SelectField } from '../../components/select-field.tsx'

interface SectionListProps {
  readonly findings: readonly Finding[]
  readonly chosen: BriefSection
  readonly onChoose: (section: BriefSection) => void
}

function SectionItem({
  section,
  open,
  isChosen,
  onChoose,
}: {
  readonly section: BriefSection
  /** How much of it is open; null for what prints beside the page, of which nothing need be written. */
  readonly open: number | null
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  return (
    <li>
      <button
        type="button"
        className="brief-section"
        aria-current={isChosen ? 'true' : undefined}
        data-section={section}
        onClick={onChoose}
      >
        <span className="brief-section-tick">{open === 0 && !isChosen ? <Check aria-hidden /> : null}</span>
        <span className="brief-section-name">{say(`brief.part.${section}`)}</span>
        {open === 0 ? <span className="visually-hidden">, {say('brief.sectionDone')}</span> : null}
        {open ? <span className="brief-section-open">{say('brief.open', { count: open })}</span> : null}
      </button>
    </li>
  )
}

/** The sections of a brief, each with what is open in it; where there is no room for the list, a choice. */
export function SectionList({ findings, chosen, onChoose }: SectionListProps) {
  const items = (sections: readonly BriefSection[], areOnPage: boolean) =>
    sections.map((section) => (
      <SectionItem
        key={section}
        section={section}
        open={areOnPage ? openIn(findings, section).length : null}
        isChosen={section === chosen}
        onChoose={() => onChoose(section)}
      />
    ))
  return (
    <nav className="brief-sections" aria-label={say('brief.sections')}>
      <ul>{items(pageSections, true)}</ul>
      <h2>{say('brief.beside')}</h2>
      <ul>{items(besideSections, false)}</ul>
      <div className="brief-section-choice">
        <SelectField
          label={say('brief.sections')}
          labelHidden
          value={chosen}
          options={briefSections.map((section) => {
            const open = openIn(findings, section).length
            const name = say(`brief.part.${section}`)
            return {
              value: section,
              label: open > 0 ? say('brief.sectionOpen', { section: name, count: open }) : name,
            }
          })}
          onChange={onChoose}
        />
      </div>
    </nav>
  )
}
