import type { AnchorName } from "#anchors";
import type { ToldName } from "#told/tables";

/** What a programme file is, for whoever writes one: printed in its JSON Schema, in English as the names in it are. */
export const aboutFile: Readonly<Record<string, string>> = {
  clock:
    "recorded: each row is known from when it was told. published: filled in afterwards, known from its source's publication.",
  public:
    "With clock published: a record of what was published, where silence is not taken for news.",
  illustrative: "Made up: said of everything that comes of it.",
  startsOn: "The programme's first day: rows without effectiveOn count from it.",
  endsOn: "The end date: what is forecast after it is after the end.",
  asAt: "The day to look from; --as-at goes before it, and today is taken where neither is given.",
  anchors: "What there is, by identity alone. Everything named in told is listed here first.",
  told: "What was told of it, table by table, in any order; of one subject the row with the latest effectiveOn counts, of one day the one further down.",
  openings: "Who opened which version of a plan; null: not known.",
};

export const aboutAnchors: Readonly<Record<AnchorName, string>> = {
  organisation:
    "Bodies, authorities and arrangements; one without organisationTold is called by its id.",
  catalogue:
    "A set of criteria that organisations of one kind answer: the body's, the authorities'.",
  workstream: "Part of a catalogue; one without workstreamTold is of the local track.",
  criterion: "Something that must be true; it counts once criterionTold says what.",
  stage: "A stage of a catalogue, by ordinal; target: what is to be reached by the end date.",
  activity: "A milestone or task; its id is organisation:code where none is given.",
  evidence: "A piece of evidence of an organisation.",
  dependency:
    "The taker (an activity) waits on the giver: an activity, a function, or with giverKind something an organisation.",
  function: "A school-improvement function; it counts once functionTold says which.",
  seat: "A seat of a group; group is an organisation.",
  meeting: "A meeting, told by meetingTold.",
  round: "A round of returns: from its opening on, silence is silence.",
  commitment: "An ask, promise or next step.",
  source: "A source that rows may name in sourceId.",
};

export const aboutTold: Readonly<Record<ToldName, string>> = {
  activityDate: "A date of an activity: baseline, forecast, or actual (it happened).",
  activityTold: "What an activity is, and which criteria of its organisation it makes true.",
  assessment:
    "How far a criterion is true of an organisation, by itself, a reviewer or an assurer.",
  attendance: "Who was at a meeting, by seat.",
  claimReliance: "A claim (organisation, criterion) rests on another claim.",
  commitmentTold: "An ask: of whom, by when, and whether it was answered.",
  concernTold: "A concern about capacity: where it bites, and when.",
  consent: "Whether a version of a plan may be seen by an audience.",
  criterionTold: "What a criterion says, whether it is a must, and the stage it gates.",
  deliveryModel:
    "How an authority provides: its model now (current) or to come (intended), by who says so.",
  dependencySide:
    "What the giver or the taker says of a dependency: the day given, or the day needed.",
  engagementTold: "Something said to schools or others, and when.",
  evidenceTold: "A piece of evidence: its date, until when it holds, whether it was withdrawn.",
  feedbackTold: "What the sector said, and what was changed because of it.",
  findingAccepted: "A finding accepted until a day: finding is its id, as check prints it.",
  functionTold: "What a function is, at which level, and whether two may provide it at once.",
  fundingTold: "Money, to whom.",
  groupRule: "How a group is to meet: meetings for each term, or in all by the day in when.",
  meetingTold: "A meeting: held, intended, or papers circulated in its place.",
  memberList: "Who the members of a group are, by one document.",
  membership: "An arrangement's member, by one who says so; each speaker has a row of its own.",
  organisationTold: "Its name, and from when and until when it is.",
  planVersion: "A version of an authority's plan.",
  provision: "Who provides a function to an authority, by one who says so.",
  ratingTold: "A rating that a role declared.",
  reliance: "A claim (organisation, criterion) relies on a piece of evidence.",
  reportSaid: "What a report said, and what it supports.",
  requirement:
    "A criterion for one organisation: whether it applies, and another day agreed for it.",
  returnState: "Where a return stands; certified: it has come in.",
  riskTold: "A risk or an issue.",
  roundTold: "When a round opens, is due and closes.",
  searchDone: "A dated search that found nothing about the ids in about.",
  seatHolder: "Who holds a seat, by a key and never by name.",
  seatTold: "What a seat is, and whom it represents.",
  sourceTold: "A source: its publisher, title, day and address.",
  stageDue: "By when a stage is to be reached; organisation * for all.",
  successMilestone: "A milestone for success, with its measure.",
  workstreamTold: "A workstream's name and track.",
};

/** Of fields that their names do not explain; the first is every row's. */
export const aboutFields: Readonly<Record<string, string>> = {
  effectiveOn:
    "The day that it counts from; left out: the programme's first day, or the day of what happened.",
  telling:
    "change: the world changed. correction: corrects was wrong. withdrawal: corrects is taken back.",
  corrects: "The id of the row of the same table that it puts right or takes back.",
  knownFrom: "The instant it could be known; left out: the beginning of effectiveOn.",
  id: "Only needed where another row corrects it.",
  until: "The first day on which it is no longer so.",
  "provision.provider": "The id of an organisation, or none: nobody provides it.",
  "ratingTold.of": "The organisation, the workstream, or anything for the programme.",
  "stageDue.organisation": "An organisation, or * for all.",
  "consent.audience": "all-authorities, body, group, or the id of an organisation.",
  "groupRule.each": "term: so many meetings in each term.",
  "dependencySide.when": "Of the giver: when it is there. Of the taker: by when it is needed.",
  "dependencySide.stance":
    "disagrees with another day disputes the day; with none, that there is a dependency.",
  "activityTold.changesSchools": "It changes something for schools, so they are told before it.",
  "criterionTold.freshDays": "Days after which an assessment is old; null: never.",
  "deliveryModel.arrangement": "The arrangement that it is provided through.",
};
