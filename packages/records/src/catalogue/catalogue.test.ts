import { expect, test } from "vitest";
import { factShape } from "@parod/schema/told/tables";
import { authorityStages, bodyStages } from "@parod/schema/vocabulary";
import { catalogues, criteriaOf, functions } from "#catalogue/catalogue";
import { catalogueAnchors, tellCatalogue, tellSystemOwners } from "#catalogue/tell-catalogue";

const told = [...tellCatalogue("2023-07-01"), ...tellSystemOwners("2023-07-01")];

test("the catalogue holds 62, 24 and 7 criteria in 14, 8 and 1 workstreams, and 16 functions", () => {
  expect(catalogues.map(({ id, workstreams }) => [id, workstreams.length])).toEqual([
    ["dysgu", 14],
    ["authority", 8],
    ["system", 1],
  ]);
  expect(criteriaOf("dysgu")).toHaveLength(62);
  expect(criteriaOf("authority")).toHaveLength(24);
  expect(criteriaOf("system")).toHaveLength(7);
  expect(functions.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, i) => `F${i + 1}`));
});

test("every criterion is numbered within its workstream and gates a stage of its catalogue", () => {
  for (const { id, stages, workstreams } of catalogues)
    for (const workstream of workstreams)
      workstream.criteria.forEach((criterion, index) => {
        const number = id === "system" ? `S${index + 1}` : `${workstream.id}.${index + 1}`;
        expect(criterion.id).toBe(number);
        expect(stages.map(({ code }) => code)).toContain(criterion.stage);
      });
});

test("stages stand in the order of the vocabulary, with one target each", () => {
  const codes = catalogues.map(({ stages }) => stages.map(({ code }) => code));
  expect(codes).toEqual([bodyStages, authorityStages, ["in-place"]]);
  const targets = catalogueAnchors.stage.filter(({ target }) => target).map(({ id }) => id);
  expect(targets).toEqual(["dysgu:full-scope", "authority:in-place", "system:in-place"]);
});

test("every fact of the catalogue has its table's shape and is unreviewed", () => {
  for (const { table, fact } of told) {
    expect(factShape(table).safeParse(fact).error).toBeUndefined();
    if ("reviewed" in fact) expect(fact.reviewed).toBe(false);
  }
  expect(new Set(told.map(({ table, factKey }) => `${table} ${factKey}`)).size).toBe(told.length);
});

test("Welsh is written with typographic apostrophes, and neither language is empty", () => {
  const words = [
    ...catalogues.flatMap(({ workstreams }) => workstreams.map(({ name }) => name)),
    ...(["dysgu", "authority", "system"] as const).flatMap(criteriaOf).map(({ text }) => text),
    ...functions.map(({ text }) => text),
  ];
  expect(words).toHaveLength(23 + 93 + 16);
  for (const { en, cy } of words) {
    expect(en).not.toBe("");
    expect(cy).not.toMatch(/'|^$/u);
  }
});

test("a few rows are as the catalogue gives them", () => {
  const byId = new Map(
    [...criteriaOf("dysgu"), ...criteriaOf("authority")].map((each) => [each.id, each]),
  );
  expect(byId.get("D13.2")).toMatchObject({
    necessity: "improves",
    freshDays: null,
    accepts: ["count", "report"],
  });
  expect(byId.get("A4.2")).toMatchObject({
    models: ["own", "partnership", "mixed"],
    stage: "started",
  });
  expect(byId.get("A2.2")).toMatchObject({ accepts: ["agreement"], freshDays: null });
  expect(byId.get("D4.1")?.text.cy).toBe(
    "Mae’r cynnig dysgu proffesiynol cenedlaethol ar gyfer y flwyddyn academaidd wedi’i gyhoeddi: beth, i bwy, pryd a sut i archebu lle.",
  );
});

test("each condition of the system applies to its owner alone", () => {
  const away = tellSystemOwners("2023-07-01").map(({ factKey }) => factKey);
  expect(away).toHaveLength(7);
  expect(away).toContain("requirement:S6:welsh-government");
  expect(away.filter((key) => key?.endsWith(":estyn"))).toHaveLength(6);
});
