import { bookReader } from "@parod/engine/read/book";
import type { Day, Instant } from "@parod/schema/day";
import type { Book, Facts, Reading } from "@parod/schema/facts";
import type { ProgrammeGiven } from "@parod/schema/load";
import { anchorNames } from "@parod/schema/anchor-names";
import { factShape, toldNames, type ToldName } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";

/** What a loader names as corrected is a fact key of the same table. */
const corrected = ({ table, corrects }: Telling): string | null =>
  corrects?.startsWith("fact:") ? `${table} ${corrects.slice(5)}` : null;

/** A shipped programme as a server would hold it, without one: for tests that look at many days of it. */
function bookOfGiven({ acts }: ProgrammeGiven): Book {
  const rows = acts.flatMap(({ tellings }, act) =>
    tellings.map((telling, item) => ({
      telling,
      id: `${act + 1}-${item + 1}`,
      actNo: act + 1,
      item,
    })),
  );
  const ids = new Map(rows.map(({ telling, id }) => [`${telling.table} ${telling.factKey}`, id]));
  const rowOf = ({ telling, id, actNo, item }: (typeof rows)[number]) => ({
    ...factShape(telling.table).parse(telling.fact),
    ...{ id, actNo, item, revision: 1, effectiveOn: telling.effectiveOn as Day },
    knownFrom: (telling.knownFrom ?? `${telling.effectiveOn}T00:00:00.000Z`) as Instant,
    telling: telling.telling ?? "change",
    corrects: ids.get(corrected(telling) ?? "") ?? telling.corrects ?? null,
    ...{ sourceId: telling.sourceId ?? null, lang: telling.lang ?? null },
    ...{ knownExact: telling.knownExact ?? true, ours: telling.ours ?? false },
    ...{ note: telling.note ?? null, factKey: telling.factKey ?? null },
  });
  const told = (table: ToldName) => rows.filter((row) => row.telling.table === table).map(rowOf);
  return {
    told: Object.fromEntries(toldNames.map((name) => [name, told(name)])),
    anchors: Object.fromEntries(
      anchorNames.map((name) => [
        name,
        acts.flatMap(({ anchors }, act) =>
          (anchors?.[name] ?? []).map((anchor) => ({ anchor, actNo: act + 1 })),
        ),
      ]),
    ),
  } as unknown as Book;
}

/** How a shipped programme reads as at a day, as we know it now. */
export function readGiven(given: ProgrammeGiven): (asAt: string) => Reading {
  const facts: (stand: Reading["stand"]) => Facts = bookReader(bookOfGiven(given));
  const programme = { id: "given", ...given.programme };
  return (asAt) => {
    const stand = { asAt: asAt as Day, knownAt: null, actNo: given.acts.length };
    return { programme, stand, facts: facts(stand) };
  };
}
