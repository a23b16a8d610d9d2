import { describe, expect, it } from "vitest";
import { commandBytes } from "#plan-file/limits";
import { readPlanFile } from "#plan-file/read-plan-file";
import { codesOf, project, readText } from "#plan-file/testing/read";

const task = "<Task><UID>1</UID><Name>A</Name><Duration>PT8H0M0S</Duration></Task>";
const laughs = `<!DOCTYPE Project [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${"bcdefghij"[at]} "${`&${"abcdefghi"[at]};`.repeat(10)}">`).join("")}]>`;

/** Refused, with so many milliseconds for a busy machine. */
function refuse(text: string, name = "plan.xml", within = 5000) {
  const begun = performance.now();
  const read = readText(text, name);
  expect(performance.now() - begun).toBeLessThan(within);
  expect(read.plan).toBeNull();
  expect(read.problems.length).toBeLessThan(300);
  return codesOf(read)[0];
}

describe("hostile files", () => {
  it.each([
    ["a billion laughs", `${laughs}<Project><Name>&j;</Name></Project>`, "forbidden-xml"],
    [
      "an external entity",
      '<!DOCTYPE Project [<!ENTITY x SYSTEM "file:///etc/passwd">]><Project><Name>&x;</Name></Project>',
      "forbidden-xml",
    ],
    [
      "an outside document type",
      '<!DOCTYPE P SYSTEM "https://example.com/"><Project/>',
      "forbidden-xml",
    ],
    ["an entity that nobody declared", "<Project><Name>&x;</Name></Project>", "damaged"],
    ["a depth of 10,000", `<Project>${"<a>".repeat(10_000)}`, "too-deep"],
    ["another root", "<html></html>", "not-a-plan"],
    ["no XML at all", "hello", "damaged"],
    ["a document cut short", project(task).slice(0, -20), "truncated"],
    ["one cut in a tag", project(task).slice(0, -3), "truncated"],
    ["nothing after the beginning", '<?xml version="1.0"?>', "not-a-plan"],
    ["no tasks", project(""), "no-tasks"],
    ["tags that cross", "<Project><a><b></a></b></Project>", "damaged"],
    [
      "a name of a megabyte",
      project(task.replace(">A<", `>${"x".repeat(1_000_000)}<`)),
      "text-too-long",
    ],
    [
      "an element's name of a megabyte",
      `<Project><${"x".repeat(1_000_000)}/></Project>`,
      "text-too-long",
    ],
    [
      "a document type that never ends",
      `<!DOCTYPE Project [${"<!ENTITY a 'b'>".repeat(50_000)}`,
      "not-a-plan",
    ],
  ])("are refused: %s", (_, text, code) => {
    expect(refuse(text)).toBe(code);
  });

  it("are refused by size before they are looked at: a name of 100 MB", () => {
    const bytes = new Uint8Array(100 * 1024 * 1024);
    for (const mostBytes of [undefined, commandBytes])
      expect(
        readPlanFile(bytes, "plan.xml", mostBytes === undefined ? {} : { mostBytes }),
      ).toMatchObject({ plan: null, problems: [{ code: "too-large" }] });
  });

  it("with a link for each pair of two large summaries are refused, not built", () => {
    const child = (uid: number) =>
      `<Task><UID>${uid}</UID><OutlineLevel>2</OutlineLevel><Duration>PT8H0M0S</Duration></Task>`;
    const group = (uid: number, link = "") =>
      `<Task><UID>${uid}</UID><OutlineLevel>1</OutlineLevel>${link}</Task>${Array.from({ length: 1000 }, (_, at) => child(uid + 1 + at)).join("")}`;
    const link = "<PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink>";
    expect(refuse(project(group(1) + group(2000, link)))).toBe("too-many-links");
  });

  it("in CSV are refused: one cell without end, one row without end, a cell that divides without end", () => {
    const head = "id,duration,predecessors\n";
    expect(refuse(`${head}a,1,"${"x".repeat(1_000_000)}"`, "plan.csv")).toBe("text-too-long");
    expect(refuse(`${head}${",".repeat(1_000_000)}\n`, "plan.csv")).toBe("no-tasks");
    expect(refuse(`${head}a,1,${"FS ".repeat(20_000)}+\n`, "plan.csv")).toBe("predecessor-bad");
    expect(refuse(`${head}a,1,${" ".repeat(60_000)}+\n`, "plan.csv")).toBe("predecessor-bad");
  });

  it("list some of ten thousand problems, and count the others", () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `t${at},soon,`).join("\n");
    const { problems } = readText(`id,duration,predecessors\n${rows}\n`);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toMatchObject({ code: "more", params: { n: 9800 } });
  });

  it("say nothing longer than a line of what they hold", () => {
    const { problems } = readText(
      `id,duration,predecessors\na,${"x\n".repeat(3)}${"y".repeat(500)},\n`,
    );
    expect(JSON.stringify(problems).length).toBeLessThan(600);
  });
});
