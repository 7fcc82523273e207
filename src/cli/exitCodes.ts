/** What a command of zeren tells the shell. */
export const EXIT = {
  done: 0,
  /** A fault of this program. */
  failed: 1,
  /** A document that is not read, or another input that is not accepted; standard error says why. */
  refused: 2,
} as const;
