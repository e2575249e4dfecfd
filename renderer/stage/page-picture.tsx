import { PlanPage } from '../figures/plan-page.tsx'
import type { PictureOf } from './picture-of.ts'
import './page-picture.css'
import { useRoomWords } from '../figures/room-words.ts'

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

/** The brief as it is written: the whole page, or the part that is being written with the page small beside it. */
export function PagePicture({ picture }: { readonly picture: Page }) {
  const { say } = useRoomWords()
  const { plan, language, fullness, written } = picture
  const page = (
    <div className="stage-paper">
      <PlanPage plan={plan} language={language} mark={written?.place} />
    </div>
  )
  if (!written) {
    return (
      <div className="stage-page">
        <h1 className="visually-hidden">{say('stage.page')}</h1>
        <h2 className="visually-hidden">{say('brief.preview')}</h2>
        {page}
        <Fullness fullness={fullness} />
      </div>
    )
  }
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
