import { expect, it } from "vitest";
import { countWords, cutTitle } from "#findings/cut";

const titles = [
  "Dysgu proffesiynol cenedlaethol: llythrennedd",
  "Dysgu proffesiynol cenedlaethol: rhifedd",
];

it.each([2, 3, 4])("keeps two titles that begin alike apart in %i words", (most) => {
  const [one = "", two = ""] = titles.map((each) => cutTitle(each, most));
  expect(one).not.toBe(two);
  expect(Math.max(countWords(one), countWords(two))).toBeLessThanOrEqual(most);
});

it.each([
  ["Dysgu proffesiynol cenedlaethol: llythrennedd", 2, "Dysgu…: llythrennedd"],
  [
    "Dysgu proffesiynol cenedlaethol: llesiant a chynhwysiant",
    5,
    "Dysgu proffesiynol cenedlaethol: llesiant a…",
  ],
  ["Monitro, cefnogi a herio", 2, "Monitro, cefnogi…"],
  ["Cynllun: drafft", 2, "Cynllun: drafft"],
  ["Cynllun: drafft", 1, "Cynllun…"],
])("cuts %j at %i words to %j", (title, most, cut) => {
  expect(cutTitle(title, most)).toBe(cut);
});
