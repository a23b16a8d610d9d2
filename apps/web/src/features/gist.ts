import { sayReadiness } from "@parod/language/sentences/readiness";
import { saySystem } from "@parod/language/sentences/system";
import type { OrganisationView } from "@parod/schema/views/organisation";
import type { OverviewView } from "@parod/schema/views/overview";
import { useSay } from "#lib/say.ts";

/** The sentence for the whole, and the body's own after it. */
export function useSayOverview(): (
  view: Pick<OverviewView, "summary" | "criterionTexts" | "stand">,
) => string {
  const { speaker } = useSay();
  return ({ summary, criterionTexts, stand }) => {
    const whole = saySystem(summary, speaker);
    if (!summary.body) return whole;
    const context = {
      textOf: (criterion: string) => criterionTexts[criterion],
      searchedOn: stand.searchedOn,
    };
    return `${whole} ${summary.body.name[speaker.language]}: ${sayReadiness(summary.body, speaker, context)}`;
  };
}

/** "Is it ready?", for one organisation. */
export function useSayOrganisation(): (view: OrganisationView) => string {
  const { speaker } = useSay();
  return (view) =>
    sayReadiness(view.summary, speaker, {
      textOf: (criterion) => view.criteria.find((line) => line.criterion === criterion)?.text,
      searchedOn:
        view.searches
          .map(({ day }) => day)
          .toSorted()
          .at(-1) ?? view.stand.searchedOn,
    });
}
