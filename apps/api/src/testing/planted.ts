import { check } from "@parod/engine/coherence/check";
import { findingId } from "@parod/engine/coherence/finding-id";
import { illustrative } from "@parod/records/illustrative/illustrative";
import { follows, planted } from "@parod/records/illustrative/planted";
import { nameOf, type Known } from "@parod/records/illustrative/planted/plant";
import type { Reading } from "@parod/schema/facts";
import { readGiven } from "#testing/given-book";

const idOf = ({ rule, subjects }: Known): string =>
  findingId(rule, rule === "waiting-in-a-circle" ? subjects : subjects.toSorted());

/** Ids and cases of what is to be found in the illustrative programme with some left out, sorted. */
export function expectedWithout(without: readonly string[]): readonly string[] {
  const there = planted.filter((each) => !without.includes(nameOf(each)));
  const names = new Set(there.map(nameOf));
  const following = follows.filter(({ from }) => from.some((each) => names.has(each)));
  return [...there, ...following].map((each) => `${idOf(each)} ${each.case}`).toSorted();
}

/** Ids and cases of what is found in a reading, sorted. */
export const foundIn = (reading: Reading): readonly string[] =>
  check(reading)
    .map(({ id, params }) => `${id} ${params.case}`)
    .toSorted();

/** What is found in the illustrative programme with some left out, as at the day it opens. */
export function foundWithout(without: readonly string[]): readonly string[] {
  const given = illustrative(without);
  return foundIn(readGiven(given)(given.programme.opensAsAt ?? ""));
}
