import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { illustrative } from "#illustrative/illustrative";
import { planTexts, tellPlans } from "#illustrative/tell-plans";

const told = tellPlans().map(({ telling }) => telling);
const versions = told.flatMap(({ table, fact }) => (table === "planVersion" ? [fact] : []));
const consents = told.flatMap(({ table, fact }) => (table === "consent" ? [fact] : []));
const of = (organisation: string) =>
  versions
    .filter((fact) => fact.organisation === organisation)
    .map(({ version, planLanguage }) => `${version} ${planLanguage}`);

test("one plan has an older version in one language, and a newer one in both", () => {
  expect(of("W06000015")).toEqual(["1 en", "2 en", "2 cy"]);
});

test("some readers were given an older version, and not the newer one", () => {
  const all = illustrative().acts.flatMap(({ tellings }) => tellings);
  const shared = all.flatMap(({ table, fact }) => (table === "consent" ? [fact] : []));
  const given = new Set(shared.map(({ plan, version }) => `${plan} ${version}`));
  const lagging = versions.filter(
    ({ plan, version }) => version === 2 && given.has(`${plan} 1`) && !given.has(`${plan} 2`),
  );
  expect(new Set(lagging.map(({ plan }) => plan)).size).toBe(2);
  expect(consents.some(({ version }) => version === 2)).toBe(true);
});

test("every text is there by its hash, and no two facts have one key", () => {
  const hashes = planTexts.map((text) => createHash("sha256").update(text).digest("hex"));
  for (const { content } of versions) expect(hashes).toContain(content);
  const keys = told.map(({ table, factKey }) => `${table} ${factKey}`);
  expect(new Set(keys).size).toBe(keys.length);
});
