import { defineConfig } from 'vitest/config'

/** Tests by what they need: nothing but Node, a Chromium, or LibreOffice. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    // A browser or an office program beside each: more than two at once are slower on a small machine.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{bad-input,fuzz,domain,documents,formats,console,stage,texts,workers,storage,workspace,cli,mutants,electron,safety,packaging,architecture}/**/*.test.ts',
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
          // Longer than anything takes on a slow machine.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'documents',
          include: ['rendered/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
