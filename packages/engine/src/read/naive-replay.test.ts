import type { Instant } from "@parod/schema/day";
import { describe, expect, it } from "vitest";
import { naiveReplay, type ReplayRow } from "#read/naive-replay";
import { day } from "#testing/row";

const row = (
  id: string,
  actNo: number,
  {
    effectiveOn,
    ...rest
  }: Partial<Omit<ReplayRow, "effectiveOn">> & { readonly effectiveOn: string },
): ReplayRow => ({
  id,
  subject: "s",
  effectiveOn: day(effectiveOn),
  knownFrom: "2025-01-01T00:00:00.000Z" as Instant,
  actNo,
  item: 1,
  telling: "change",
  corrects: null,
  ...rest,
});
const read = (
  book: readonly ReplayRow[],
  on: string,
  rest: { actNo?: number; knownAt?: Instant } = {},
) =>
  naiveReplay(book, { day: day(on), actNo: rest.actNo ?? 99, knownAt: rest.knownAt ?? null }).map(
    ({ id }) => id,
  );

describe("the read rule, replayed", () => {
  it("reads the newest row that counts on the day, in whatever order they were told", () => {
    const book = [
      row("b", 1, { effectiveOn: "2025-03-01" }),
      row("a", 2, { effectiveOn: "2025-02-01" }),
    ];
    expect(read(book, "2025-02-15")).toEqual(["a"]);
    expect(read(book, "2025-03-01")).toEqual(["b"]);
    expect(read(book, "2025-01-31")).toEqual([]);
  });

  it("lets the later act win on one day, and the later item of one act", () => {
    expect(
      read(
        [row("b", 2, { effectiveOn: "2025-02-01" }), row("a", 1, { effectiveOn: "2025-02-01" })],
        "2025-02-01",
      ),
    ).toEqual(["b"]);
    expect(
      read(
        [
          row("b", 1, { effectiveOn: "2025-02-01", item: 2 }),
          row("a", 1, { effectiveOn: "2025-02-01" }),
        ],
        "2025-02-01",
      ),
    ).toEqual(["b"]);
  });

  it("kills a corrected row even where the correction counts only later", () => {
    const book = [
      row("old", 1, { effectiveOn: "2025-02-01" }),
      row("wrong", 2, { effectiveOn: "2025-03-01" }),
      row("right", 3, { effectiveOn: "2025-06-01", telling: "correction", corrects: "wrong" }),
    ];
    expect(read(book, "2025-04-01")).toEqual(["old"]);
    expect(read(book, "2025-06-01")).toEqual(["right"]);
    expect(read(book, "2025-04-01", { actNo: 2 })).toEqual(["wrong"]);
  });

  it("takes a withdrawn row back and puts nothing in its place but what was there before", () => {
    const book = [
      row("old", 1, { effectiveOn: "2025-02-01" }),
      row("new", 2, { effectiveOn: "2025-03-01" }),
      row("w", 3, { effectiveOn: "2025-03-01", telling: "withdrawal", corrects: "new" }),
    ];
    expect(read(book, "2025-04-01")).toEqual(["old"]);
  });

  it("reads nothing that could not be known yet", () => {
    const late = row("late", 1, {
      effectiveOn: "2025-02-01",
      knownFrom: "2025-06-03T08:00:00.000Z" as Instant,
    });
    expect(read([late], "2025-04-01", { knownAt: "2025-06-02T23:59:59.999Z" as Instant })).toEqual(
      [],
    );
    expect(read([late], "2025-04-01")).toEqual(["late"]);
  });
});
