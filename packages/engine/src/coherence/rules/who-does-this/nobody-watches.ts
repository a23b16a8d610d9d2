import { collect } from "#collect";
import { record, step, type Found } from "#coherence/found";
import type { View } from "#coherence/view";

/** catalogue.md 5.3: it is decided who watches over coherence once the group's term has ended. */
const watched = "S5";

/**
 * A group's term by its own rules is over, and it is not met that somebody is to watch after it. On the public record no
 * more is said than that nothing of it is published: the rule and the dated search.
 */
export function nobodyWatches(view: View): readonly Found<"who-does-this">[] {
  const pairs = [...view.pairs().values()].filter(({ criterion }) => criterion === watched);
  if (pairs.some(({ standing }) => standing === "met")) return [];
  const rules = view.facts.groupRule.filter(({ meetings }) => meetings !== null);
  return [...collect(rules, ({ group }) => group)].flatMap(([group, said]) => {
    const last = said.toSorted((a, b) => ((a.when?.to ?? "") < (b.when?.to ?? "") ? -1 : 1)).at(-1);
    // a rule without a day goes on
    if (!last?.when || last.when.to >= view.asAt || said.some(({ when }) => when === null))
      return [];
    const search = view.searchFor(group);
    return [
      {
        severity: "warns" as const,
        subjects: [group],
        organisations: [group, ...pairs.map(({ organisation }) => organisation)],
        records: [record("groupRule", last), record("searchDone", search)],
        params: {
          case: "nobody-watches" as const,
          group,
          ended: last.when,
          published: view.published,
        },
        path: [
          step("organisation", group),
          ...pairs.map(({ organisation }) => step("pair", `${organisation}|${watched}`)),
          ...(search === null ? [] : [step("search", search.search)]),
        ],
      },
    ];
  });
}
