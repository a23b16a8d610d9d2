import { describe, expect, it } from "vitest";
import { askUnanswered } from "#coherence/rules/ask-unanswered";
import { buildView } from "#coherence/testing/build-view";
import { buildCommitment } from "#testing/build-network";
import { buildRow, when, type Some } from "#testing/row";

const on = (asAt: string, ...parts: readonly Some[]) => askUnanswered.find(buildView(asAt, parts));
const july = when("2025-07-01", "2025-07-31");

describe("ask unanswered", () => {
  it("says nothing of what is answered, carried on, kept, or has no day", () => {
    for (const state of ["answered", "carried-on", "kept"] as const)
      expect(on("2026-01-01", buildCommitment("a", { by: july, state }))).toEqual([]);
    expect(on("2026-01-01", buildCommitment("a"))).toEqual([]);
  });

  it.each([
    ["2025-07-01", []],
    ["2025-07-02", [["perhaps", "notes"]]],
    ["2025-07-31", [["perhaps", "notes"]]],
    ["2025-08-01", [["passed", "warns"]]],
  ] as const)("as at %s", (asAt, expected) => {
    const found = on(asAt, buildCommitment("a", { by: july, state: "partly-answered" }));
    expect(found.map(({ params, severity }) => [params.case, severity])).toEqual(expected);
  });

  const search = (id: string, effectiveOn: string, about = ["a"]): Some => ({
    searchDone: [
      buildRow(
        "searchDone",
        {
          search: id,
          lookedFor: { en: "an answer", cy: "ateb" },
          place: { en: "pages", cy: "tudalennau" },
          about,
        },
        { effectiveOn },
      ),
    ],
  });

  it("names the newest search that found no answer", () => {
    const [found] = on(
      "2026-01-01",
      buildCommitment("a", { by: july }),
      search("old", "2025-09-01"),
      search("new", "2025-12-01"),
    );
    expect(found?.params.searched).toBe("2025-12-01");
  });

  it("names the search that is about the least else, of several of one day", () => {
    const wide = search("s1", "2025-12-01", ["a", "b"]);
    const [narrow, other] = [search("s2", "2025-12-01"), search("s3", "2025-12-01")];
    for (const parts of [
      [wide, narrow, other],
      [other, narrow, wide],
    ])
      expect(
        on("2026-01-01", buildCommitment("a", { by: july }), ...parts)[0]?.path.at(-1),
      ).toEqual({ kind: "search", id: "s2" });
  });
});
