import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256 over the canonical JSON (RFC 8785) of a value, in hexadecimal. */
export const hashOf = (value: unknown): string =>
  createHash("sha256")
    .update(canonicalize(value) ?? "null")
    .digest("hex");

/** What the first act of a programme stands on. */
export const noHash = "0".repeat(64);

/** One thing that an act told, as it stands in its table. */
export type Entry = {
  readonly table: string;
  readonly item: number;
  readonly row: Readonly<Record<string, unknown>>;
};

export type ActFields = {
  readonly programmeId: string;
  readonly actNo: number;
  readonly at: string;
  readonly actorId: string;
  readonly role: string;
  readonly forOrganisation: string | null;
  readonly verb: string;
  readonly reason: string | null;
  readonly idempotencyKey: string | null;
  readonly requestHash: string;
};

/** The hash of what an act told: anchors and rows, in the order of their items. */
export const contentHash = (entries: readonly Entry[]): string => hashOf(entries);

/** The link: who did what and when, what it told, and the act before. */
export const actHash = (act: ActFields, content: string, previous: string): string =>
  hashOf({ ...act, contentHash: content, prevHash: previous });
