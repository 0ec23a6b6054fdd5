/** The day on which examples are asked. */
export const ASKED_ON = new Date('2025-03-10T00:00:00Z')
