import type { Drafts } from '../../domain/brief/drafted-brief.ts'
import { withDraftedBriefs } from '../../domain/brief/drafted-brief.ts'
import type { Robustness } from '../../domain/robustness/robustness.ts'
import { drawStage } from '../../domain/stage/draw-stage.ts'
import type { Staged } from '../../domain/stage/stage-picture.ts'
import { stageRobustness } from '../../domain/stage/stage-robustness.ts'
import type { StageState } from '../../domain/stage/stage-state.ts'
import { viewOf } from '../../domain/stage/stage-state.ts'
import type { WorkshopId } from '../../domain/workshop/ids.ts'
import type { Theme } from '../../domain/workshop/theme.ts'
import type { View } from '../../domain/workshop/view.ts'
import { firstView } from '../../domain/workshop/view.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { Database } from '../../storage/database.ts'
import { observe } from '../../storage/observe.ts'
import { changeStage, readStage } from '../../storage/stages.ts'
import { readDraftsOf } from '../../storage/stored-drafts.ts'
import { readOpenWorkshop, readTheme, readView } from '../../storage/views.ts'
import { readIdeaText } from '../../texts/concepts.ts'
import { asTheRoomReads, criterionSetOf } from '../../texts/criterion-sets.ts'
import { documentWordsOf } from '../../texts/document.ts'
import { interfaceTexts } from '../../texts/interface.ts'
import { followWorkshop } from '../commit/follow-workshop.ts'

/** What a stage window is told; the workshop itself never leaves this file. */
export interface StageFollowed {
  readonly staged: Staged
  readonly theme: Theme
}

interface Whereabouts {
  readonly state: StageState
  readonly place: View
}

interface KnownRobustness {
  readonly known: Workshop
  /** The opened rounds as text: they are read anew each time. */
  readonly opened: string
  readonly robustness: Robustness
}

/** Drafts of briefs alone are read: what is typed anywhere else is not for the room. */
const drafted = 'brief.'
/** A page is drawn as often as a room can follow, however fast somebody types. */
const betweenDrawsMs = 80

const nothing: Staged = {
  picture: { kind: 'blank' },
  language: 'en',
  criterionSet: '',
  timerEndsAt: null,
}

interface Looked {
  readonly theme: Theme
  readonly where: Whereabouts | null
}

/** Reads where the stage is in one transaction: waiting for each row in turn is what the wall would wait for. */
function look(database: Database): Promise<Looked> {
  return database.transaction('r', [database.preferences, database.stages, database.places], async () => {
    const [theme, id] = await Promise.all([readTheme(database), readOpenWorkshop(database)])
    if (!id) return { theme, where: null }
    const [state, place] = await Promise.all([readStage(database, id), readView(database, id)])
    return { theme, where: { state, place: place ?? firstView(id) } }
  })
}

/** Follows the workshop that is open in the console, and where the console is in it. Blank when there is none. */
export function followStage(database: Database, tell: (followed: StageFollowed) => void): () => void {
  let theme: Theme = 'system'
  let where: Whereabouts | null = null
  let workshop: Workshop | null = null
  let followed: WorkshopId | null = null
  let found: KnownRobustness | null = null
  let drafts: Drafts = new Map()
  let waiting: ReturnType<typeof setTimeout> | null = null
  let stopFollowing: () => void = () => {}

  /** Worked out again only when votes or reveals have changed. */
  const robustnessOf = (known: Workshop, state: StageState, seen: Workshop) => {
    const opened = JSON.stringify(state.opened)
    if (found?.known !== known || found.opened !== opened) {
      found = { known, opened, robustness: stageRobustness(seen) }
    }
    return found.robustness
  }

  const draw = () => {
    const known = where && workshop?.details.id === where.state.workshopId ? workshop : null
    if (!where || !known) {
      tell({ staged: nothing, theme })
      return
    }
    const { state, place } = where
    const language = known.details.documentLanguage
    const typed = withDraftedBriefs(asTheRoomReads(known), drafts, interfaceTexts.point)
    const picture = drawStage(
      typed,
      state,
      viewOf(state, place),
      documentWordsOf(known.details),
      (seen) => robustnessOf(known, state, seen),
      readIdeaText,
    )
    const criterionSet = criterionSetOf(known.details.criteria)
    const timerEndsAt = state.blank ? null : state.timerEndsAt
    tell({ staged: { picture, language, criterionSet, timerEndsAt }, theme })
  }

  const drawSoon = () => {
    waiting ??= setTimeout(() => {
      waiting = null
      draw()
    }, betweenDrawsMs)
  }

  /** The workshop, and what is being typed on its briefs. */
  const followBoth = (id: WorkshopId) => {
    const stops = [
      followWorkshop(database, id, (seen) => {
        workshop = seen.kind === 'workshop' ? seen.projection.workshop : null
        draw()
      }),
      observe(
        () => readDraftsOf(database, id, drafted),
        (read) => {
          drafts = read
          drawSoon()
        },
        // The page is then as it was committed.
        () => {},
      ),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }

  const follow = (id: WorkshopId | null) => {
    if (id === followed) return
    stopFollowing()
    followed = id
    workshop = null
    drafts = new Map()
    stopFollowing = id ? followBoth(id) : () => {}
  }

  const stop = observe(
    () => look(database),
    (now) => {
      theme = now.theme
      where = now.where
      follow(where?.state.workshopId ?? null)
      draw()
    },
    () => tell({ staged: nothing, theme }),
  )
  return () => {
    stop()
    if (waiting !== null) clearTimeout(waiting)
    stopFollowing()
  }
}

/** Blanks the stage, or shows it again, from the stage's own window. */
export async function blankStage(database: Database): Promise<void> {
  const id = await readOpenWorkshop(database)
  if (id) await changeStage(database, id, (state) => ({ ...state, blank: !state.blank }))
}
