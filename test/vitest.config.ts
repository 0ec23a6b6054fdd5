import { defineConfig } from 'vitest/config'

/**
 * The ONNX runtime loads once per process only, so test files run in forked processes, never in threads. One process runs
 * many files, which spares each of them half a second to two of loading the program: no test changes what others see.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    pool: 'forks',
    isolate: false,
    // Left alone it takes a core less than there are, of two only one.
    maxWorkers: '100%',
    // Long enough for a machine that does other work beside.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
