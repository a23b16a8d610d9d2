import type { Facts } from "@parod/schema/facts";
import { expect, it } from "vitest";
import { publishersOf } from "#views/publishers";

const organisations = [
  ["welsh-government", "government", "Welsh Government", "Llywodraeth Cymru"],
  ["W06000004", "local-authority", "Denbighshire", "Sir Ddinbych"],
  ["W06000006", "local-authority", "Wrexham", "Wrecsam"],
  ["csc", "regional-body", "Central South", "Canolbarth y De"],
] as const;
const facts = {
  anchors: { organisation: organisations.map(([id, kind]) => ({ id, kind })) },
  organisationTold: organisations.map(([organisation, , en, cy]) => ({
    organisation,
    name: { en, cy },
  })),
} as unknown as Facts;

it.each([
  ["Welsh Government", "Llywodraeth Cymru"],
  ["Denbighshire County Council", "Sir Ddinbych"],
  ["Wrexham County Borough Council", "Wrecsam"],
  ["Cyngor Gwynedd", "Cyngor Gwynedd"],
  ["Illustrative: not a publisher", "Enghreifftiol: nid cyhoeddwr"],
  // no council of that name is known, and no newspaper is translated
  ["Central South Council", null],
  ["Open Council Network (of Wrexham County Borough Council)", null],
  ["Shropshire Star", null],
])("%s is said in Welsh: %s", (publisher, cy) => {
  expect(publishersOf(facts)(publisher)).toEqual({ en: publisher, cy });
});
