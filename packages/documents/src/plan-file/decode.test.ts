import { describe, expect, it } from "vitest";
import { readPlanFile } from "#plan-file/read-plan-file";
import { project } from "#plan-file/testing/read";

const csv = "id,name,duration,predecessors\na,Hyfforddi’r tîm: ŵ ŷ,3,\nb,Gorffen – £5,0,aFS+1\n";
const latin = "id;name;duration;predecessors\na;Ysgol y dôn – £5;3,0;\n";

const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const withMark = (mark: readonly number[], bytes: Uint8Array) =>
  Buffer.concat([Buffer.from(mark), bytes]);
const nameOf = (bytes: Uint8Array, name = "plan.csv") =>
  readPlanFile(bytes, name).plan?.activities[0]?.name;

describe("encodings", () => {
  it.each([
    ["UTF-8", Buffer.from(csv)],
    ["UTF-8 with a mark", withMark([0xef, 0xbb, 0xbf], Buffer.from(csv))],
    ["UTF-16 LE with a mark", withMark([0xff, 0xfe], utf16(csv, false))],
    ["UTF-16 BE with a mark", withMark([0xfe, 0xff], utf16(csv, true))],
    ["UTF-16 LE", utf16(csv, false)],
    ["UTF-16 BE", utf16(csv, true)],
  ])("%s", (_, bytes) => {
    expect(nameOf(bytes)).toBe("Hyfforddi’r tîm: ŵ ŷ");
    expect(readPlanFile(bytes, "plan.csv").problems).toEqual([]);
  });

  it("Windows-1252, as Excel writes it", () => {
    const bytes = Buffer.from(latin.replace("–", "\u0096"), "latin1");
    expect(nameOf(bytes)).toBe("Ysgol y dôn – £5");
  });

  it.each([
    [
      "UTF-16 LE with a mark",
      "utf-16",
      (text: string) => withMark([0xff, 0xfe], utf16(text, false)),
    ],
    ["UTF-16 BE without one", "utf-16", (text: string) => utf16(text, true)],
    ["UTF-8 that says so", "utf-8", (text: string) => Buffer.from(text)],
    ["UTF-8 that says something else", "windows-1252x", (text: string) => Buffer.from(text)],
    ["Windows-1252 that says so", "windows-1252", (text: string) => Buffer.from(text, "latin1")],
  ])("XML: %s", (_, encoding, encode) => {
    const text = project(
      "<Task><UID>1</UID><Name>Ysgol y dôn</Name><Duration>PT8H0M0S</Duration></Task>",
    ).replace('version="1.0"', `version="1.0" encoding="${encoding}"`);
    expect(nameOf(encode(text), "plan.xml")).toBe("Ysgol y dôn");
    expect(nameOf(encode(text), "plan.txt")).toBe("Ysgol y dôn");
  });

  it.each([
    ["nothing", [], "empty-file"],
    ["spaces", [32, 10], "empty-file"],
    ["a Project file", [0xd0, 0xcf, 0x11, 0xe0, 1], "mpp-file"],
    ["a workbook", [0x50, 0x4b, 3, 4, 0], "zip-file"],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1], "not-text"],
  ])("refuse %s", (_, bytes, code) => {
    expect(readPlanFile(Uint8Array.from(bytes), "plan.csv")).toMatchObject({
      plan: null,
      problems: [{ code }],
    });
  });
});
