import { describe, expect, it } from "vitest";
import { whatCounts } from "#position/what-counts";
import { buildRow } from "#testing/row";

type Kind = "self" | "reviewed" | "assured";
type State = "not-assessed" | "not-met" | "partly-met" | "met" | "not-applicable";
const row = (kind: Kind, state: State, effectiveOn = "2025-03-01") =>
  buildRow("assessment", { organisation: "A", criterion: "c", kind, state }, { effectiveOn });
const read = (rows: Parameters<typeof whatCounts>[0], necessity: "must" | "improves" = "must") => {
  const { counts, claim } = whatCounts(rows, necessity);
  return [counts && `${counts.kind} ${counts.state}`, claim?.state ?? null];
};
const [early, late] = ["2025-02-01", "2025-05-01"];

describe("which assessment counts", () => {
  it.each<[string, ReturnType<typeof row>[], (string | null)[]]>([
    ["nothing where nobody assessed", [], [null, null]],
    ["its own where nobody reviewed", [row("self", "met")], ["self met", null]],
    [
      "the reviewed one where it says nothing itself",
      [row("reviewed", "partly-met")],
      ["reviewed partly-met", null],
    ],
    [
      "newer bad news of its own at once",
      [row("reviewed", "met", early), row("self", "not-met", late)],
      ["self not-met", null],
    ],
    [
      "newer good news of its own only as a claim",
      [row("reviewed", "not-met", early), row("self", "met", late)],
      ["reviewed not-met", "met"],
    ],
    [
      "equal news of its own, which renews",
      [row("reviewed", "met", early), row("self", "met", late)],
      ["self met", null],
    ],
    [
      "the review over older bad news",
      [row("self", "not-met", early), row("reviewed", "met", late)],
      ["reviewed met", null],
    ],
    [
      "bad news of the same day",
      [row("reviewed", "met"), row("self", "partly-met")],
      ["self partly-met", null],
    ],
    [
      "the review over equal news of the same day",
      [row("reviewed", "met"), row("self", "met")],
      ["reviewed met", null],
    ],
    [
      "the assured one on a tie",
      [row("reviewed", "met"), row("assured", "not-met")],
      ["assured not-met", null],
    ],
    [
      "the newer of reviewed and assured",
      [row("reviewed", "met", late), row("assured", "not-met", early)],
      ["reviewed met", null],
    ],
    [
      "the independent one where both say not applicable",
      [row("reviewed", "not-applicable", early), row("self", "not-applicable", late)],
      ["reviewed not-applicable", null],
    ],
    [
      "not its own word alone that a must does not apply",
      [row("self", "not-applicable")],
      [null, "not-applicable"],
    ],
    [
      "the review where it says itself that it does not apply",
      [row("reviewed", "met", early), row("self", "not-applicable", late)],
      ["reviewed met", "not-applicable"],
    ],
    [
      "no row that says it was not assessed",
      [row("reviewed", "not-assessed", late), row("self", "met", early)],
      ["self met", null],
    ],
  ])("%s", (_title, rows, expected) => {
    expect(read(rows)).toEqual(expected);
    expect(read(rows.toReversed())).toEqual(expected);
  });

  it("takes its own word that what only improves does not apply", () => {
    expect(read([row("self", "not-applicable")], "improves")).toEqual([
      "self not-applicable",
      null,
    ]);
  });
});
