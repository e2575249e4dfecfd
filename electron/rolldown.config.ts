import { defineConfig } from 'rolldown'

/**
 * Bundles what runs in Electron itself, all dependencies inside, so that the package needs no node_modules. A sandboxed
 * preload must be one CommonJS file.
 */
export default defineConfig([
  {
    input: 'electron/main/electron-main.ts',
    platform: 'node',
    external: ['electron'],
    output: { file: 'dist/main/main.js', format: 'esm', cleanDir: true },
  },
  {
    input: 'electron/preload/preload.ts',
    platform: 'browser',
    external: ['electron'],
    output: { file: 'dist/preload/preload.cjs', format: 'cjs', cleanDir: true },
  },
])
