import { focusByItself } from './own-focus.ts'

/** Puts the caret into the search box of the step, if it has one; whether it has. */
export function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('.workshop-main input[type="search"]')
  focusByItself(search)
  search?.select()
  return search !== null
}
