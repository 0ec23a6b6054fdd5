/** What the chats say about pictures and files, in one language. */
export interface FileMessages {
  readonly buttons: { readonly chart: string; readonly csv: string; readonly xlsx: string; readonly originals: string }
  /** Names of the columns of an exported table. */
  readonly columns: Readonly<
    Record<
      | 'english'
      | 'code'
      | 'unit'
      | 'state'
      | 'derived'
      | 'file'
      | 'table'
      | 'row'
      | 'column'
      | 'findings'
      | 'section'
      | 'text'
      | 'start'
      | 'end'
      | 'severity'
      | 'message',
      string
    >
  >
  readonly sheets: Readonly<Record<'figures' | 'quotes' | 'findings' | 'about', string>>
  readonly about: Readonly<Record<'question' | 'coverage' | 'notes' | 'statement' | 'madeOn', string>>
  /** How the names of files begin. */
  readonly filePrefix: string
  /** The state of a figure that is a number. */
  readonly number: string
  /** Places in a chart that hold no number. */
  readonly gaps: (places: string) => string
  readonly notDrawn: (count: number) => string
  /** Above an axis. */
  readonly axisUnit: (unit: string) => string
  /** Below a chart: the question as asked. */
  readonly askedFor: (question: string) => string
  /** Below a chart: the files that its values are printed in; empty where they are not told one by one. */
  readonly chartSource: (files: string) => string
  readonly noChart: string
  readonly noTable: string
  readonly noOriginals: string
  /** Files that a message does not carry, because there are too many. */
  readonly otherOriginals: (files: string) => string
  /** The archive has no file of this report any more. */
  readonly noOriginal: (report: string) => string
  readonly gone: (file: string) => string
  readonly changed: (file: string) => string
  readonly tooLarge: (file: string) => string
  readonly saved: (path: string) => string
  readonly notSaved: (path: string, reason: string) => string
}
