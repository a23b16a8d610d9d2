import type { LedgerTable, LedgerTimeline } from "@parod/schema/views/ledger";
import { describe, expect } from "vitest";
import { as, ask, test } from "#testing/app";

const record = { programme: "public-record", asAt: null, knownAt: null, compare: null };

describe("who does what", () => {
  test("has every function of every authority on a day, and may look ahead", async ({
    served: { app },
  }) => {
    const on = async (day: string | null) => {
      const { data, body } = await ask(app, "ledger", { ...record, on: day });
      const table = data as LedgerTable;
      const cell = (code: string, id: string) => {
        const at = table.functions.findIndex((each) => each.id === id);
        return table.authorities.find((each) => each.code === code)?.cells[at];
      };
      return { table, cell, size: body.length };
    };
    const { table, cell, size } = await on(null);
    expect(table.on).toBe("2026-11-21");
    expect(table.part).toEqual({ after: null, all: 22 });
    expect(table.authorities.map(({ cells }) => cells.length)).toEqual(Array(22).fill(16));
    expect(cell("W06000001", "F1")).toEqual({ cover: "agreed", providers: ["W06000001"] });
    expect(cell("W06000002", "F1")).toEqual({ cover: "expected", providers: ["W06000002"] });
    expect(cell("W06000008", "F1")).toEqual({ cover: "not-known", providers: [] });
    expect(cell("W06000018", "F1")).toEqual({ cover: "agreed", providers: ["eas"] });
    // Dysgu is only expected to: the Academy is what makes it provided
    expect(cell("W06000001", "F9")).toEqual({ cover: "agreed", providers: ["nael"] });
    const ahead = await on("2027-09-01");
    expect(ahead.cell("W06000018", "F1")).toEqual({ cover: "expected", providers: ["W06000018"] });
    const named = table.authorities.flatMap(({ cells }) =>
      cells.flatMap(({ providers }) => providers),
    );
    for (const code of named) expect(table.names[code ?? ""]).toBeDefined();
    // all of Wales is a small answer
    expect(size).toBeLessThan(40_000);
  });

  test("goes on after the authority that the part before ended with", async ({
    served: { app },
  }) => {
    const { data } = await ask(app, "ledger", { ...record, after: "W06000021" });
    expect((data as LedgerTable).authorities.map(({ code }) => code)).toEqual([
      "W06000022",
      "W06000023",
      "W06000024",
    ]);
  });

  test("refuses a day before the programme, and what is neither function nor authority", async ({
    served: { app },
  }) => {
    const early = await ask(app, "ledger", { ...record, on: "2020-01-01" });
    expect(early.error?.data).toMatchObject({ domain: "as-at-before-programme", field: "on" });
    expect((await ask(app, "ledgerTimeline", { ...record, subject: "gwe" })).status).toBe(404);
  });

  test("shows a function over time, with whose word it is and where it stands", async ({
    served: { app },
  }) => {
    const { data, body } = await ask(app, "ledgerTimeline", { ...record, subject: "F1" });
    const view = data as LedgerTimeline;
    expect(view.subject).toMatchObject({ kind: "function", id: "F1" });
    expect(view.window).toEqual({ from: "2023-07-01", until: "2027-08-31" });
    const denbighshire = view.lines.find(({ of }) => of === "W06000004");
    expect(denbighshire?.spans.map(({ from, until, cover }) => [from, until, cover])).toEqual([
      ["2023-07-01", "2025-06-01", "agreed"],
      ["2025-06-01", null, "expected"],
    ]);
    expect(denbighshire?.spans[1]?.before).toEqual(["gwe"]);
    const speakers = denbighshire?.spans[1]?.said.map(
      ({ id }) => denbighshire.statements.find((each) => each.id === id)?.statedBy,
    );
    expect(speakers).toEqual(["W06000001", "W06000004"]);
    for (const [, id] of body.matchAll(/"sourceId":"([^"]+)"/gu))
      expect(view.sources[id ?? ""]).toBeDefined();
    expect(body.length).toBeLessThan(120_000);
  });

  test("shows an authority over time: what was not known is said", async ({ served: { app } }) => {
    const { data } = await ask(app, "ledgerTimeline", { ...record, subject: "W06000002" });
    const view = data as LedgerTimeline;
    expect(view.lines.map(({ of }) => of)).toHaveLength(16);
    expect(view.lines.find(({ of }) => of === "F6")?.spans).toMatchObject([
      { from: "2023-07-01", until: "2025-09-01", cover: "not-known", said: [] },
      { cover: "perhaps" },
      { cover: "expected" },
    ]);
  });

  test("peers see it all, as on the page of an organisation", async ({ served: { app } }) => {
    const { data } = await ask(as(app, "authority"), "ledgerTimeline", {
      ...record,
      subject: "W06000001",
    });
    expect((data as LedgerTimeline).lines).toHaveLength(16);
  });
});
