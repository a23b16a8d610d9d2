import type { PlanLink } from "@parod/engine/schedule/plan";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf, readText } from "#plan-file/testing/read";
import { writePlanCsv } from "#plan-file/testing/write-plan-csv";

const linksOf = (text: string) =>
  readText(text).plan?.links.map(({ from, type, lag }) => `${from}${type}${lag}`);

describe("a plan as CSV", () => {
  it.each([
    ["12FS+3;15SS-2", ["12FS3", "15SS-2"]],
    ["12", ["12FS0"]],
    ["12 FS + 3 days ; 15 ss - 2d", ["12FS3", "15SS-2"]],
    ["12,15", ["12FS0", "15FS0"]],
    ["12FF+3,15SF-2", ["12FF3", "15SF-2"]],
    ["12FS+3 15SS-2", ["12FS3", "15SS-2"]],
    ["12 15", ["12FS0", "15FS0"]],
    ["12+3;15-2", ["12FS3", "15FS-2"]],
    ["LEAFS;LEAFSFS+1", ["LEAFSFS0", "LEAFSFS1"]],
    ["A-1;A-1-2", ["A-1FS0", "A-1FS-2"]],
    ["a task;a task SS+1", ["a taskFS0", "a taskSS1"]],
    ["", []],
    [";;", []],
  ])("reads the predecessors %j", (text, links) => {
    const ids = ["12", "15", "LEAFS", "A-1", "a task"].map((id) => `${id},1,`).join("\n");
    expect(linksOf(`id,duration,predecessors\n${ids}\nx,1,"${text}"\n`)).toEqual(links);
  });

  it.each(["12FS+", "12FS+x", "+", "12FS+1.5.2"])(
    "refuses the predecessors %j, with their line and task",
    (text) => {
      expect(readText(`id,duration,predecessors\n12,1,\nx,1,${text}\n`)).toMatchObject({
        plan: null,
        problems: [{ code: "predecessor-bad", line: 3, task: "x", params: { given: text } }],
      });
    },
  );

  it.each([
    ["commas", "ID,Name,Duration,Predecessors\nA,One,3,\nB,Two,2,AFS+1\n"],
    ["semicolons", 'Id;NAME;duration;predecessors\r\nA;"One";3;\r\nB;Two;2;"AFS+1"\r\n'],
    ["tabs", "id\tname\tduration\tpredecessors\nA\tOne\t3\t\nB\tTwo\t2\tAFS+1\n"],
    ["Excel's own first line", "sep=;\nid;name;duration;predecessors\nA;One;3;\nB;Two;2;AFS+1\n"],
    ["other columns", "note,predecessors,duration,id,name\n,,3,A,One\n,AFS+1,2,B,Two\n"],
  ])("reads %s", (_, text) => {
    expect(readText(text).plan).toEqual({
      activities: [
        { id: "A", name: "One", duration: 3 },
        { id: "B", name: "Two", duration: 2 },
      ],
      links: [{ from: "A", to: "B", type: "FS", lag: 1 }],
      calendar: "weekdays",
    });
  });

  it("reads decimals as the file writes them, rounds up and counts it", () => {
    const european = readText("id;duration;predecessors\nA;3,5;\nB;1.500;AFS+0,5\nC;2;\n");
    expect(european.plan?.activities.map(({ duration }) => duration)).toEqual([4, 1500, 2]);
    expect(european.plan?.links[0]?.lag).toBe(1);
    expect(european.rounded).toBe(2);
    expect(codesOf(european)).toEqual(["duration-rounded", "number-thousands", "lag-rounded"]);
    const ours = readText('id,duration,predecessors\nA,1.5,\nB,"1,500",AFS-0.5\n');
    expect(ours.plan?.activities.map(({ duration }) => duration)).toEqual([2, 2]);
    expect(Object.is(ours.plan?.links[0]?.lag, 0)).toBe(true);
  });

  it("reads every optional column", () => {
    const { plan, estimates, problems } = readText(
      "id,duration,predecessors,optimistic,likely,pessimistic,constraint,constraint date,deadline,percentComplete,actualStart,actualFinish,baselineStart,baselineFinish,owner\n" +
        "A,5,,3,5,9,SNET,2026-03-02,30/09/2026,50%,2026-03-03T08:00,,2026-03-01,30 Medi 2026,Dysgu\n",
    );
    expect(problems).toEqual([]);
    expect(estimates).toEqual([{ id: "A", optimistic: 3, likely: 5, pessimistic: 9 }]);
    expect(plan?.activities[0]).toEqual({
      ...{ id: "A", duration: 5, owner: "Dysgu", percentComplete: 50 },
      ...{ constraint: "start-no-earlier-than", constraintDate: "2026-03-02" },
      ...{ deadline: "2026-09-30", actualStart: "2026-03-03" },
      ...{ baselineStart: "2026-03-01", baselineFinish: "2026-09-30" },
    });
  });

  it.each([
    ["name,duration\nA,1\n", "missing-columns", 1],
    ["id,duration,predecessors,ID\nA,1,,\n", "column-twice", 1],
    ["id,duration,predecessors\n", "no-tasks", null],
    ["id,duration,predecessors\n,1,\n", "id-missing", 2],
    ["id,duration,predecessors\nA,1,\nA,2,\n", "id-twice", 3],
    ["id,duration,predecessors\nA,soon,\n", "duration-bad", 2],
    ["id,duration,predecessors\nA,-1,\n", "duration-bad", 2],
    ["id,duration,predecessors,deadline\nA,1,,2026-02-30\n", "date-bad", 2],
    ["id,duration,predecessors,percentComplete\nA,1,,101\n", "number-bad", 2],
    ["id,duration,predecessors,constraint\nA,1,,maybe\n", "constraint-bad", 2],
    ['id,duration,predecessors\nA,1,\nB,1,"open\n', "truncated", 3],
    ['id,name,duration,predecessors\nA,"two\nlines",1,\nB,,x,\n', "duration-bad", 4],
  ])("refuses %j as %s at line %s", (text, code, line) => {
    expect(readText(text)).toMatchObject({ plan: null, problems: [{ code, line }] });
  });

  it("reports a predecessor that is in no row as outside", () => {
    expect(readText("id,duration,predecessors\nA,1,ZSS+2\n")).toMatchObject({
      plan: { links: [] },
      links: 1,
      outside: [{ from: "Z", to: "A", type: "SS", lag: 2, project: null }],
      problems: [{ code: "link-outside", line: 2, task: "A" }],
    });
  });

  it("is read back as it was written", () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.:_-]{0,8}$/u);
    const name = fc
      .string({ unit: "grapheme", maxLength: 20 })
      // what is kept from running as a formula reads back without its apostrophe
      .map((text) => text.replaceAll(/[\p{Cc}\ufeff]|^'+/gu, "").trim());
    const plans = fc
      .uniqueArray(id, { minLength: 1, maxLength: 8, comparator: "IsStrictlyEqual" })
      .chain((ids) => {
        const at = fc.nat({ max: ids.length - 1 });
        return fc.record({
          activities: fc.tuple(
            ...ids.map((each) =>
              fc.record({ id: fc.constant(each), name, duration: fc.nat({ max: 400 }) }),
            ),
          ),
          links: fc.array(
            fc
              .record({
                from: at,
                to: at,
                type: fc.constantFrom("FS", "SS", "FF", "SF"),
                lag: fc.integer({ min: -30, max: 30 }),
              })
              .map(({ from, to, type, lag }): PlanLink => ({
                ...{ from: ids[from] ?? "", to: ids[to] ?? "", lag },
                type: type as PlanLink["type"],
              })),
            { maxLength: 12 },
          ),
        });
      });
    fc.assert(
      fc.property(plans, ({ activities, links }) => {
        const { plan } = readText(writePlanCsv({ activities, links }));
        const order = ({ to, from, type, lag }: PlanLink) => `${to} ${from}${type}${lag}`;
        expect(plan?.activities.map((each) => ({ name: "", ...each }))).toEqual(activities);
        expect(plan?.links.map(order).toSorted()).toEqual(links.map(order).toSorted());
      }),
      { numRuns: 200 },
    );
  });
});
