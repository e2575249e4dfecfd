import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages of the app; every path is relative, as the app is served from its own origin under any host. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'es2024',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
})
