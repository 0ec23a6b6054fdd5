import { defineConfig } from 'vitest/config'

/** The ONNX runtime loads once per process only, so test files run in forked processes, never in threads. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // Left alone it takes a core less than there are, of two only one.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
