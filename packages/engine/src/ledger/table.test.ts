import { expect, it } from "vitest";
import { tableOn } from "#ledger/table";
import { buildFunction, buildProvision } from "#testing/build-network";
import { buildFacts, day, when } from "#testing/row";

it("has every function of every authority asked for, in order, told of or not", () => {
  const facts = buildFacts(
    buildFunction("F2", { position: 1 }),
    buildFunction("F1", { position: 0 }),
    buildProvision({
      ...{ function: "F2", authority: "b", provider: "body", statedBy: "b" },
      ...{ state: "agreed", from: when("2025-09-01") },
    }),
  );
  const on = (text: string) =>
    tableOn(facts, ["a", "b"], { on: day(text), ends: new Map() }).map(({ authority, cells }) => [
      authority,
      ...cells.map(({ function: of, cover }) => `${of} ${cover}`),
    ]);
  expect(on("2025-08-31")).toEqual([
    ["a", "F1 not-known", "F2 not-known"],
    ["b", "F1 not-known", "F2 not-known"],
  ]);
  expect(on("2025-09-01")[1]).toEqual(["b", "F1 not-known", "F2 agreed"]);
});
