export const permissions = {
  title: "Who may do what",
  lead: "Made from the table that every question and every change is checked against. What is not said here is refused.",
  group: {
    read: "Reading",
    round: "Rounds and returns",
    tell: "Telling what is so",
    plan: "Plans and sharing",
    keep: "Keeping the programme and its people",
  },
  column: { action: "What is done", role: "Role" },
  reach: { any: "Yes, for all", own: "Their own only", none: "No" },
  states: "Only in these states: {states}",
  noReturn: "Not begun",
  explained: {
    title: "What else counts",
    signedOut:
      "Somebody signed out may read the pages and the open data of a programme that is public, and nothing else. To them, anything else does not exist.",
    hidden:
      "What you may not see is answered as if it were not there. What you may see but not change says so, and whose it is.",
    record:
      "Nobody writes into a public record: it takes facts with their sources, from its loader alone.",
    two: "A return needs two people: whoever submitted it may not certify it, in whatever role.",
    consent:
      "An improvement plan is its authority’s own. Others read it only when the authority has shared it with them, and the authority sees who opened it. That holds for the programme team and for assurers too.",
    assessment:
      "Self-assessment is the owner’s alone. The programme team reviews and an assurer assures: each has a place of its own, and none writes over another.",
    next: "A role that is taken away, and a person who is suspended, count from the next request on.",
  },
  action: {
    programme: {
      read: "Open the pages of the programme",
      create: "Create a programme",
      edit: "Change the programme’s days and settings",
    },
    organisation: {
      read: "See an organisation in full: assessments, evidence, remarks and risks",
      add: "Add an organisation",
    },
    audit: { read: "Read who told what, and when" },
    criterion: { tell: "Add a criterion or put it in other words" },
    requirement: { agree: "Agree that a criterion is met later, or does not apply" },
    round: { open: "Open a round of returns", close: "Close a round of returns" },
    return: {
      read: "Read a return",
      fill: "Fill in a return",
      submit: "Submit a return",
      certify: "Certify a return that somebody else submitted",
      "hand-back": "Hand a submitted return back to its provider",
      "take-back": "Take back a return that one submitted oneself",
      accept: "Accept a return",
      "send-back": "Send a return back with questions",
    },
    assessment: {
      tell: "Assess the organisation itself",
      review: "Review an assessment",
      assure: "Give an assured assessment",
    },
    evidence: { tell: "Give evidence" },
    milestone: {
      move: "Move the forecast of a milestone, with a reason",
      happened: "Say that a milestone has happened",
      rebaseline: "Approve a new baseline",
      add: "Add or reword a milestone",
    },
    dependency: { state: "State one’s own side of a dependency" },
    "plan-file": { import: "Import a plan file" },
    risk: { tell: "Tell a risk or an issue" },
    concern: { tell: "Tell a concern about capacity" },
    feedback: { tell: "Tell what the sector said, and what changed because of it" },
    rating: { declare: "Declare a rating, with the path to green" },
    arrangement: { state: "State who belongs to an arrangement" },
    provision: { state: "State who provides a function" },
    model: { state: "State the delivery model" },
    finding: {
      read: "See what contradicts: findings, with what they rest on",
      accept: "Accept a finding until a day, with a reason, or open it again",
    },
    plan: {
      add: "Add a version of an improvement plan",
      share: "Share an improvement plan, or take that back",
      read: "Read improvement plans",
      reach: "See who shares with whom",
    },
    people: {
      read: "See people and invitations",
      invite: "Invite people",
      withdraw: "Withdraw a role from a person",
      suspend: "Suspend people and let them back in",
    },
    matrix: { read: "Read this page as it stands in the programme" },
  },
} as const;
