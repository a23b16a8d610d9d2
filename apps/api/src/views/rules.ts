import { rules } from "@parod/engine/coherence/rules";
import { thresholds } from "@parod/engine/coherence/thresholds";
import { severities, type RuleId } from "@parod/schema/finding";
import type { RuleGroup, RulesView, RuleThreshold } from "@parod/schema/views/rules";
import type { Look } from "#reading/look";
import { sourcesNamed, standpointOf } from "#views/standpoint";

type About = {
  readonly group: RuleGroup;
  /** Sources of the public record by their ids. */
  readonly grounds: readonly string[];
  readonly from?: readonly RuleThreshold[];
};

/** What each rule is about, which published sources it rests on, and which numbers say from when it speaks. */
export const aboutRules: Readonly<Record<RuleId, About>> = {
  "needed-before-it-exists": { group: "dependencies", grounds: ["ncg-tor"] },
  "sides-disagree": { group: "dependencies", grounds: ["ncg-tor"] },
  "giver-against-its-forecast": { group: "dependencies", grounds: ["ncg-tor"] },
  "earlier-than-the-network": {
    group: "dependencies",
    grounds: ["ncg-tor"],
    from: ["networkLaterDays"],
  },
  "waiting-in-a-circle": { group: "dependencies", grounds: ["ncg-tor"] },
  "provision-gap": { group: "provision", grounds: ["ncg-tor", "ncg-letter-2025-11"] },
  "provision-overlap": { group: "provision", grounds: ["ncg-letter-2025-11"] },
  "who-does-this": { group: "provision", grounds: ["ncg-letter-2025-11"] },
  "after-the-end": { group: "readiness", grounds: ["ncg-tor"] },
  "rating-against-evidence": { group: "readiness", grounds: ["ncg-tor"] },
  "evidence-cascade": { group: "readiness", grounds: ["ncg-tor"] },
  alone: { group: "together", grounds: ["ncg-letter-2025-04"] },
  "single-point-of-failure": {
    group: "dependencies",
    grounds: ["ncg-tor"],
    from: ["slipWeeks", "slipOrganisations", "takersOfOne"],
  },
  "capacity-collision": {
    group: "together",
    grounds: ["ncg-letter-2024-12", "ncg-letter-2025-04"],
    from: ["dueTogether", "collisionWindowDays"],
  },
  silence: {
    group: "said",
    grounds: ["ncg-letter-2024-12"],
    from: ["returnGraceDays", "datePassedDays", "nothingSaidDays"],
  },
  unannounced: {
    group: "said",
    grounds: ["ncg-letter-2025-04"],
    from: ["announceDays", "announcedWithinDays"],
  },
  unshared: {
    group: "said",
    grounds: ["ncg-letter-2025-04"],
    from: ["shareAgainDays", "openedWithinDays"],
  },
  "ask-unanswered": {
    group: "said",
    grounds: ["ncg-letter-2024-12", "ncg-letter-2025-04", "ncg-letter-2025-11"],
  },
  "meeting-cadence": { group: "oversight", grounds: ["ncg-tor"] },
  "order-of-leadership": { group: "oversight", grounds: ["ws-2025-01-29"] },
  "plan-quality": { group: "oversight", grounds: [] },
};

/** Every rule that is checked, with what it can give, its numbers and its sources where the programme has them. */
export function rulesView(look: Look): RulesView {
  const known = new Set(look.facts.sourceTold.map(({ source }) => source));
  const lines = rules.map(({ id, severities: given }) => {
    const { group, grounds, from = [] } = aboutRules[id];
    return {
      id,
      group,
      severities: severities.filter((each) => given.includes(each)),
      thresholds: from.map((name) => ({ name, n: thresholds[name] })),
      grounds: grounds.filter((each) => known.has(each)).map((sourceId) => ({ sourceId })),
    };
  });
  return {
    stand: standpointOf(look),
    rules: lines,
    sources: sourcesNamed(look.facts, lines),
  };
}
