import type { Facts } from "@parod/schema/facts";
import type { Frame } from "@parod/schema/told/telling";
import type {
  Named,
  Origin,
  SourceLine,
  Sources,
  Standpoint,
} from "@parod/schema/views/standpoint";
import type { Look } from "#reading/look";
import { publishersOf } from "#views/publishers";

export function standpointOf({
  reading,
  position,
  compare,
  today,
  enteredAt,
  facts,
}: Look): Standpoint {
  const { programme, stand } = reading;
  const searched = facts.searchDone.map(({ effectiveOn }) => effectiveOn).toSorted();
  return {
    programme: {
      slug: programme.slug,
      public: programme.public,
      illustrative: programme.illustrative,
      startsOn: programme.startsOn,
      opensAsAt: programme.opensAsAt,
    },
    asAt: stand.asAt,
    today,
    knownAt: stand.knownAt,
    compare: compare?.asAt ?? null,
    actNo: stand.actNo,
    phase: position.phase,
    end: position.end,
    enteredAt,
    searchedOn: searched.at(-1) ?? null,
    sources: facts.sourceTold.length,
  };
}

export type Names = (code: string) => Named;

const everyone = "W92000004";

/** Names in force; a code that has none in force is shown by its code rather than hidden. */
export function namesOf(facts: Facts): Names {
  const names = new Map(
    facts.organisationTold.map(({ organisation, name }) => [organisation, name]),
  );
  return (code) => ({ code, name: names.get(code) ?? { en: code, cy: code } });
}

/** True where a list of organisations is all 22 authorities, or the code that stands for them. */
export function isEveryAuthority(codes: readonly string[], facts: Facts): boolean {
  if (codes.includes(everyone)) return true;
  const authorities = facts.anchors.organisation.filter(({ kind }) => kind === "local-authority");
  const asked = new Set(codes);
  return authorities.length > 0 && authorities.every(({ id }) => asked.has(id));
}

export const originOf = ({
  sourceId,
  effectiveOn,
  knownFrom,
  knownExact,
  ours,
  note,
}: Frame): Origin => ({ sourceId, effectiveOn, knownFrom, knownExact, ours, note });

export function sourceLine(
  row: Facts["sourceTold"][number],
  publisherOf: ReturnType<typeof publishersOf>,
): SourceLine {
  return {
    id: row.source,
    publisher: publisherOf(row.publisher),
    title: { en: row.titleEn, cy: row.titleCy },
    day: row.day,
    documentDay: row.documentDay,
    dayNote: row.dayNote,
    address: { en: row.addressEn, cy: row.addressCy },
    addressNote: row.addressNote,
    machineMade: row.machineMade,
    remark: row.remark,
  };
}

/** The sources that a page's facts name: found wherever the answer holds a source id. */
export function sourcesNamed(facts: Facts, answer: unknown): Sources {
  const named = new Set<string>();
  const collect = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      if (key === "sourceId" || key === "answer") named.add(value);
      return;
    }
    if (value !== null && typeof value === "object")
      for (const [name, each] of Object.entries(value)) collect(each, name);
  };
  collect(answer, "");
  const publisherOf = publishersOf(facts);
  return Object.fromEntries(
    facts.sourceTold
      .filter(({ source }) => named.has(source))
      .map((row) => [row.source, sourceLine(row, publisherOf)]),
  );
}
