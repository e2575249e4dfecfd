import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Theme } from '../domain/workshop/theme.ts'
import type { View } from '../domain/workshop/view.ts'
import type { Database } from './database.ts'
import type { Preference } from './preference.ts'

/** Where the facilitator was; undefined when the workshop has not been opened here yet. */
export async function readView(database: Database, workshopId: WorkshopId): Promise<View | undefined> {
  return database.places.get(workshopId)
}

/** Remembers where the facilitator is, unless another window has erased the workshop; see `saveDraft`. */
export async function saveView(database: Database, place: View): Promise<void> {
  const { workshopId } = place
  await database.places.put(place)
  if (!(await database.workshops.get(workshopId))) await database.places.delete(workshopId)
}

/** Remembers a preference. */
export async function savePreference(database: Database, preference: Preference): Promise<void> {
  await database.preferences.put(preference)
}

/** The workshop that was open last; null when the app was left at home. */
export async function readOpenWorkshop(database: Database): Promise<WorkshopId | null> {
  const preference = await database.preferences.get('openWorkshop')
  return preference?.key === 'openWorkshop' ? preference.value : null
}

/** The theme the person chose; follows the system until then. */
export async function readTheme(database: Database): Promise<Theme> {
  const preference = await database.preferences.get('theme')
  return preference?.key === 'theme' ? preference.value : 'system'
}

/** Whether the stage was open when the app was last used. */
export async function readStageWasOpen(database: Database): Promise<boolean> {
  const preference = await database.preferences.get('stageOpen')
  return preference?.key === 'stageOpen' && preference.value
}
