import type { Finding } from "@parod/schema/finding";
import { collect } from "#collect";

/**
 * What a finding says is late or in a circle, by the activities it is about: whatever the same activity spoils follows
 * from it. Only these spoil others.
 */
const spoiled = (finding: Finding): readonly string[] => {
  switch (finding.rule) {
    case "waiting-in-a-circle":
      return finding.params.activities;
    case "earlier-than-the-network":
      return [finding.params.activity];
    case "evidence-cascade":
      return finding.params.falls;
    default:
      return [];
  }
};

/** What a finding would not be without: the activities and pairs that it is about. */
const hangsOn = (finding: Finding): readonly string[] => {
  switch (finding.rule) {
    case "needed-before-it-exists":
      return finding.params.given === null ? [] : [finding.params.given.id];
    case "after-the-end":
      if (finding.params.case === "milestone") return [finding.params.activity];
      return finding.params.case === "must"
        ? [`${finding.params.organisation}|${finding.params.criterion}`]
        : [];
    default:
      return [];
  }
};

/** Each finding with the ids of those that it follows from. */
export function withCauses(findings: readonly Finding[]): readonly Finding[] {
  const spoilers = collect(
    findings.flatMap((finding) => spoiled(finding).map((thing) => ({ thing, id: finding.id }))),
    ({ thing }) => thing,
    ({ id }) => id,
  );
  return findings.map((finding) => ({
    ...finding,
    causes: [...new Set(hangsOn(finding).flatMap((thing) => spoilers.get(thing) ?? []))]
      .filter((id) => id !== finding.id)
      .toSorted(),
  }));
}
