export const definitions = {
  title: "Definitions",
  lead: "What every word and figure on these pages means. All criteria are proposals: Welsh Government owns the catalogue.",
  section: {
    words: "Words",
    states: "States and their marks",
    stages: "Stages",
    criteria: "Criteria",
    functions: "Functions",
  },
  catalogue: { body: "Dysgu", authority: "A local authority", system: "System conditions" },
  column: {
    criterion: "Criterion",
    necessity: "Necessity",
    stage: "Stage",
    evidence: "Evidence that counts",
    fresh: "Confirmed again after",
    grounds: "Grounds",
    models: "For which delivery models",
    level: "Level",
    shareable: "May be shared",
  },
  freshDays: "{n, plural, one {# day} other {# days}}",
  freshNever: "Never: done once",
  allModels: "All",
  target: "target stage",
  unreviewed: "The Welsh has not been checked by a translator.",
  term: {
    must: {
      name: "Must",
      text: "Has to be true for a safe and lawful start. One must that is not met holds up its stage, whatever else is true.",
    },
    improves: { name: "Improves", text: "Makes the service better. It never holds up a stage." },
    extent: {
      name: "Extent",
      text: "How much of what must be true is true. Given as counts, never as a score.",
    },
    pace: {
      name: "Pace",
      text: "How it moved since another day: what was gained and lost, and by how many days its forecast moved.",
    },
    told: {
      name: "Declared and shown",
      text: "A stage is declared when a milestone is said to be reached. It is shown when every must up to it is met, with evidence. Both are given.",
    },
    notAssessed: {
      name: "Not assessed",
      text: "Nobody has said. It is not the same as not met, and never counts as met.",
    },
    unevidenced: {
      name: "Said to be met, no evidence",
      text: "Someone says that it is met, and no accepted evidence is told.",
    },
    expired: {
      name: "Evidence has expired",
      text: "It was met, and all evidence for it is past its date.",
    },
    stale: {
      name: "Not confirmed lately",
      text: "It was met, and nobody has confirmed it for longer than the criterion allows.",
    },
    outlook: {
      name: "Outlook",
      text: "Whether what must be true will be true by the day it is needed. The worst of all musts is given, with the count of each.",
    },
    perhapsLate: {
      name: "Perhaps late",
      text: "Its date is a range, and the range goes past the day it is needed.",
    },
    pastDue: {
      name: "Date has passed",
      text: "It was needed by a day that has passed, and it is not met.",
    },
    slip: {
      name: "Slip",
      text: "Days from the first date told to the date now. A date told as a season gives a range of days.",
    },
    float: { name: "Float", text: "Days between two things of which one must wait for the other." },
    asAt: { name: "As at", text: "What was in force on a day." },
    known: {
      name: "As we know it now, as was known then",
      text: "Now: with everything told since. Then: only with what could be known on that day.",
    },
    notPublished: {
      name: "Not published",
      text: "A search on the day given found nothing. It does not mean that nothing was done.",
    },
    reading: {
      name: "Our reading",
      text: "The source gives no exact day, or no exact word: the bounds or the classification are ours.",
    },
    endDate: { name: "End date", text: "30 September 2026, shown as September 2026." },
    agreedLater: {
      name: "Agreed later",
      text: "Welsh Government agreed to a day after the end date. Listed apart.",
    },
    finding: {
      name: "Contradiction",
      text: "Two things that are told and cannot both be so, or something told that nothing supports.",
    },
  },
  oneProvider: "One provider only",
} as const;
