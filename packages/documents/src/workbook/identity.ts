import { createHash } from "node:crypto";
import type { ReturnForm } from "@parod/schema/return";

/** Objects by their keys in order, so that the same form has the same hash wherever it was made. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  );
};

/** What was asked and known when a template was made. */
export const formHash = (form: ReturnForm): string =>
  createHash("sha256")
    .update(JSON.stringify(ordered(form)))
    .digest("hex");

export const identityKeys = [
  "kind",
  "templateVersion",
  "programme",
  "organisation",
  "round",
  "language",
  "form",
  "act",
  "draft",
  "check",
] as const;
export type IdentityKey = (typeof identityKeys)[number];
export type Identity = Readonly<Record<Exclude<IdentityKey, "check">, string>>;

/** Over all that the hidden sheet says: a line of it that was typed over is found, whatever it says now. No secret: it guards against slips. */
export const checkOf = (valueOf: (key: keyof Identity) => string): string =>
  createHash("sha256")
    .update(
      JSON.stringify(identityKeys.flatMap((key) => (key === "check" ? [] : [[key, valueOf(key)]]))),
    )
    .digest("hex")
    .slice(0, 16);
export const returnKind = "parod-return";
