import type { CountOf } from "@parod/schema/data-quality";
import { dataQualityView } from "#views/data-quality";
import type { OpenTable } from "#open/table";

/** A count in two columns; both empty where nobody asked, which is not 0. */
const counted = (name: string, count: CountOf | null) => ({
  [name]: count?.n ?? null,
  [`${name}Of`]: count?.of ?? null,
});

export const quality: OpenTable = {
  columns: [
    "organisation",
    "name",
    "newestTold",
    "medianTold",
    "told",
    "sinceAllowed",
    "sinceAllowedOf",
    "allowedFrom",
    "assessed",
    "assessedOf",
    "milestonesDated",
    "milestonesDatedOf",
    "functionsTold",
    "functionsToldOf",
    "returnsIn",
    "returnsInOf",
    "toldMet",
    "evidenceValid",
    "evidenceStale",
    "evidenceExpired",
    "evidenceNone",
  ],
  rows: (look, language) => {
    const { allows, lines } = dataQualityView(look);
    return lines.map(({ organisation, freshness, completeness, evidence }) => ({
      organisation: organisation.code,
      name: organisation.name[language],
      newestTold: freshness.newest,
      medianTold: freshness.median,
      told: freshness.told,
      ...counted("sinceAllowed", freshness.sinceAllowed),
      allowedFrom: allows?.from ?? null,
      ...counted("assessed", completeness.assessed),
      ...counted("milestonesDated", completeness.dated),
      ...counted("functionsTold", completeness.functions),
      ...counted("returnsIn", completeness.returns),
      toldMet: evidence.of,
      evidenceValid: evidence.valid,
      evidenceStale: evidence.stale,
      evidenceExpired: evidence.expired,
      evidenceNone: evidence.none,
    }));
  },
};
