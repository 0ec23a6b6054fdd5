/** Wrong use of the command line, with a sentence for the user: ends the program with status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
