/** An answer of the Bot API that is no success: `{ ok: false, error_code, description, parameters }`. */
export class BotApiError extends Error {
  readonly errorCode: number
  readonly parameters: Readonly<Record<string, number>> | undefined

  constructor(errorCode: number, description: string, parameters?: Readonly<Record<string, number>>) {
    super(description)
    this.errorCode = errorCode
    this.parameters = parameters
  }
}

export const badRequest = (description: string): BotApiError => new BotApiError(400, `Bad Request: ${description}`)
