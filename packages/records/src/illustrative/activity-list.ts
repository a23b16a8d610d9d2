import type { StageCode } from "@parod/schema/vocabulary";
import type { Words } from "@parod/schema/words";

export type ActivityDefined = {
  readonly code: string;
  readonly title: Words;
  /** The criterion whose course it follows. */
  readonly driver: string;
  readonly makesTrue: readonly string[];
  readonly kind?: "milestone" | "task";
  readonly reaches?: StageCode;
  readonly changesSchools?: boolean;
  readonly duration?: number;
};

const defined = (
  code: string,
  [en, cy]: readonly [string, string],
  rest: Omit<ActivityDefined, "code" | "title">,
): ActivityDefined => ({ code, title: { en, cy }, ...rest });

export const authorityActivities: readonly ActivityDefined[] = [
  defined(
    "plan-submitted",
    [
      "Local plan for school improvement submitted",
      "Cyflwyno’r cynllun lleol ar gyfer gwella ysgolion",
    ],
    {
      driver: "A1.1",
      makesTrue: ["A1.1"],
      reaches: "planned",
    },
  ),
  defined("lead-named", ["Lead officer and deputy named", "Enwi’r swyddog arweiniol a’r dirprwy"], {
    driver: "A1.3",
    makesTrue: ["A1.3"],
  }),
  defined(
    "model-decided",
    ["Executive decides the delivery model", "Y weithrediaeth yn penderfynu ar y model cyflawni"],
    {
      driver: "A1.2",
      makesTrue: ["A1.2"],
      reaches: "agreed",
    },
  ),
  defined(
    "posts-filled",
    ["Posts of the new service filled", "Llenwi swyddi’r gwasanaeth newydd"],
    {
      driver: "A4.1",
      makesTrue: ["A4.1"],
      kind: "task",
      duration: 15,
    },
  ),
  defined("service-starts", ["New arrangements start", "Y trefniadau newydd yn cychwyn"], {
    driver: "A3.1",
    makesTrue: ["A3.1", "A3.2"],
    reaches: "started",
    changesSchools: true,
  }),
  defined(
    "schools-told",
    ["Every school told who does what", "Rhoi gwybod i bob ysgol pwy sy’n gwneud beth"],
    {
      driver: "A1.4",
      makesTrue: ["A1.4"],
      changesSchools: true,
    },
  ),
  defined(
    "exit-settled",
    ["Leaving the regional service settled", "Cwblhau’r broses o adael y gwasanaeth rhanbarthol"],
    {
      driver: "A6.2",
      makesTrue: ["A6.2"],
    },
  ),
  defined(
    "offers-compared",
    [
      "Own professional learning set beside Dysgu's offer",
      "Gosod dysgu proffesiynol yr awdurdod ochr yn ochr â chynnig Dysgu",
    ],
    {
      driver: "A8.1",
      makesTrue: ["A8.1"],
    },
  ),
  defined("in-place", ["Arrangements in place", "Y trefniadau yn eu lle"], {
    driver: "A3.3",
    makesTrue: ["A3.3"],
    reaches: "in-place",
  }),
];

export const bodyActivities: readonly ActivityDefined[] = [
  defined("established", ["The body is established", "Sefydlu’r corff"], {
    driver: "D1.1",
    makesTrue: ["D1.1"],
    reaches: "established",
  }),
  defined("remit", ["Remit letter issued", "Anfon y llythyr cylch gwaith"], {
    driver: "D1.3",
    makesTrue: ["D1.3"],
  }),
  defined("lead-in-post", ["Accountable lead in post", "Yr arweinydd atebol yn ei swydd"], {
    driver: "D2.1",
    makesTrue: ["D2.1"],
  }),
  defined(
    "posts",
    ["Posts of the first functions filled", "Llenwi swyddi’r swyddogaethau cyntaf"],
    { driver: "D2.2", makesTrue: ["D2.2"], kind: "task", duration: 44 },
  ),
  defined(
    "ledger",
    [
      "First month closed in the body's own ledger",
      "Cau’r mis cyntaf yng nghyfriflyfr y corff ei hun",
    ],
    { driver: "D3.2", makesTrue: ["D3.2"] },
  ),
  defined("operating", ["The body operates", "Y corff yn gweithredu"], {
    driver: "D4.1",
    makesTrue: [],
    reaches: "operating",
    changesSchools: true,
  }),
  defined("offer", ["Offer for the year published", "Cyhoeddi’r cynnig ar gyfer y flwyddyn"], {
    driver: "D4.1",
    makesTrue: ["D4.1"],
    changesSchools: true,
  }),
  defined(
    "literacy",
    ["Literacy and numeracy open everywhere", "Llythrennedd a rhifedd ar agor ym mhobman"],
    { driver: "D4.2", makesTrue: ["D4.2"], changesSchools: true },
  ),
  defined(
    "wellbeing",
    ["Wellbeing and inclusion open everywhere", "Llesiant a chynhwysiant ar agor ym mhobman"],
    { driver: "D4.3", makesTrue: ["D4.3"], changesSchools: true },
  ),
  defined("pathway", ["Leadership pathway published", "Cyhoeddi’r llwybr arweinyddiaeth"], {
    driver: "D5.3",
    makesTrue: ["D5.3"],
  }),
  defined(
    "welsh-places",
    ["Places in Welsh on every programme", "Lleoedd drwy gyfrwng y Gymraeg ar bob rhaglen"],
    { driver: "D6.2", makesTrue: ["D6.2"] },
  ),
  defined(
    "aln",
    ["Additional learning needs programmes open", "Rhaglenni anghenion dysgu ychwanegol ar agor"],
    { driver: "D7.2", makesTrue: ["D7.2"], changesSchools: true },
  ),
  defined(
    "endorsement",
    ["Endorsement process published", "Cyhoeddi’r drefn ar gyfer cymeradwyo dysgu proffesiynol"],
    { driver: "D8.3", makesTrue: ["D8.3"] },
  ),
  defined(
    "roles",
    ["Statement of who does what published", "Cyhoeddi datganiad ynghylch pwy sy’n gwneud beth"],
    { driver: "D9.1", makesTrue: ["D9.1"], changesSchools: true },
  ),
  defined("website", ["Website open in both languages", "Gwefan ar agor yn y ddwy iaith"], {
    driver: "D10.1",
    makesTrue: ["D10.1"],
    kind: "task",
    duration: 40,
  }),
  defined(
    "booking",
    ["Booking tried by people outside", "Pobl o’r tu allan yn treialu’r system archebu"],
    { driver: "D10.2", makesTrue: ["D10.2"], kind: "task", duration: 30 },
  ),
  defined(
    "normal-running",
    [
      "First year's offer enters normal running",
      "Cynnig y flwyddyn gyntaf yn dod yn waith arferol",
    ],
    { driver: "D4.2", makesTrue: [], reaches: "transition-year" },
  ),
  defined(
    "next-offer",
    ["Offer for the next year published", "Cyhoeddi’r cynnig ar gyfer y flwyddyn nesaf"],
    { driver: "D4.4", makesTrue: ["D4.4"], changesSchools: true },
  ),
  defined("evaluation", ["Evaluation plan published", "Cyhoeddi’r cynllun gwerthuso"], {
    driver: "D13.3",
    makesTrue: ["D13.3"],
  }),
  defined("full-scope", ["All functions held", "Pob swyddogaeth wedi’i throsglwyddo i’r corff"], {
    driver: "D9.4",
    makesTrue: ["D9.4"],
    reaches: "full-scope",
  }),
];
