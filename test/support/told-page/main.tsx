import { Dexie } from 'dexie'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { observe } from '../../../renderer/storage/observe.ts'

/** A page that shows nothing but how many keys were pressed in the other window of its kind, told as the stage is told. */
const database = new Dexie('told')
database.version(1).stores({ counts: '' })
const counts = database.table<number, number>('counts')
const root = createRoot(document.getElementById('root') ?? document.body)

observe(
  async () => (await counts.get(0)) ?? 0,
  (count) => root.render(createElement('p', null, `${count} pressed`)),
  () => {},
)

let pressed = 0
window.addEventListener('keydown', () => {
  pressed += 1
  void counts.put(pressed, 0)
})
