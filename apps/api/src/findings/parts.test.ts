import type { Finding } from "@parod/schema/finding";
import { expect, it } from "vitest";
import { inParts } from "#findings/parts";

type Some = Pick<Finding, "severity" | "rule"> & { readonly n: number };
const some = (severity: Some["severity"], rule: Some["rule"], ...ns: readonly number[]): Some[] =>
  ns.map((n) => ({ severity, rule, n }));

it("lists the first of each weight and rule, in the order given, and counts the others", () => {
  const given = [
    ...some("blocks", "provision-gap", 1, 2, 3, 4),
    ...some("warns", "alone", 5),
    ...some("notes", "provision-gap", 6, 7),
  ];
  expect(inParts(given, 2)).toEqual({
    listed: given.filter(({ n }) => n !== 3 && n !== 4),
    more: [{ severity: "blocks", rule: "provision-gap", all: 4, listed: 2 }],
  });
});

it("leaves nothing out where all fit", () => {
  const given = some("warns", "alone", 1, 2);
  expect(inParts(given, 2)).toEqual({ listed: given, more: [] });
});
