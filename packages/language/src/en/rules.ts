/** What each rule of packages/engine/src/coherence looks for, when it says nothing, and what it rests on. Numbers are given to it. */
export const rules = {
  title: "What is checked",
  lead: "Every rule by which contradictions are found: what it finds, when it says nothing, and what it rests on.",
  link: "How contradictions are found: every rule",
  contents: "Rules by subject",
  label: {
    not: "It says nothing",
    why: "Why it matters",
    grounds: "What it rests on",
    severity: "How it is marked",
    thresholds: "From when",
  },
  severity: { blocks: "Blocks", warns: "Warns", notes: "Notes" },
  severityText: {
    blocks:
      "A must for lawful provision on a day is covered by nobody, or no date can be worked out at all.",
    warns: "Two things told cannot both be so, or something will be late.",
    notes: "Worth knowing; it may turn out to be nothing.",
  },
  group: {
    dependencies: "Who waits on whom",
    provision: "Who provides what",
    readiness: "What must be true, and its evidence",
    together: "Working together",
    said: "What was said, shared and announced",
    oversight: "The group, leadership and the plan",
  },
  threshold: {
    slipWeeks: "A slip of {n, plural, one {# week} other {# weeks}} is tried",
    slipOrganisations:
      "At least {n, plural, one {# other organisation} other {# other organisations}} made late",
    takersOfOne:
      "At least {n, plural, one {# other organisation waits} other {# other organisations wait}} on one thing",
    dueTogether: "At least {n, plural, one {# thing is} other {# things are}} due together",
    collisionWindowDays: "Together: within {n, plural, one {# day} other {# days}}",
    datePassedDays: "A date passed more than {n, plural, one {# day} other {# days}} ago",
    nothingSaidDays: "Nothing told for more than {n, plural, one {# day} other {# days}}",
    returnGraceDays:
      "A return is missing {n, plural, =0 {from the day after it was due} one {more than # day after it was due} other {more than # days after it was due}}",
    announceDays:
      "The change is at most {n, plural, one {# day} other {# days}} ahead, or was made",
    announcedWithinDays:
      "Engagement counts within {n, plural, one {# day} other {# days}} before the change",
    shareAgainDays: "A new version is there for more than {n, plural, one {# day} other {# days}}",
    openedWithinDays: "Shared for more than {n, plural, one {# day} other {# days}}",
    networkLaterDays: "Later by more than {n, plural, one {# working day} other {# working days}}",
  },
  rule: {
    "needed-before-it-exists": {
      name: "Needed before it exists",
      finds:
        "One organisation needs something from another on a day, and the other will have it only later.",
      not: "Where what waits has happened, where no day is told, or where a side does not agree that it waits.",
      why: "What waits cannot start as planned, whatever its own readiness.",
      grounds: "The group is to say whether the whole of the change is coherent and robust.",
    },
    "sides-disagree": {
      name: "The two sides disagree",
      finds:
        "The two sides of a dependency give days that cannot both be so, or one does not agree to it, or only one has spoken of it.",
      not: "Where what waits has happened. Nobody is one-sided where nobody was asked.",
      why: "Each side plans for something else, and both may believe that they are in time.",
      grounds: "The group looks across the local, partnership and national workstreams together.",
    },
    "giver-against-its-forecast": {
      name: "The giver against its own forecast",
      finds:
        "An organisation states one day to those who wait, and forecasts another for its own milestone.",
      not: "Where either day is not told, or the two can be the same.",
      why: "Those who wait plan by the day that they were told, not by the forecast.",
      grounds: "The group is to say whether the whole of the change is coherent and robust.",
    },
    "earlier-than-the-network": {
      name: "Earlier than what it waits on allows",
      finds:
        "A milestone is dated earlier than everything that it waits on allows. Only the first of a chain is named; the others are counted.",
      not: "On the public record: there no date is worked out from silence.",
      why: "The date that is told cannot be kept unless something before it moves.",
      grounds: "The group is to say whether the transition is fitting and the whole robust.",
    },
    "waiting-in-a-circle": {
      name: "Waiting in a circle",
      finds: "Things wait on one another in a circle, so that none can come first.",
      not: "Where a side does not agree that it waits.",
      why: "No date in the circle, nor of what waits on it, can be worked out.",
      grounds: "The group is to say whether the whole of the change is coherent and robust.",
    },
    "provision-gap": {
      name: "Provision gap",
      finds:
        "It is told that nobody provides a function to an authority, or no provider is told for the days between two.",
      not: "On the public record, and wherever no round asked: there silence is not known, not a gap.",
      why: "Schools may be without support that the law or the plan counts on.",
      grounds:
        "The group watches whether arrangements are viable, and asked for clear roles and responsibilities.",
    },
    "provision-overlap": {
      name: "Provision overlap",
      finds: "Two agreed providers of one function for one authority on the same days.",
      not: "Where the function may be shared, or several only speak of the same provider.",
      why: "Two may be paid, and schools may not know to whom to turn.",
      grounds: "The group asked for clear roles, responsibilities and accountability.",
    },
    "who-does-this": {
      name: "Who does this?",
      finds:
        "A function or a milestone whose provider or owner is only expected, contested, not told or has ended; and a group whose term is over with nobody after it.",
      not: "Where someone has confirmed it, or a later day is expected.",
      why: "What nobody answers for is not done, or is done twice.",
      grounds: "The group asked for clear roles, responsibilities and accountability.",
    },
    "after-the-end": {
      name: "After the end",
      finds:
        "A must, a milestone or a leaving that is dated after the end date, and a later day that Welsh Government has not agreed to.",
      not: "Where the later day is agreed, where it is done, or where no day is known.",
      why: "After the end date the programme no longer watches over it.",
      grounds: "The terms of reference run until September 2026.",
    },
    "rating-against-evidence": {
      name: "Rating against evidence",
      finds: "A declared rating is green, or nearly, and what it rates is not known to be in time.",
      not: "Where what it rates has no criteria here.",
      why: "A green rating ends questions that the evidence leaves open.",
      grounds: "The group is to say whether the whole of the change is robust.",
    },
    "evidence-cascade": {
      name: "Evidence that others rest on",
      finds:
        "Evidence has expired, was withdrawn or names an ended arrangement, and claims rested on it alone. Or a claim that others rest on is not met.",
      not: "Where other valid evidence supports the claim.",
      why: "One piece of evidence may hold up much more than its own criterion.",
      grounds: "The group is to say whether the whole of the change is robust.",
    },
    alone: {
      name: "Alone",
      finds:
        "An authority in no arrangement with another, and an arrangement whose members do not say the same of it.",
      not: "Where the authority itself has told nothing of its model since the programme began.",
      why: "Smaller services are harder to keep up alone, and a partnership needs one account of itself.",
      grounds: "The group suggested that authorities work more closely with one another.",
    },
    "single-point-of-failure": {
      name: "One thing that much rests on",
      finds:
        "One milestone that makes several other organisations late if it slips, or on which many wait directly.",
      not: "Where it is done or already late, and on the public record.",
      why: "A small delay in one place becomes a large one everywhere.",
      grounds: "The group is to say whether the whole of the change is robust.",
    },
    "capacity-collision": {
      name: "Too much at once",
      finds:
        "Many things are due from one organisation in the same weeks, while a concern about capacity is open.",
      not: "Where the concern is closed, or what is due is done.",
      why: "The people who must do it have said that they are too few.",
      grounds: "The letters ask that limited capacity be dealt with.",
    },
    silence: {
      name: "Silence",
      finds:
        "A return that is missing, a date that passed with no word of whether it happened, or nothing told at all for long.",
      not: "Where no round asked. What nobody asked for is not silence.",
      why: "Nobody can tell whether nothing happened or nothing was told.",
      grounds: "The group is to keep watching whether the system holds together across Wales.",
    },
    unannounced: {
      name: "Unannounced",
      finds:
        "Something that changes things for schools is near or past, and no engagement before it is told.",
      not: "Where no round asked, where engagement before it is planned, or where it has no date.",
      why: "Schools should hear of a change before it comes.",
      grounds:
        "The group asked for a clear plan for more communications and engagement with the sector.",
    },
    unshared: {
      name: "Unshared",
      finds:
        "A new version of a plan that those who had an earlier one neither have nor are refused, and a shared plan that nobody opened.",
      not: "Where the audience was told yes or no. A plan that was never shared is nobody else’s business.",
      why: "Authorities agreed in principle to share their plans with one another.",
      grounds: "The letter of 30 April 2025 tells of that agreement.",
    },
    "ask-unanswered": {
      name: "Ask unanswered",
      finds: "An ask, a promise or a next step past its day with no answer, or only a part of one.",
      not: "Where no day was given: then nothing is late.",
      why: "What was asked in public should be answered in public.",
      grounds: "The group advises the Cabinet Secretary by its letters.",
    },
    "meeting-cadence": {
      name: "Meetings in every term",
      finds:
        "A whole term with no meeting, letter or circulation; fewer meetings than asked by a day; a meeting without a majority and no circulation after it.",
      not: "Where attendance is not published, or the group’s term is over.",
      why: "The group can only advise on what it has looked at.",
      grounds:
        "The terms of reference ask for two meetings before the end of 2024, then one a term.",
    },
    "order-of-leadership": {
      name: "Order of leadership",
      finds:
        "A body or a service that begins before its accountable lead is in post, or a later stage dated before an earlier one.",
      not: "Where the days may be the same, or one is not told.",
      why: "Before then nobody in post answers for it.",
      grounds: "The Written Statement has the body established first and then operating.",
    },
    "plan-quality": {
      name: "Quality of the plan",
      finds: "One of 14 usual checks of a plan does not pass for the whole programme.",
      not: "Where the plan does not tell what the check needs, and on the public record.",
      why: "Dates worked out from a weak plan are weak dates.",
      grounds: "A rule of our own: no published source asks for it.",
    },
  },
} as const;
