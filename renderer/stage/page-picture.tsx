import { Check } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import { pageRatio } from '../figures/page-ratio.ts'
import { PlanPage } from '../figures/plan-page.tsx'
import { useRoomWords } from '../figures/room-words.ts'
import type { PictureOf } from './picture-of.ts'
import { useLargeTitle } from './stage-row-title.tsx'
import './page-picture.css'

type Page = PictureOf<'page'>
type Written = NonNullable<Page['written']>
type Entry = Written['entries'][number]

const wholePercent = 100

/** How full the page is: a bar and a number. */
function Fullness({ fullness }: Pick<Page, 'fullness'>) {
  const { say } = useRoomWords()
  const percent = fullness === null ? null : Math.round(fullness * wholePercent)
  const words = percent === null ? say('stage.pageOver') : say('brief.fullness', { percent })
  return (
    <p className={`stage-fullness number${percent === null ? ' stage-flag-red' : ''}`}>
      <meter min={0} max={wholePercent} high={97} optimum={60} value={percent ?? wholePercent} aria-hidden />
      {words}
    </p>
  )
}

interface ParagraphsProps extends Pick<Entry, 'paragraphs'> {
  /** Which one is being written. */
  readonly now?: number | undefined
}

function lookOf(isStrong: boolean, isNow: boolean): string {
  return [isStrong ? 'stage-strong' : '', isNow ? 'stage-now' : ''].join(' ').trim()
}

function Paragraphs({ paragraphs, now }: ParagraphsProps) {
  return paragraphs.map(({ runs, style }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its line
    <p key={index} dir="auto" className={lookOf(style === 'cellStrong', index === now)}>
      {runs.map(({ text, bold }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a paragraph have no identity but their place
        bold ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>,
      )}
    </p>
  ))
}

/** The part that is being written, large; a row of the page becomes a list of what it says. */
function WrittenWords({ written }: { readonly written: Written }) {
  const { heading, entries, paragraph } = written
  const [only] = entries
  const isAlone = entries.length === 1 && only !== undefined
  return (
    <section className="stage-written">
      <h1>{isAlone && only.name !== heading ? `${heading}: ${only.name}` : heading}</h1>
      <div className="stage-written-text">
        {isAlone ? (
          <Paragraphs paragraphs={only.paragraphs} now={paragraph} />
        ) : (
          <dl>
            {entries.map(({ name, paragraphs, isWritten }, index) => (
              <div
                // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its column
                key={index}
                className={isWritten ? 'stage-entry stage-entry-now' : 'stage-entry'}
              >
                <dt>{name}</dt>
                <dd>
                  <Paragraphs paragraphs={paragraphs} now={isWritten ? paragraph : undefined} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  )
}

/** The sections of the page, and how much is open in each. */
function Sections({ sections }: Pick<Page, 'sections'>) {
  const { say } = useRoomWords()
  return (
    <ul className="page-sections" data-held>
      {sections.map(({ heading, open }) => (
        <li key={heading} className={open > 0 ? 'page-open' : undefined}>
          <span>{heading}</span>
          {open > 0 ? (
            <span className="number">{say('stage.page.open', { count: open })}</span>
          ) : (
            <span>
              <Check aria-hidden />
              <span className="visually-hidden">{say('stage.page.complete')}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The whole page, and beside it in large letters whose it is and what is open. */
function WholePage({ picture, page }: { readonly picture: Page; readonly page: ReactNode }) {
  const { say } = useRoomWords()
  const { candidate, fullness, sections } = picture
  return (
    <div className="page-whole">
      <section className="page-said">
        <p className="stage-eyebrow">{say('stage.page')}</p>
        <h1 data-steps={3}>{useLargeTitle(candidate)}</h1>
        <Sections sections={sections} />
        <Fullness fullness={fullness} />
      </section>
      <h2 className="visually-hidden">{say('brief.preview')}</h2>
      {page}
    </div>
  )
}

/** The brief as it is written: the whole page, or the part that is being written with the page small beside it. */
export function PagePicture({ picture }: { readonly picture: Page }) {
  const { say } = useRoomWords()
  const { plan, language, fullness, written } = picture
  const page = (
    <div
      className={fullness === null ? 'stage-paper plan-too-long' : 'stage-paper'}
      style={{ '--page-ratio': pageRatio(plan) } as CSSProperties}
    >
      <PlanPage plan={plan} language={language} mark={written?.place} />
    </div>
  )
  if (!written) return <WholePage picture={picture} page={page} />
  return (
    <div className="stage-writing">
      <WrittenWords written={written} />
      <aside>
        <h2 className="visually-hidden">{say('brief.preview')}</h2>
        {page}
        <Fullness fullness={fullness} />
      </aside>
    </div>
  )
}
