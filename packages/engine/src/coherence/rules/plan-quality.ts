import { record, rule, step } from "#coherence/found";
import { standingDate } from "#coherence/link-parts";
import { qualityOf } from "#quality/quality";

/** A check of the 14 that the programme's own network does not pass, where what the check needs is told. decisions/102. */
export const planQuality = rule({
  id: "plan-quality",
  severities: ["notes"],
  reads: ["activityTold", "activityDate", "dependencySide"],
  find: (view) => {
    const computed = view.computed();
    if (computed === null) return [];
    return qualityOf(computed)
      .filter(({ passes }) => passes === false)
      .map(({ id, count, looked, percent, ratio, offending }) => ({
        severity: "notes",
        subjects: [String(id)],
        organisations: offending.map((each) => view.activities().get(each)?.organisation ?? null),
        records: offending.map((each) => record("activityDate", standingDate(view, each))),
        params: { case: "over", check: id, count, looked, percent, ratio },
        path: offending.map((each) => step("activity", each)),
      }));
  },
});
