import { app, type Session, type WebPreferences } from 'electron'
import { isOwnRequest } from '../handlers/app-origin.ts'

/** What a page of any window may do: nothing of Node, and no tools in the app that ships. */
export function hardenedPage(): WebPreferences {
  return {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  }
}

/** Closes what a page could use to leave its origin or the laptop. The proxy and DNS stay as the system has them. */
export function harden(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // The spell checker would fetch its dictionaries from a server.
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnRequest(url) }))
  // Files are saved over the bridge, where a person says where to.
  session.on('will-download', (event) => event.preventDefault())
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    // Neither the content security policy nor webRequest covers WebRTC.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}
