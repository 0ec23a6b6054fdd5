const sizes = process.env.NIANWEN_BENCH_SIZES?.split(',').map(Number)

/** `npm run bench -- NAME`: prints ratios against a reference of the same run; never fails on time. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  ask: async () => (await import('./ask.ts')).benchAsk(sizes),
  read: async () => (await import('./read.ts')).benchRead(),
  search: async () => (await import('./search.ts')).benchSearch(sizes),
}

const [name = ''] = process.argv.slice(2)
const bench = BENCHES[name]
if (bench) await bench()
else {
  console.error(`No benchmark "${name}". There are: ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 2
}
