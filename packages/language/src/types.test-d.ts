import type { Mirror } from "#languages";
import { speaker, translator } from "#translate";

/** Not run: these lines compile, and those marked do not. */
export function Types(): readonly unknown[] {
  const t = translator("cy");
  // @ts-expect-error no such key
  t("overview.nope");
  // @ts-expect-error a date must be given
  t("common.asAt.said");
  // @ts-expect-error a count is a number
  t("counts.findings", { n: "3" });
  // @ts-expect-error no such language
  speaker("fr");
  // @ts-expect-error a text lacks its Welsh
  const lacking: Mirror<{ a: string; b: { c: string } }> = { a: "x", b: {} };
  // @ts-expect-error a text that English does not have
  const extra = { a: "x", d: "y" } satisfies Mirror<{ a: string }>;
  return [
    t("common.asAt.said", { date: "1 Medi 2026" }),
    t("counts.findings", { n: 3 }),
    lacking,
    extra,
  ];
}
