import type { Finding } from "@parod/schema/finding";
import { collect } from "#collect";

/**
 * What a finding says is late or in a circle, by the activities it is about: whatever the same activity spoils follows
 * from it. Only these spoil others.
 */
const spoiled = (finding: Finding): readonly string[] => {
  if (finding.rule === "waiting-in-a-circle") return finding.params.activities;
  if (finding.rule === "earlier-than-the-network") return [finding.params.activity];
  return finding.rule === "evidence-cascade" ? finding.params.falls : [];
};

/** What a finding would not be without: the activities and pairs that it is about. */
const hangsOn = (finding: Finding): readonly string[] => {
  if (finding.rule === "needed-before-it-exists")
    return finding.params.given === null ? [] : [finding.params.given.id];
  if (finding.rule !== "after-the-end") return [];
  if (finding.params.case === "milestone") return [finding.params.activity];
  return finding.params.case === "must"
    ? [`${finding.params.organisation}|${finding.params.criterion}`]
    : [];
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
