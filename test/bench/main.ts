const [name = '', ...rest] = process.argv.slice(2)
const sizes = process.env.NIANWEN_BENCH_SIZES?.split(',').map(Number)

/**
 * `npm run bench -- NAME`: prints ratios against a reference of the same run; never fails on time. `chat [FOLDER [SCENE…]]`
 * paints every kind of Telegram message as a phone shows it; `ask [FOLDER]` keeps its archives there for the next time.
 */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  ask: async () => (await import('./ask.ts')).benchAsk(sizes, rest[0]),
  kill: async () => (await import('./kill.ts')).benchKill(rest[0] === undefined ? undefined : Number(rest[0])),
  chat: async () => (await import('./chat.ts')).paintScenes(rest[0], rest.slice(1)),
  quantities: async () => (await import('./quantities.ts')).benchQuantities(),
  faults: async () => (await import('./faults.ts')).benchFaults(rest[0] ? Number(rest[0]) : undefined),
  fuzz: async () => (await import('./fuzz.ts')).benchFuzz(...rest.map(Number)),
  index: async () => (await import('./index-reports.ts')).benchIndex(sizes),
  mutate: async () => (await import('./mutate.ts')).benchMutate(rest[0]),
  readings: async () => (await import('./readings.ts')).benchReadings(),
  read: async () => (await import('./read.ts')).benchRead(),
  understand: async () => (await import('./understand.ts')).benchUnderstand(),
  themes: async () => (await import('./themes.ts')).benchThemes(),
  search: async () => (await import('./search.ts')).benchSearch(sizes),
}

const bench = BENCHES[name]
if (bench) await bench()
else {
  console.error(`No benchmark "${name}". There are: ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 2
}
