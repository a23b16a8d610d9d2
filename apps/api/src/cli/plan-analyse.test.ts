import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { writePlanCsv } from "@parod/documents/plan-file/testing/write-plan-csv";
import { afterAll, describe, expect, it } from "vitest";
import { analysePlans } from "#cli/plan-analyse";
import { readEnv } from "#env";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parod-plans-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return file;
};
const run = (positional: readonly string[], options = {}) =>
  analysePlans({ positional, options, env: readEnv({ PAROD_ROOT: folder }) });
const plan = "id,name,duration,predecessors\nA,Design,3,\nB,Build,2,AFS+1\nC,Done,0,B\n";

describe("plan analyse", () => {
  it("answers offsets, floats and the checks, without a start", async () => {
    const { code, text, said } = await run([write("plan.csv", plan)]);
    expect([code, said]).toEqual([0, []]);
    const answer: unknown = JSON.parse(text);
    expect(answer).toMatchObject({
      ...{ start: null, finish: null, length: 6, rounded: 0, problems: [], tasks: 3, links: 2 },
      activities: [{ id: "A" }, { id: "B" }, { id: "C" }],
    });
    expect((answer as { activities: unknown[] }).activities[1]).toEqual({
      id: "B",
      ...{ earlyStart: 4, earlyFinish: 6, lateStart: 4, lateFinish: 6 },
      ...{ totalFloat: 0, freeFloat: 0, critical: true },
    });
    expect((answer as { quality: unknown[] }).quality).toHaveLength(14);
  });

  it("answers days with a start, on the calendar asked for", async () => {
    const file = write("plan.csv", plan);
    const dated = async (options: object) => {
      const { text } = await run([file], { start: "2026-04-02", ...options });
      return JSON.parse(text) as {
        start: string;
        finish: string;
        activities: Record<string, string>[];
      };
    };
    const wales = await dated({ calendar: "wales" });
    // Good Friday to Easter Monday are not worked: Thursday 2, Tuesday 7, Wednesday 8; then a day between
    expect([wales.start, wales.finish]).toEqual(["2026-04-02", "2026-04-13"]);
    expect(wales.activities[0]).toMatchObject({
      earlyStartDate: "2026-04-02",
      earlyFinishDate: "2026-04-08",
    });
    expect((await dated({})).finish).toBe("2026-04-09");
    expect((await dated({ calendar: "continuous" })).finish).toBe("2026-04-07");
  });

  it("names a circle and exits 1", async () => {
    const file = write("circle.csv", "id,duration,predecessors\nA,1,C\nB,1,A\nC,1,B\n");
    const { code, text, said } = await run([file]);
    expect(code).toBe(1);
    expect(said?.[0]).toMatch(/^These wait on one another in a circle: \w( → \w){3}\.$/u);
    expect(JSON.parse(text)).toMatchObject({
      length: null,
      problems: [
        { code: "cycle", severity: "stops", ids: expect.arrayContaining(["A", "B", "C"]) },
      ],
    });
  });

  it("exits 2 with one sentence for a file that cannot be read", async () => {
    const bad = write("bad.csv", "name,duration\nA,1\n");
    expect(await run([bad])).toEqual({
      code: 2,
      text: "",
      said: ["The file lacks what it needs among its columns: id, predecessors."],
    });
    expect(await run([path.join(folder, "none.csv")])).toMatchObject({ code: 2, text: "" });
    expect(await run([folder])).toMatchObject({ code: 2, text: "" });
  });

  it("answers a line for each of several files, in their order, and exits by the worst", async () => {
    const files = [
      write("a.csv", plan),
      write("b.csv", "name\nA\n"),
      path.join(folder, "none.csv"),
      write("c.csv", plan.replace("3", "3.5")),
    ];
    const { code, text, said } = await run(files);
    const lines = text
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; rounded?: number; length?: number });
    expect(code).toBe(2);
    expect(lines.map(({ file }) => file)).toEqual(files);
    expect(lines.map(({ length }) => length)).toEqual([6, undefined, undefined, 7]);
    expect(lines[3]?.rounded).toBe(1);
    expect(said).toHaveLength(2);
  });

  it.each([
    [[], {}],
    [["plan.csv"], { calendar: "lunar" }],
    [["plan.csv"], { start: "tomorrow" }],
    [["plan.csv"], { "status-date": "2026-02-30" }],
  ])("refuses %j %j as bad use", async (positional, options) => {
    await expect(run(positional, options)).rejects.toThrow("takes");
  });
});

const shared =
  process.env["PAROD_SHARED_DATA"] ?? path.join(import.meta.dirname, "../../../../../shared/data");
const networks = path.join(shared, "psplib-j30");

/** The lines of numbers under a heading of a PSPLIB file. */
function table(text: string, heading: string): readonly (readonly number[])[] {
  const lines = text.slice(text.indexOf(heading)).split("\n").slice(1);
  return lines
    .slice(
      0,
      lines.findIndex((line) => line.startsWith("***")),
    )
    .filter((line) => /^\s*\d/u.test(line))
    .map((line) => (line.match(/\d+/gu) ?? []).map(Number));
}

it.skipIf(!fs.existsSync(networks))(
  "plan analyse gives the 480 networks of psplib-j30 as CSV the length that they say",
  async () => {
    const wanted: number[] = [];
    const files = fs
      .readdirSync(networks)
      .filter((name) => name.endsWith(".sm"))
      .map((name) => {
        const text = fs.readFileSync(path.join(networks, name), "utf8");
        wanted.push(table(text, "PROJECT INFORMATION")[0]?.[5] ?? Number.NaN);
        const links = table(text, "PRECEDENCE RELATIONS").flatMap(([job, , , ...successors]) =>
          successors.map((to) => ({
            ...{ from: String(job), to: String(to), type: "FS" as const, lag: 0 },
          })),
        );
        const activities = table(text, "REQUESTS/DURATIONS").map(([job, , duration = -1]) => ({
          id: String(job),
          duration,
        }));
        return write(`${name}.csv`, writePlanCsv({ activities, links }));
      });
    const { code, text } = await run(files);
    const found = text.split("\n").map((line) => (JSON.parse(line) as { length: number }).length);
    expect([code, files.length]).toEqual([0, 480]);
    expect(found).toEqual(wanted);
  },
);
