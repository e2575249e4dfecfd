import { defineConfig } from 'vitest/config'

/** Tests by what they need: nothing but Node, a Chromium, or LibreOffice. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{bad-input,fuzz,domain,texts,workers,exchange,storage,workspace,word,cli,electron,safety,packaging,architecture}/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['{e2e,storage-browser,faults}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'documents',
          include: ['documents/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
