import type { Facts, Programme } from "@parod/schema/facts";
import type { Finding } from "@parod/schema/finding";
import { check } from "#coherence/check";
import { viewOf, type Opening, type View } from "#coherence/view";
import { buildFacts, buildProgramme, buildStand, type Some } from "#testing/row";

export type ViewOverrides = {
  readonly programme?: Partial<Programme>;
  readonly openings?: readonly Opening[] | null;
};

const given = (asAt: string, parts: readonly Some[] | Facts, overrides: ViewOverrides) => ({
  programme: buildProgramme(overrides.programme),
  stand: buildStand(asAt),
  facts: Array.isArray(parts) ? buildFacts(...(parts as readonly Some[])) : (parts as Facts),
  openings: overrides.openings ?? null,
});

/** The view of some facts as at a day, in a programme from 1 January 2025 to 30 September 2026 unless said. */
export const buildView = (
  asAt: string,
  parts: readonly Some[] | Facts,
  overrides: ViewOverrides = {},
): View => viewOf(given(asAt, parts, overrides));

/** All that all rules find in them. */
export const checkFacts = (
  asAt: string,
  parts: readonly Some[] | Facts,
  overrides: ViewOverrides = {},
): readonly Finding[] => check(given(asAt, parts, overrides));
