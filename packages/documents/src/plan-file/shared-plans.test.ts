import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readPlanFile } from "#plan-file/read-plan-file";
import { codesOf } from "#plan-file/testing/read";

const shared =
  process.env["PAROD_SHARED_DATA"] ?? path.join(import.meta.dirname, "../../../../../shared/data");
const folder = path.join(shared, "plans");
const read = (name: string) => readPlanFile(fs.readFileSync(path.join(folder, name)), name);

/** Tasks without the project itself, and links: model.md 4. */
const counts = {
  all_dependency_types: [6, 6],
  calendar_exceptions: [3, 1],
  cloud_migration: [28, 23],
  constraints_actuals_baselines: [4, 0],
  cross_project_link: [3, 2],
  deep_wbs: [13, 3],
  large_flat: [200, 0],
  milestones_only: [5, 0],
  minimal: [1, 0],
  recurring_task: [6, 1],
  resource_overallocation: [3, 1],
  sample: [15, 11],
  sample_2019: [19, 14],
  sample_legacy: [13, 8],
  unicode_names: [5, 2],
} as const;

describe.skipIf(!fs.existsSync(folder))("the files of data/plans", () => {
  it.each(Object.entries(counts))("%s.xml has its tasks and links: %j", (name, [tasks, links]) => {
    const found = read(`${name}.xml`);
    expect(found.plan).not.toBeNull();
    expect([found.tasks, found.links]).toEqual([tasks, links]);
  });

  it("are all of them read", () => {
    const files = fs.readdirSync(folder).filter((name) => name.endsWith(".xml"));
    expect(files.map((name) => name.slice(0, -4)).toSorted()).toEqual(
      Object.keys(counts).toSorted(),
    );
  });

  it.each(["european_decimals.csv", "utf16_bom.csv", "utf16_no_bom.csv"])(
    "%s is refused, naming the columns that it lacks",
    (name) => {
      expect(read(name)).toMatchObject({
        plan: null,
        problems: [{ code: "missing-columns", line: 1, params: { columns: "id, predecessors" } }],
      });
    },
  );

  it("hold each type of link", () => {
    const { plan } = read("all_dependency_types.xml");
    expect(plan?.links.map(({ from, to, type, lag }) => `${to}: ${from}${type}+${lag}`)).toEqual([
      ...["2: 1FS+2", "3: 1SS+0", "4: 1FF+1", "5: 1SF+0", "6: 2FS+0", "6: 3FS+0"],
    ]);
  });

  it("report task 999 as outside", () => {
    const found = read("cross_project_link.xml");
    expect(found.outside).toEqual([
      { from: "999", to: "2", type: "FS", lag: 0, project: "external-project.mpp" },
    ]);
    expect(codesOf(found)).toEqual(["link-outside"]);
    expect(found.plan?.links).toHaveLength(1);
  });

  it("round two hours to a day, and a lag of 2,880 tenths of a minute too, and say so", () => {
    expect(read("recurring_task.xml")).toMatchObject({ rounded: 4 });
    expect(read("sample.xml")).toMatchObject({
      rounded: 1,
      problems: [{ code: "lag-rounded", params: { given: "4.8 h", n: 1 } }],
    });
  });

  it("bring constraints, deadlines, actuals, baselines, owners and calendars", () => {
    const { plan } = read("constraints_actuals_baselines.xml");
    expect(plan?.activities[0]).toMatchObject({
      duration: 5,
      constraint: "start-no-earlier-than",
      constraintDate: "2026-03-09",
      deadline: "2026-03-20",
      percentComplete: 100,
      actualStart: "2026-03-09",
      actualFinish: "2026-03-13",
      baselineStart: "2026-03-02",
      baselineFinish: "2026-03-06",
    });
    expect(read("calendar_exceptions.xml").plan?.calendar).toEqual({
      week: [true, true, true, true, true, false, false],
      exceptions: ["2026-04-03", "2026-04-06"].map((day) => ({
        ...{ from: day, to: day, working: false },
      })),
    });
    expect(read("resource_overallocation.xml").plan?.activities.every(({ owner }) => owner)).toBe(
      true,
    );
  });
});
