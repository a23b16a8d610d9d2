import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { exampleProgramme } from "@parod/records/example/example-programme";
import { programmeFileSchema } from "@parod/schema/programme-file";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { checkAlone, checkCommand } from "#cli/check";
import type { Outcome } from "#cli/output";
import { programmeExport } from "#cli/programme-export";
import { readEnv } from "#env";
import { test, today } from "#testing/app";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parod-check-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const env = readEnv({ PAROD_TODAY: today });

type Said = {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly en: string;
  readonly cy: string;
  readonly accepted: { readonly state: string } | null;
};
const said = ({ text }: Outcome): Said[] => JSON.parse(text) as Said[];
const ids = (outcome: Outcome): string[] => said(outcome).map(({ id }) => id);

let files = 0;
function write(content: unknown): string {
  files += 1;
  const file = path.join(folder, `programme-${String(files)}.json`);
  fs.writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}
async function checkFile(content: unknown, options = {}): Promise<Outcome> {
  const given = { positional: [write(content)], options: { json: true, ...options }, env };
  return (await checkAlone(given)) as Outcome;
}
/** The sentence that a file is refused with, without the file's name. */
const refusal = async (content: unknown): Promise<string> =>
  checkFile(content).then(
    () => "taken",
    (error: unknown) => (error as Error).message.replace(/^programme-\d+\.json:? /u, ""),
  );

type Rows = Record<string, unknown>[];
type File = {
  anchors: Record<string, Rows>;
  told: Record<string, Rows>;
  [key: string]: unknown;
};
/** The example, changed. */
const changed = (change: (file: File) => void): File => {
  const file = structuredClone(exampleProgramme) as File;
  change(file);
  return file;
};
const rowOf = (file: File, table: string, at = 0): Record<string, unknown> =>
  (file.told[table] ?? [])[at] ?? {};

describe("check of a file", () => {
  it("says what contradicts in the example, in both languages", async () => {
    const outcome = await checkFile(exampleProgramme, { "fail-on": "warns" });
    expect(outcome.code).toBe(1);
    expect(ids(outcome)).toEqual([
      "ask-unanswered/timeline",
      "earlier-than-the-network/W06000015:plan",
      "needed-before-it-exists/plan-on-offer",
      "sides-disagree/plan-on-offer",
      "plan-quality/1",
    ]);
    const ask = said(outcome).find(({ id }) => id === "ask-unanswered/timeline");
    expect(ask).toMatchObject({
      rule: "ask-unanswered",
      severity: "warns",
      organisations: ["welsh-government"],
      records: [{ table: "commitmentTold", id: "commitmentTold-1" }],
      illustrative: false,
    });
    expect(ask?.en).toContain("Publish one timeline for schools");
    expect(ask?.cy).toContain("Cyhoeddi un amserlen i ysgolion");
  });

  it("reads history by the read rule: as at the day, and what was put right", async () => {
    const answered = (more: object) =>
      changed((file) => {
        const [first] = file.told["commitmentTold"] ?? [];
        file.told["commitmentTold"]?.push({ ...first, state: "answered", ...more });
      });
    const ask = "ask-unanswered/timeline";
    const later = answered({ effectiveOn: "2026-05-01" });
    expect(ids(await checkFile(later))).not.toContain(ask);
    expect(ids(await checkFile(later, { "as-at": "2026-04-30" }))).toContain(ask);
    const corrected = answered({ effectiveOn: "2026-05-01", corrects: "commitmentTold-1" });
    (corrected.told["commitmentTold"] ?? [])[0] = {
      ...rowOf(corrected, "commitmentTold"),
      id: "commitmentTold-1",
    };
    // a correction strikes what it corrects also before its own day
    expect(ids(await checkFile(corrected, { "as-at": "2026-04-30" }))).not.toContain(ask);
    expect(ids(await checkFile(later, { "known-at": "2026-04-30" }))).toContain(ask);
  });

  it("fails at the bar and not below it", async () => {
    const only = changed((file) => {
      for (const name of ["dependencySide", "activityDate", "activityTold"]) file.told[name] = [];
      file.anchors["activity"] = [];
      file.anchors["dependency"] = [];
    });
    const codes = async (options: object) => (await checkFile(only, options)).code;
    expect(said(await checkFile(only)).map(({ severity }) => severity)).toEqual(["warns"]);
    expect([await codes({}), await codes({ "fail-on": "warns" })]).toEqual([0, 1]);
    expect(await codes({ "fail-on": "notes" })).toBe(1);
    const accepted = structuredClone(only);
    accepted.told["findingAccepted"] = [
      {
        finding: "ask-unanswered/timeline",
        reason: "A timeline comes with the guidance",
        reviewOn: "2026-07-15",
        state: "accepted",
      },
    ];
    const until = await checkFile(accepted, { "fail-on": "notes" });
    expect([until.code, said(until)[0]?.accepted?.state]).toEqual([0, "accepted"]);
    const after = await checkFile(accepted, { "fail-on": "notes", "as-at": "2026-07-15" });
    expect([after.code, said(after)[0]?.accepted?.state]).toEqual([1, "review-due"]);
  });

  it("says in one sentence what is wrong with a file, and where", async () => {
    const wrong = (change: (file: File) => void) => refusal(changed(change));
    expect(await refusal("")).toBe("is not JSON.");
    expect(await refusal('{\n "told": {},\n "asAt" 2\n}')).toBe("is not JSON: look at line 3.");
    expect(await refusal("[]")).toBe("The file: it must be an object.");
    expect(await refusal("{}")).toBe("startsOn: it is missing.");
    expect(await wrong((file) => delete rowOf(file, "activityDate")["when"])).toBe(
      "told.activityDate[0].when: it is missing.",
    );
    expect(await wrong((file) => (rowOf(file, "activityDate")["line"] = "plan"))).toBe(
      "told.activityDate[0].line: it must be one of baseline, forecast, actual.",
    );
    expect(await wrong((file) => (rowOf(file, "dependencySide")["lag"] = 10_001))).toBe(
      "told.dependencySide[0].lag: it must be at most 10000.",
    );
    expect(await wrong((file) => (rowOf(file, "dependencySide")["lag"] = 0.5))).toBe(
      "told.dependencySide[0].lag: it must be a whole number.",
    );
    expect(await wrong((file) => (rowOf(file, "activityDate")["when"] = "soon"))).toBe(
      "told.activityDate[0].when: it must be an object.",
    );
    expect(
      await wrong((file) => {
        rowOf(file, "activityDate", 1)["when"] = {
          from: "2026-13-01",
          to: "2026-09-01",
          reading: false,
        };
      }),
    ).toBe("told.activityDate[1].when.from: it must be a real day, such as 2026-09-30.");
    expect(await wrong((file) => (rowOf(file, "activityTold")["owner"] = "me"))).toBe(
      "told.activityTold[0]: there is no “owner” here.",
    );
    expect(await wrong((file) => (file["holidays"] = []))).toBe(
      "The file: there is no “holidays” here.",
    );
    expect(await wrong((file) => (rowOf(file, "activityDate")["activity"] = "dysgu:offr"))).toBe(
      "told.activityDate[0].activity: “dysgu:offr” is not among the anchors.",
    );
    expect(
      await wrong(
        (file) => (((file.anchors["dependency"] ?? [{}])[0] as { giver: string }).giver = "no"),
      ),
    ).toBe("anchors.dependency[0].giver: “no” is not among the anchors.");
    expect(await wrong((file) => file.anchors["commitment"]?.push({ id: "timeline" }))).toBe(
      "anchors.commitment[1]: “timeline” is there twice.",
    );
    expect(await wrong((file) => (rowOf(file, "activityDate", 1)["corrects"] = "nothing"))).toBe(
      "told.activityDate[1].corrects: no other row of this table has the id “nothing”.",
    );
    expect(await wrong((file) => (rowOf(file, "activityDate")["telling"] = "withdrawal"))).toBe(
      "told.activityDate[0].corrects: a withdrawal names the id of the row that it is of.",
    );
    expect(
      await wrong((file) => Object.assign(rowOf(file, "activityDate", 1), { line: "actual" })),
    ).toBe(
      "told.activityDate[1].effectiveOn: it cannot count from before the day that it is about.",
    );
    expect(await wrong((file) => (file["endsOn"] = "2025-01-01"))).toContain("cannot end before");
  });

  it("calls by its id what is listed and never named, and reads a mark of byte order", async () => {
    const unnamed = changed((file) => {
      delete file.told["organisationTold"];
      delete file.told["activityTold"];
    });
    expect(ids(await checkFile(unnamed))).toEqual(ids(await checkFile(exampleProgramme)));
    const [finding] = said(await checkFile(unnamed));
    expect(finding?.en).toContain("welsh-government");
    expect(ids(await checkFile(`\uFEFF${JSON.stringify(exampleProgramme)}`))).toHaveLength(5);
  });

  it("refuses bad use, days that cannot be looked at, and a file that is too large", async () => {
    await expect(checkFile(exampleProgramme, { "fail-on": "blocks" })).rejects.toThrow("--fail-on");
    await expect(checkFile(exampleProgramme, { "as-at": "soon" })).rejects.toThrow("--as-at");
    await expect(checkFile(exampleProgramme, { programme: "x" })).rejects.toThrow("not both");
    await expect(checkFile(exampleProgramme, { "as-at": "2999-01-01" })).rejects.toMatchObject({
      code: "as-at-in-future",
    });
    expect(() => checkAlone({ positional: ["a", "b"], options: {}, env })).toThrow("one file");
    const large = write("");
    fs.truncateSync(large, 64 * 1024 * 1024 + 1);
    await expect(checkAlone({ positional: [large], options: {}, env })).rejects.toThrow("64 MB");
    await expect(
      checkAlone({ positional: [path.join(folder, "none.json")], options: {}, env }),
    ).rejects.toThrow("none.json cannot be read.");
  });

  it("prints a JSON Schema that takes the example, and refuses what the reader refuses", async () => {
    const print = async (option: string): Promise<unknown> =>
      JSON.parse(
        (await checkAlone({ positional: [], options: { [option]: true }, env }))?.text ?? "",
      );
    expect(await print("example")).toEqual(exampleProgramme);
    expect(await print("schema")).toEqual(JSON.parse(JSON.stringify(programmeFileSchema())));
    const shape = z.fromJSONSchema(programmeFileSchema() as Parameters<typeof z.fromJSONSchema>[0]);
    expect(shape.safeParse(exampleProgramme).success).toBe(true);
    type Described = {
      description?: string;
      items?: Described;
      properties?: Record<string, Described>;
    };
    const { anchors, told } = (programmeFileSchema() as Described).properties ?? {};
    for (const [name, each] of Object.entries({ ...anchors?.properties, ...told?.properties }))
      expect(each.description, name).toMatch(/^[A-Z].*\.$/u);
    expect(told?.properties?.["membership"]?.items?.properties?.["member"]?.description).toBe(
      "The id of one of anchors.organisation.",
    );
    const unknown = changed((file) => (rowOf(file, "activityTold")["owner"] = "me"));
    expect(shape.safeParse(unknown).success).toBe(false);
  });
});

describe("check of a stored programme", () => {
  test("finds the same as in the file that it is exported to", async ({ database }) => {
    const opened = { database, url: database.url, server: null };
    const stored = (options: object = {}) =>
      checkCommand(opened, { positional: [], options: { json: true, ...options }, env });
    const { text } = await programmeExport(opened, { positional: [], options: {}, env });
    for (const options of [
      {},
      { "as-at": "2025-06-15" },
      { "as-at": "2025-06-15", "known-at": "2025-06-01" },
    ])
      expect(said(await checkFile(text, options))).toEqual(said(await stored(options)));
    expect(ids(await stored())).not.toEqual([]);
    await expect(stored({ programme: "none" })).rejects.toThrow("There is no programme none.");
  });
});
