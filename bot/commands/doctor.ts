import { checkUp } from '../doctor/check-up.ts'

export interface DoctorCommandOptions {
  /** Folder of the archive. */
  readonly data: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly json?: boolean | undefined
  readonly print: (text: string) => void
}

/** `nianwen doctor`: checks everything and says what to do. Returns the exit status: 1 when there is a problem. */
export async function runDoctorCommand({ data, env, json, print }: DoctorCommandOptions): Promise<number> {
  const checks = await checkUp(data, env)
  print(
    json
      ? JSON.stringify({ checks })
      : checks.map(({ part, state, message }) => `${state.padEnd(8)} ${part.padEnd(10)} ${message}`).join('\n'),
  )
  return checks.some(({ state }) => state === 'problem') ? 1 : 0
}
