import * as z from "zod";

/** Characters that PostgreSQL cannot hold, or that only hide things: NUL, other C0 controls, bidi overrides. */
// oxlint-disable-next-line no-control-regex -- the controls are what is refused
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;

/** Free text as people write it: well-formed, NFC, trimmed, 1 to `max` code units. Messages are codes, said in the reader's language at the edge. */
export const plainText = (max = 2000) =>
  z
    .string("text.required")
    .max(max, "text.tooLong")
    .refine((value) => value.isWellFormed() && !forbidden.test(value), "text.characters")
    .transform((value) => value.normalize("NFC").trim())
    .pipe(z.string().min(1, "text.required"));

/** An identity inside a programme: an ONS code, a slug, a criterion number. Never shown as a name. */
export const code = z
  .string("code.required")
  .max(120, "code.malformed")
  .regex(/^[A-Za-z0-9*][A-Za-z0-9.:/_*-]*$/u, "code.malformed");

/** An address a reader may follow. Only https: nothing else is ever put in a link. */
export const address = z.url({ protocol: /^https$/, error: "address.https" }).max(2000);
