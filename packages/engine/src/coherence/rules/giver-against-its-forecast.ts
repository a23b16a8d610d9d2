import { rule } from "#coherence/found";
import { partsOfLink } from "#coherence/link-parts";
import { againstItself } from "#coherence/sides";

/** What a giver tells the taker and what it forecasts of its own milestone cannot both be so. model.md section 1, Telling. */
export const giverAgainstItsForecast = rule({
  id: "giver-against-its-forecast",
  severities: ["warns"],
  reads: ["dependencySide", "activityDate", "activityTold"],
  find: (view) =>
    view.links().flatMap((link) => {
      const differs = againstItself(link);
      if (differs === null) return [];
      return [
        {
          ...partsOfLink(view, link),
          severity: "warns",
          subjects: [link.id],
          params: {
            case: "differs",
            giver: link.giverOrganisation,
            taker: link.takerOrganisation,
            activity: link.taker,
            ...differs,
          },
        },
      ];
    }),
});
