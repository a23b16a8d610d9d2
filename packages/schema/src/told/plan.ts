import {
  Bites,
  Confidence,
  DateLine,
  DependencySide,
  EngagementStatus,
  LinkType,
  RiskKind,
  Stance,
} from "#vocabulary";
import {
  choice,
  codeField,
  codes,
  count,
  dayField,
  flag,
  maybe,
  ref,
  textField,
  toldTable,
  whenField,
  wordsField,
} from "#told/field";
import { code } from "#text";

const activityTold = toldTable(
  { activity: ref("activity") },
  {
    title: wordsField(300),
    ownerRole: maybe(textField(200)),
    makesTrue: codes(code),
    changesSchools: maybe(flag),
    /** Whole days of the programme's calendar. */
    duration: maybe(count(10_000)),
  },
);

/** One line of a milestone's dates. The first baseline is the original; an approved re-baseline names its approver. */
const activityDate = toldTable(
  { activity: ref("activity"), line: choice(DateLine) },
  { when: whenField, reason: maybe(textField(1000)), approver: maybe(textField(200)) },
);

/** One side of a dependency, stated by that side alone. `lag` in whole days. */
const dependencySide = toldTable(
  { dependency: ref("dependency"), side: choice(DependencySide) },
  {
    stance: choice(Stance),
    when: maybe(whenField),
    confidence: maybe(choice(Confidence)),
    type: choice(LinkType),
    lag: count(10_000),
  },
);

const riskTold = toldTable(
  { risk: codeField, organisation: ref("organisation") },
  {
    kind: choice(RiskKind),
    title: textField(300),
    ownerRole: maybe(textField(200)),
    /** Probability times impact, 1 to 25. */
    inherent: maybe(count(25)),
    residual: maybe(count(25)),
    mitigation: maybe(textField(2000)),
    escalatedTo: maybe(textField(200)),
    open: flag,
  },
);

const concernTold = toldTable(
  { concern: codeField, organisation: ref("organisation") },
  { text: textField(2000), bites: choice(Bites), when: maybe(whenField), open: flag },
);

const feedbackTold = toldTable(
  { feedback: codeField, organisation: ref("organisation") },
  { theme: textField(500), changed: maybe(textField(2000)), on: maybe(dayField) },
);

/** `organisation` is whose item it is, `activity` the change that it tells of; neither is told of what is for everyone. */
const engagementTold = toldTable(
  { engagement: codeField },
  {
    title: wordsField(300),
    sort: textField(60),
    when: whenField,
    audience: codes(code),
    status: choice(EngagementStatus),
    people: maybe(count()),
    organisation: maybe(ref("organisation")),
    activity: maybe(ref("activity")),
  },
);

const successMilestone = toldTable(
  { milestone: codeField },
  {
    title: wordsField(500),
    measure: wordsField(500),
    ownerRole: maybe(textField(200)),
    when: maybe(whenField),
  },
);

export const planTables = {
  activityTold,
  activityDate,
  dependencySide,
  riskTold,
  concernTold,
  feedbackTold,
  engagementTold,
  successMilestone,
} as const;
