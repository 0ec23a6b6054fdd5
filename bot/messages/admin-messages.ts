/** What the bot says to its admins, and to those whom it refuses, in one language. */
export interface AdminMessages {
  /** To a person; `id` is the number that would have to be allowed. */
  readonly notAllowed: (id: number) => string
  /** In a group. */
  readonly chatNotAllowed: (id: number) => string
  /** `id` is the person's own, which the operator would have to name. */
  readonly onlyAdmins: (id: number) => string
  /** To somebody who is no admin and sends a file. */
  readonly noUploads: string
  /** To an admin who sends a picture. */
  readonly noPictures: string
  readonly help: string
  readonly commands: readonly { readonly command: string; readonly description: string }[]
  /** What people thought of answers: how many were good and bad; above lists of questions. */
  readonly feedback: {
    readonly count: (good: number, bad: number) => string
    readonly unread: string
    readonly bad: string
  }
  /** What was not understood most often, and what this archive was taught. */
  readonly learn: {
    readonly unread: string
    readonly taken: string
    readonly lessons: string
    readonly nothing: string
    readonly usage: string
    readonly taught: (wording: string, means: string) => string
    readonly unknown: string
    /** Nobody has said what it means. */
    readonly open: string
    readonly unclear: (wording: string) => string
    readonly dropped: string
  }
  /** A file is not indexed, and why. */
  readonly refused: (file: string, reason: string) => string
  /** Why a file is no report, as the indexer says it in English. */
  readonly reason: (english: string) => string
  /** While indexing. */
  readonly progress: {
    readonly waiting: (before: number) => string
    readonly fetching: (done: number, of: number) => string
    readonly starting: string
    readonly reports: (done: number, of: number) => string
    readonly vectors: (done: number, of: number) => string
  }
  readonly uploads: {
    readonly tooLarge: (file: string) => string
    readonly unreachable: (file: string) => string
    readonly notStored: (file: string) => string
    readonly brokenOff: (file: string) => string
    readonly notFetched: (file: string) => string
    readonly stopped: (file: string) => string
    /** The file was indexed before. */
    readonly unchanged: (file: string) => string
    readonly read: (numbers: number, blanks: number, passages: number) => string
    readonly noFindings: string
    readonly findings: (count: number) => string
    /** Other files of the same agency and year, whose figures are used no more. */
    readonly replaces: (files: string) => string
    /** The file that gives the figures of this agency and year. */
    readonly usedInstead: (file: string) => string
    readonly failed: string
  }
  readonly reindex: {
    readonly done: (counts: {
      readonly indexed: number
      readonly unchanged: number
      readonly failed: number
      readonly vectors: number
    }) => string
    readonly brokenOff: string
    readonly stopped: (left: number) => string
  }
  readonly status: {
    readonly title: string
    readonly running: (days: number, hours: number, minutes: number) => string
    readonly program: (version: string, byWebhook: boolean) => string
    readonly webhook: (pending: number, trouble: string | undefined) => string
    readonly archive: (reports: number, agencies: number, years: string, megabytes: string) => string
    readonly content: (figures: number, passages: number, findings: number) => string
    readonly model: (name: string, vectors: number, missing: number) => string
    readonly noModel: string
    readonly languageModel: (name: string | undefined) => string
    /** `kinds` are the jobs in their order, the first of them under way. */
    readonly queue: (kinds: readonly string[]) => string
    readonly chats: (count: number) => string
  }
  readonly broadcast: {
    readonly usage: string
    readonly nobody: string
    readonly confirm: (chats: number) => string
    readonly send: string
    readonly cancel: string
    readonly cancelled: string
    readonly stale: string
    readonly progress: (done: number, of: number) => string
    readonly resumed: string
    readonly done: (counts: {
      readonly sent: number
      readonly gone: number
      readonly unknown: number
      readonly failed: number
      readonly left: number
    }) => string
  }
}
