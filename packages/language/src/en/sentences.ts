/** `transition-year` is `transition_year` here: ICU refuses a hyphen in a choice. */
const toStage =
  "{stage, select, established {to be established} operating {to operate} transition_year {to enter the transition year} full_scope {to reach full scope} planned {to have planned} agreed {to have agreed} started {to start} in_place {to be in place} embedded {to be embedded} other {here}}";

/** What the product says by itself. Put together by src/sentences; each text is a whole clause. */
export const sentences = {
  readiness: {
    toldOn: {
      established: "Established on {date}.",
      operating: "Operating since {date}.",
      "transition-year": "In its transition year since {date}.",
      "full-scope": "At full scope since {date}.",
      planned: "Planned on {date}.",
      agreed: "Agreed on {date}.",
      started: "Started on {date}.",
      "in-place": "In place since {date}.",
      embedded: "Embedded since {date}.",
    },
    toldWhen: "{stage}: {when}.",
    notTold: "No stage has been declared.",
    notEvidenced: "That is what is told: the criteria do not yet show it.",
    notDeclared: "The criteria show a later stage than was declared: {stage}.",
    musts: `{n, plural, =0 {No musts are set} one {Of the # must} other {Of the # musts}} ${toStage}, {list}.`,
    all: `{n, plural, =0 {No musts are set ${toStage}.} one {The one must ${toStage} is met.} =2 {Both musts ${toStage} are met.} other {All # musts ${toStage} are met.}}`,
    unassessed: `{n, plural, =0 {No musts are set ${toStage}.} one {The one must ${toStage} has not been assessed.} =2 {Neither of the 2 musts ${toStage} has been assessed.} other {None of the # musts ${toStage} has been assessed.}}`,
    last: "Every must up to the last stage is met.",
    noCatalogue: "No criteria are set for it, so it has no position here.",
    lead: {
      met: "{n, plural, =0 {none is met} one {# is met} other {# are met}}",
    },
    part: {
      met: "{n, number} met",
      notAssessed: "{n, number} not assessed",
      unevidenced: "{n, number} said to be met without evidence",
      expired: "{n, number} with expired evidence",
      stale: "{n, number} not confirmed lately",
      partlyMet: "{n, number} partly met",
      notMet: "{n, number} not met",
    },
    named: "{list}: {names}",
    among: "{list}, among them: {names}",
  },
  nothing: {
    authority: "Nothing published says what arrangements {name} has made, as searched on {date}.",
    authorityTold: "Nothing told says what arrangements {name} has made.",
    body: "Nothing published says how ready {name} is, as searched on {date}.",
    bodyTold: "Nothing told says how ready {name} is.",
    notNothing: "That is not the same as nothing having been done.",
  },
  system: {
    before: "{days, plural, one {# day} other {# days}} to the end date, {end}.",
    today: "Today is the end date, {end}.",
    after:
      "{days, plural, =0 {The end date was {end}} one {# day after {end}} other {# days after {end}}}: {open, number} open, {closed, number} closed, {agreedLater, number} agreed later, {notKnown, number} not known.",
    closed: "The programme is closed.",
    none: "No organisation has musts to meet here.",
    of: "{n, plural, one {Of # organisation} other {Of # organisations}}, {list}.",
    agreedLater:
      "{n, plural, one {For # a later date is agreed.} other {For # a later date is agreed.}}",
    lead: {
      there: "{n, plural, =0 {none is there} one {# is there} other {# are there}}",
    },
    part: {
      "in-time": "{n, number} in time",
      "perhaps-late": "{n, number} perhaps late",
      late: "{n, number} late",
      "past-due": "{n, number} past the date",
      "not-known": "{n, number} not known",
    },
  },
  attention: {
    mustsPastDue:
      "{name}: {count, number} of {of, plural, one {# must} other {# musts}} not met, and the day they were needed by has passed.",
    mustsNotTold:
      "{organisations, plural, one {# organisation} other {# organisations}}: no assessment told of {count, number} of {of, number} musts, and the day they were needed by has passed.",
    datePassed: "{title}: the date ({when}) has passed, and nothing says that it happened.",
    slipped: "{title}: {move} than first planned.",
    slippedNot: "{title}: the date has moved.",
    askUnanswered: "{text}: no answer found. It was due: {by}.",
    returnMissing:
      "{name}: no return for the round “{round}”, {days, plural, =0 {due today} one {# day past its date} other {# days past its date}}.",
    returnLate:
      "{name}: the return for the round “{round}” is {days, plural, =0 {due today} one {# day late} other {# days late}}.",
    toldNotEvidenced: "{name}: “{stage}” is told, but the criteria do not yet show it.",
    sidesDisagree: "{giver} and {taker} give different dates for the same thing.",
  },
  moved: {
    firstTold: "{title}: first told, {after}.",
    date: "{title}: was {before}, now {after}, {move}.",
    happened: "{title}: happened, {after}.",
  },
} as const;
