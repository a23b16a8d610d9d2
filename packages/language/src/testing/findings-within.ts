import type { WithinParams } from "@parod/schema/finding-params-within";
import { april, fourAuthorities, june, summer, type Examples } from "#testing/finding-parts";
import { day, noOutlooks, tellDay } from "#testing/summaries";

const end = day("2026-09-30");
const late = tellDay("2026-11-30");
const evidence = {
  organisation: "dysgu",
  evidence: "e1",
  title: "Letter of appointment",
  on: june,
  falls: ["dysgu|D2.1", "W06000015|A1.3"],
} as const;
const member = { arrangement: "gwe", member: "W06000003", others: ["W06000004"] } as const;
const ask = {
  commitment: "communications",
  ofWhom: ["welsh-government"],
  askedOn: april,
  state: "no-answer-found",
} as const;
const sharing = { organisation: "W06000015", plan: "plan", version: 2, since: june } as const;

export const examplesWithin: Examples<keyof WithinParams> = {
  "after-the-end": {
    must: {
      case: "must",
      organisation: "dysgu",
      criterion: "D2.1",
      forecast: late,
      neededBy: end,
    },
    milestone: {
      case: "milestone",
      organisation: "dysgu",
      activity: "operating",
      forecast: late,
      end,
      days: [61, 61],
    },
    exit: {
      case: "exit",
      arrangement: "csc",
      member: "W06000015",
      until: late,
      end,
      days: [61, 61],
    },
    "not-agreed": {
      case: "not-agreed",
      organisation: "dysgu",
      criterion: "D2.1",
      neededBy: late.from,
      end,
    },
  },
  "rating-against-evidence": {
    green: {
      case: "green",
      scope: "workstream",
      of: "leadership",
      organisation: "dysgu",
      value: "amber-green",
      on: june,
      worst: "late",
      counts: { ...noOutlooks, late: 3, there: 7 },
    },
  },
  "evidence-cascade": {
    expired: { case: "expired", ...evidence },
    withdrawn: { case: "withdrawn", ...evidence },
    "arrangement-ended": { case: "arrangement-ended", ...evidence },
    claim: {
      case: "claim",
      organisation: "dysgu",
      criterion: "D2.1",
      falls: ["W06000015|A1.3"],
    },
  },
  alone: {
    "in-none": { case: "in-none", authority: "W06000014", searched: null },
    "member-state": { case: "member-state", ...member },
    "member-date": { case: "member-date", ...member },
    form: { case: "form", arrangement: "gwe", members: ["W06000003", "W06000004"] },
  },
  "single-point-of-failure": {
    slip: {
      case: "slip",
      organisation: "dysgu",
      activity: "operating",
      weeks: 4,
      late: fourAuthorities,
      activities: 9,
    },
    concentration: {
      case: "concentration",
      organisation: "dysgu",
      activity: "operating",
      takers: ["W06000003", "W06000015"],
    },
  },
  "capacity-collision": {
    "too-much": {
      case: "too-much",
      organisation: "dysgu",
      concern: "capacity",
      raisedBy: "estyn",
      from: june,
      to: day("2025-06-28"),
      activities: ["operating", "support", "service"],
    },
  },
  silence: {
    "no-return": {
      case: "no-return",
      organisation: "W06000014",
      round: "july",
      due: june,
      days: 2,
    },
    "date-passed": {
      case: "date-passed",
      organisation: "dysgu",
      activity: "operating",
      forecast: summer,
      days: 40,
    },
    "nothing-said": {
      case: "nothing-said",
      organisation: "W06000015",
      last: april,
      days: 180,
      allowed: 150,
    },
  },
  unannounced: {
    "no-item": {
      case: "no-item",
      organisation: "dysgu",
      activity: "operating",
      on: tellDay("2025-06-01"),
    },
  },
  unshared: {
    "not-shared": { case: "not-shared", ...sharing, audience: "all-authorities" },
    "not-opened": { case: "not-opened", ...sharing, audience: "W06000014" },
  },
  "ask-unanswered": {
    passed: { case: "passed", ...ask, by: tellDay("2025-06-01"), searched: day("2026-11-20") },
    perhaps: { case: "perhaps", ...ask, by: summer, searched: null },
  },
  "meeting-cadence": {
    term: {
      case: "term",
      group: "ncg",
      term: "spring",
      year: 2026,
      searched: day("2026-11-20"),
    },
    "too-few": { case: "too-few", group: "ncg", asked: 2, held: 1, by: day("2024-12-31") },
    "no-majority": {
      case: "no-majority",
      group: "ncg",
      meeting: "m1",
      on: june,
      present: 3,
      members: 8,
    },
  },
  "order-of-leadership": {
    lead: {
      case: "lead",
      organisation: "dysgu",
      lead: "lead",
      leadOn: summer,
      begins: "operating",
      beganOn: tellDay("2025-04-01"),
      announced: true,
    },
    stage: {
      case: "stage",
      organisation: "W06000015",
      earlier: "started",
      earlierOn: summer,
      later: "in-place",
      laterOn: tellDay("2025-04-01"),
    },
  },
  "plan-quality": {
    over: { case: "over", check: 10, count: 3, looked: 40, percent: 7.5, ratio: null },
  },
};
