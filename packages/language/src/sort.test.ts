import { describe, expect, it } from "vitest";
import {
  authorityAnd,
  authorityIn,
  authorityName,
  authorityNames,
  authoritySoft,
  authorityTo,
} from "#authorities";
import { fold, matches } from "#fold";
import { isAuthority, sayAuthorities, sayList } from "#lists";
import { compareIn, sortIn } from "#sort";

const sorted = (language: "en" | "cy", ...names: string[]) => names.toSorted(compareIn(language));

describe("order", () => {
  it.each([
    ["cy", ["Caerdydd", "Conwy", "Cwmbrân", "Chwilog"]],
    ["en", ["Caerdydd", "Chwilog", "Conwy", "Cwmbrân"]],
    ["cy", ["Luton", "Llan", "Llanelli", "Llangefni"]],
    ["en", ["Llan", "Llanelli", "Luton"]],
    ["cy", ["da", "dod", "dwr", "ddoe", "e", "ffa"]],
    ["cy", ["gwaith", "ngwaith", "haf"]],
    ["cy", ["pwll", "phwll", "rwyf", "rhes", "sôn", "twll", "thema"]],
    ["cy", ["Bangor", "Bannau"]],
    ["cy", ["Sir Benfro", "Sir Ddinbych", "Sir Fynwy", "Sir Gaerfyrddin", "Sir y Fflint"]],
  ] as const)("%s: %j", (language, names) => {
    expect(sorted(language, ...names.toReversed())).toEqual(names);
  });
  it("agrees with Node's own Welsh on the names of the 22", () => {
    const names = Object.values(authorityNames).map(({ cy }) => cy);
    expect(sorted("cy", ...names)).toEqual(names.toSorted(new Intl.Collator("cy").compare));
    const english = Object.values(authorityNames).map(({ en }) => en);
    expect(sorted("en", ...english)).toEqual(english.toSorted(new Intl.Collator("en-GB").compare));
  });
  it("folds accents, hyphens and both apostrophes, and still keeps one order", () => {
    expect(sorted("cy", "tŷ", "ty", "Pen-y-bont", "Pen y bont", "wedi’i", "wedi'i")).toEqual(
      sorted("cy", "wedi'i", "wedi’i", "Pen y bont", "Pen-y-bont", "ty", "tŷ"),
    );
    expect(compareIn("cy")("mor", "môr")).toBeLessThan(0);
  });
  it("sorts things by a text of theirs and leaves the array alone", () => {
    const things = [{ name: "Llan" }, { name: "Luton" }];
    expect(sortIn(things, "cy", ({ name }) => name).map(({ name }) => name)).toEqual([
      "Luton",
      "Llan",
    ]);
    expect(things[0]?.name).toBe("Llan");
  });
});

describe("search", () => {
  it("matches either language, without accents, hyphens or the kind of apostrophe", () => {
    expect(matches(["Isle of Anglesey", "Ynys Môn"], "ynys mon")).toBe(true);
    expect(matches(["Neath Port Talbot", "Castell-nedd Port Talbot"], "castell nedd")).toBe(true);
    expect(matches(["wedi’i"], "wedi'i")).toBe(true);
    expect(matches(["Cardiff", "Caerdydd"], "swansea")).toBe(false);
    expect(fold("Cwmbrân Ŵyr TŶ")).toBe("cwmbran wyr ty");
  });
});

describe("names of the 22", () => {
  const codes = Object.keys(authorityNames);
  it("are complete", () => {
    expect(codes).toHaveLength(22);
    expect(
      codes.every((code) => /^W060000(0[1-9]|1[0-9]|2[0-4])$/u.test(code) && isAuthority(code)),
    ).toBe(true);
  });
  it("stand after prepositions as welsh.md has them", () => {
    expect(
      ["W06000015", "W06000013", "W06000001", "W06000020", "W06000016"].map((code) =>
        authorityIn(code, "cy"),
      ),
    ).toEqual([
      "yng Nghaerdydd",
      "ym Mhen-y-bont ar Ogwr",
      "ar Ynys Môn",
      "yn Nhorfaen",
      "yn Rhondda Cynon Taf",
    ]);
    expect([
      authorityTo("W06000002", "cy"),
      authorityTo("W06000014", "cy"),
      authorityTo("W06000014", "en"),
      authoritySoft("W06000023", "cy"),
    ]).toEqual(["i Wynedd", "i Fro Morgannwg", "to the Vale of Glamorgan", "Bowys"]);
    expect([
      authorityAnd("W06000011", "cy"),
      authorityAnd("W06000022", "cy"),
      authorityAnd("W06000022", "en"),
      authorityName("W06000018", "cy"),
    ]).toEqual(["ac Abertawe", "a Chasnewydd", "and Newport", "Caerffili"]);
  });
  it("follow the rules of mutation, every one", () => {
    const soft: Record<string, string> = {
      C: "G",
      P: "B",
      T: "D",
      G: "",
      B: "F",
      D: "Dd",
      M: "F",
      Ll: "L",
      Rh: "R",
    };
    for (const { cy, soft: form, and } of Object.values(authorityNames)) {
      const first = /^(?:Ll|Rh|.)/u.exec(cy)?.[0] ?? "";
      const mutated = (soft[first] ?? first) + cy.slice(first.length);
      expect(form).toBe(
        first === "G" ? mutated.charAt(0).toUpperCase() + mutated.slice(1) : mutated,
      );
      expect(and).toBe(
        /^[AEIOUY]/u.test(cy)
          ? `ac ${cy}`
          : `a ${/^[CPT]/u.test(cy) ? `${first}h` : first}${cy.slice(first.length)}`,
      );
    }
  });
  it("are listed with and", () => {
    expect(sayAuthorities(["W06000002", "W06000003", "W06000015"], "cy")).toBe(
      "Gwynedd, Conwy a Chaerdydd",
    );
    expect(sayAuthorities(["W06000002", "W06000014"], "en")).toBe(
      "Gwynedd and the Vale of Glamorgan",
    );
    expect([sayAuthorities([], "en"), sayAuthorities(["W06000015"], "cy")]).toEqual([
      "",
      "Caerdydd",
    ]);
  });
});

it("lists unknown texts with and in English, with commas alone in Welsh, with semicolons where an item has commas", () => {
  expect([
    sayList(["a", "b", "c"], "en"),
    sayList(["a", "b", "c"], "cy"),
    sayList(["a, b", "c"], "en"),
    sayList(["a"], "en"),
    sayList([], "cy"),
  ]).toEqual(["a, b and c", "a, b, c", "a, b; c", "a", ""]);
});
