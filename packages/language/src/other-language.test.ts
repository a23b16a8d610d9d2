import { describe, expect, it } from "vitest";
import { markOther, sentenceOf, spoken, spokenIn } from "#other-language";

const cy = (text: string) => markOther(text, "cy", "en");
/** What is marked, as it is read. */
const pieces = (marked: string): readonly string[] => {
  const { text, other } = spoken(marked);
  return other.map(([from, to]) => text.slice(from, to));
};

describe("a sentence with a part in the other language", () => {
  it.each([
    ["none", "One: two.", "One: two.", []],
    ["at the beginning", `${cy("Un")}: two.`, "Un: two.", [[0, 2]]],
    ["at the end", `One: ${cy("dau")}`, "One: dau", [[5, 8]]],
    ["alone", cy("Un"), "Un", [[0, 2]]],
    [
      "the same twice",
      `“${cy("Un")}” and “${cy("Un")}”.`,
      "“Un” and “Un”.",
      [
        [1, 3],
        [10, 12],
      ],
    ],
    [
      "one that is a part of another, in both",
      `“Un dau” and “${cy("Un")}”.`,
      "“Un dau” and “Un”.",
      [[14, 16]],
    ],
  ])("%s", (_, ...[marked, text, other]) => {
    expect(spoken(marked)).toEqual({ text, other });
  });
  it("marks nothing that is in both, in this one, or in who knows which", () => {
    const [en, both, unknown] = (["en", undefined, null] as const).map((only) =>
      markOther("One", only, "en"),
    );
    expect([en, both, unknown]).toEqual(["One", "One", "One"]);
  });
  it("is not led astray by a text that has the marks itself", () => {
    const typed = cy("").replace(/^(.)(.)$/u, "$1Not$2 $2this$1");
    expect(pieces(`${markOther(typed, null, "en")}: ${cy(typed)}`)).toEqual(["Not this"]);
    expect(spoken(typed).text).toBe("Not this");
  });
});

describe("a sentence in both languages", () => {
  it("says nothing of parts where there are none", () => {
    expect(sentenceOf({ en: spoken("One"), cy: spoken("Un") })).toEqual({ en: "One", cy: "Un" });
  });
  it("names those of each, and is read in either", () => {
    const said = sentenceOf({ en: spoken(`One: ${cy("dau")}`), cy: spoken("Un: dau") });
    expect(said).toEqual({ en: "One: dau", cy: "Un: dau", other: { en: [[5, 8]] } });
    expect(spokenIn(said, "en")).toEqual({ text: "One: dau", other: [[5, 8]] });
    expect(spokenIn(said, "cy")).toEqual({ text: "Un: dau", other: [] });
  });
});
