import { defineConfig } from 'vitest/config'

const OFFICE = 'test/**/*.office.test.ts'

export default defineConfig({
  test: {
    // Half of the time goes into commands that are spawned: one worker would wait for them.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [OFFICE],
          // A busy machine is no failure: what really hangs still ends.
          testTimeout: 60_000,
          // No module keeps what another file of tests could see; loading all of them two hundred times takes long.
          isolate: false,
        },
      },
      // Needs LibreOffice, poppler-utils and fonts-liberation2; .ci/run installs them.
      { test: { name: 'office', include: [OFFICE], testTimeout: 120_000, fileParallelism: false } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/generated/**', 'src/model/**'],
      thresholds: { statements: 90, branches: 85, functions: 90, lines: 90 },
    },
  },
})
