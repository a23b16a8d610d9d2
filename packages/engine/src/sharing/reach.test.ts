import type { Facts } from "@parod/schema/facts";
import { describe, expect, it } from "vitest";
import { audiencesOf, includes, sharedWith } from "#sharing/reach";

const plan = (version: number) => ({
  plan: "p",
  organisation: "A",
  version,
  title: "Plan",
  planLanguage: "en",
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
});
