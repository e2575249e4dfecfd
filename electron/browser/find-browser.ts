import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

interface Computer {
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
}

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge']

const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** Whether a window can be shown at all. */
export function hasDisplay({ platform, env }: Computer): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** The program of the first browser found that shows an address as a window of its own. */
export async function findBrowser(computer: Computer): Promise<string | undefined> {
  for (const path of programPaths(computer)) {
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (runs) return path
  }
  return undefined
}

/** Where such browsers are installed, best first. */
export function programPaths({ platform, env }: Computer): readonly string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return windowsPrograms.flatMap((parts) => roots.flatMap((root) => (root ? [join(root, ...parts)] : [])))
  }
  if (platform === 'darwin') {
    return macApps.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}
