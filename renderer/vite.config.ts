import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vite'

/** Where the workbook library zips asynchronously, it zips in its own thread; see zip-in-thread.ts. */
function zipInThread(): Plugin {
  return {
    name: 'zip-in-thread',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'fflate' && importer?.endsWith('zipToArrayBuffer.js')
        ? join(import.meta.dirname, 'formats/zip-in-thread.ts')
        : null,
  }
}

/** The pages of the app; every path is relative, as the app is served from its own origin under any host. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [zipInThread(), react()],
  worker: { plugins: () => [zipInThread()], format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'es2024',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [join(import.meta.dirname, 'index.html'), join(import.meta.dirname, 'stage.html')],
    },
  },
})
