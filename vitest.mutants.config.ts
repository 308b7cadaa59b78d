import { defineConfig } from 'vitest/config'

/**
 * The tests by which `npm run test:mutants` judges changed code: those of scoring alone, which run in seconds. Without
 * the properties, which would have to run for nearly every change.
 */
export default defineConfig({
  test: {
    include: ['test/scoring/**/*.test.ts', 'test/language/**/*.test.ts'],
    exclude: ['test/scoring/properties*.test.ts'],
    testTimeout: 60_000,
  },
})
