/**
 * The database cannot be reached, started or brought up to date. The message is one or two plain
 * sentences for the person at the keyboard: show it without the stack; `cause` is for the log.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}
