import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The Chromium to test in: the one that PILOTAGE_CHROMIUM names, else one of this computer; null when there is none. */
export function findChromium(): string | null {
  const named = process.env.PILOTAGE_CHROMIUM
  if (named) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usualPlaces].find((place) => existsSync(place)) ?? null
}

/** How tests start it: headless, without any traffic of its own. Throws when there is no Chromium. */
export function launchOptions() {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium was found: install one or set PILOTAGE_CHROMIUM.')
  const isRoot = process.getuid?.() === 0
  return {
    executablePath,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  }
}
