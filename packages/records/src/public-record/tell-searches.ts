import { authorities } from "#public-record/authorities";
import { searching, type Item } from "#public-record/item";
import { record } from "#public-record/record";
import { startOfDay } from "#telling/start-of-day";

const six = ["W06000001", "W06000002", "W06000003", "W06000004", "W06000005", "W06000006"];

/** What the group's letters asked of the government: answers to the letters were looked for, so to each of these. */
const asksOfLetters = record.commitments
  .filter(
    ({ id, kind, ofWhom }) =>
      id.startsWith("ncg-20") && kind === "ask" && ofWhom.includes("welsh-government"),
  )
  .map(({ id }) => id);

/**
 * What a search was about: organisations, and what was asked or meant that it looked for an answer to or a trace of. Our
 * reading of what was looked for, and named only where the search says it.
 */
const about: Readonly<Record<string, readonly string[]>> = {
  s01: ["ncg"],
  s02: ["ncg", "ncg-july-2025", "ncg-2025-04-i"],
  s03: ["ncg"],
  s04: ["ncg", "ncg-2025-04-g"],
  s05: ["welsh-government", "ncg", ...asksOfLetters],
  s06: ["ncg", "adew"],
  s07: ["welsh-government", "sipp-board", "ncg", "ncg-2025-04-a"],
  s08: ["sipp-board", "welsh-government", "board-2025-07-a"],
  s09: ["dysgu"],
  s10: ["dysgu"],
  s11: ["dysgu"],
  s12: ["dysgu", "welsh-government"],
  s13: ["dysgu"],
  s14: ["dysgu"],
  s15: ["dysgu"],
  s16: ["dysgu"],
  s17: ["nael"],
  s18: ["welsh-government", "cype", "dysgu", "cype-2025-11-a"],
  s19: ["welsh-government", "sipp-board", "board-2025-10-b"],
  s20: ["welsh-government", ...authorities],
  s21: ["csc", "W06000013", "W06000014", "W06000015", "W06000016", "W06000024"],
  s22: ["W06000013", "W06000024", "W06000016", "W06000014"],
  s23: ["W06000015", "cardiff-2024-11-a"],
  s24: ["gwe", "W06000002", "W06000003", "W06000005", "W06000006"],
  s25: ["gwe", ...six],
  s26: ["partneriaeth", "W06000010", "W06000009", "W06000011"],
  s27: ["eas", "W06000022", "W06000020", "W06000019"],
  s28: ["eas"],
  s29: ["W06000018", "eas"],
  s30: ["mid-wales", "W06000023", "W06000008"],
  s31: ["W06000012"],
  s32: ["welsh-government"],
  s33: ["welsh-government", "ncg", "sipp-board"],
};

const places: Readonly<Record<string, string>> = {
  "stored copies of public web pages, English and Welsh":
    "copïau wedi’u storio o dudalennau gwe cyhoeddus, Cymraeg a Saesneg",
};

/** Dated searches that found nothing: what "not published" rests on. They have no source. */
export const tellSearches = (): Item[] =>
  record.searches.map(({ id, lookedFor, where, day }) => {
    const [cy, of] = [places[where], about[id]];
    if (!cy || !of) throw new Error(`search ${id} is not read`);
    return {
      act: searching,
      telling: {
        table: "searchDone",
        fact: { search: id, lookedFor, place: { en: where, cy }, about: [...of] },
        effectiveOn: day,
        knownFrom: startOfDay(day),
        ours: true,
        factKey: id,
      },
    };
  });
