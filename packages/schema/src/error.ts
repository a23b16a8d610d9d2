/** Why a command or a question was refused. Sentences for each live in packages/language. */
export const errorCodes = [
  "not-found",
  "not-allowed",
  "not-signed-in",
  "bad-input",
  "conflict",
  "as-at-in-future",
  "as-at-before-programme",
  "key-reused",
  "nothing-changed",
  "changing-the-past",
  "newer-stands",
  "illustrative-refused",
  "unavailable",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** `params` go into the sentence; `field` names what was wrong. Never a stack, a path or a database's message. */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly field: string | null;
  /** What the reader needs to settle it: for a conflict, the newer revision. */
  readonly detail: unknown;

  constructor(
    code: ErrorCode,
    given: {
      params?: Record<string, string | number>;
      field?: string;
      detail?: unknown;
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: given.cause });
    this.code = code;
    this.params = given.params ?? {};
    this.field = given.field ?? null;
    this.detail = given.detail ?? null;
  }
}
