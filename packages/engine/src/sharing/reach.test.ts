import type { Facts } from "@parod/schema/facts";
import { describe, expect, it } from "vitest";
import { audiencesOf, includes, sharedWith } from "#sharing/reach";

const plan = (version: number, planLanguage = "en") => ({
  plan: "p",
  organisation: "A",
  version,
  planLanguage,
  title: "Plan",
  content: "x",
});
const consent = (audience: string, version: number, given = true) => ({
  plan: "p",
  organisation: "A",
  audience,
  version,
  given,
});
const facts = (version: number, ...consents: ReturnType<typeof consent>[]) =>
  ({ planVersion: [plan(version)], consent: consents }) as unknown as Facts;
const authority = (code: string) => ({ code, kind: "local-authority" }) as const;

describe("who a plan is shared with", () => {
  it.each([
    ["B", authority("B"), true],
    ["B", authority("C"), false],
    ["all-authorities", authority("C"), true],
    ["all-authorities", { code: "dysgu", kind: "body" } as const, false],
    ["body", { code: "dysgu", kind: "body" } as const, true],
    ["group", { code: "ncg", kind: "board" } as const, true],
    ["group", authority("B"), false],
  ])("an audience of %s takes in %j: %j", (audience, reader, taken) => {
    expect(includes(audience, reader)).toBe(taken);
  });

  it("is private until its authority consents, and to nobody else", () => {
    expect(sharedWith(facts(1), authority("B"))).toEqual([]);
    expect(sharedWith(facts(1, consent("B", 1)), authority("B"))).toHaveLength(1);
    expect(sharedWith(facts(1, consent("B", 1)), authority("C"))).toEqual([]);
    expect(sharedWith(facts(1, consent("B", 1)), authority("A"))).toEqual([]);
  });

  it("a new version is private again, and consent can be taken back", () => {
    expect(audiencesOf(facts(2, consent("B", 1)), plan(2))).toEqual([]);
    expect(sharedWith(facts(2, consent("B", 1)), authority("B"))).toEqual([]);
    expect(sharedWith(facts(1, consent("B", 1, false)), authority("B"))).toEqual([]);
  });

  it("a version stays shared in all its languages when a later one, which is not, is told", () => {
    const rows = [plan(1), plan(2), plan(2, "cy"), plan(3), plan(3, "cy")];
    const told = (...consents: ReturnType<typeof consent>[]) =>
      ({ planVersion: rows, consent: consents }) as unknown as Facts;
    const read = (...consents: ReturnType<typeof consent>[]) =>
      sharedWith(told(...consents), authority("B")).map(
        ({ version, planLanguage }) => `${version} ${planLanguage}`,
      );
    expect(read(consent("B", 2))).toEqual(["2 en", "2 cy"]);
    expect(read(consent("B", 2), consent("B", 3))).toEqual(["2 en", "2 cy", "3 en", "3 cy"]);
    // taken back for the one, it stands for the other
    expect(read(consent("B", 2), consent("B", 3, false))).toEqual(["2 en", "2 cy"]);
  });
});
