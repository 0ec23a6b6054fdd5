import { defineConfig } from 'vitest/config'

/** The ONNX runtime loads once per process only, so test files run in forked processes, never in threads. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
