export const start = {
  title: "Parod",
  lead: "How ready Wales’ new arrangements for school improvement are: what must be true, what is, and who says so.",
  programmes: {
    title: "Programmes",
    record: "The public record",
    recordText: "What has been published about the transition, with a source for every fact.",
    illustrative: "The illustrative programme",
    illustrativeText: "Made-up returns for Dysgu and all 22 authorities, to try everything with.",
    open: "Open",
    opensAsAt: "Opens as at {date}",
  },
  personas: {
    title: "Choose a role",
    lead: "For trying it out: each role sees and may do what its holder would.",
    choose: "Use this role",
    current: "Your role",
    leave: "Leave this role",
  },
  role: {
    administrator: "Administrator",
    government: "Welsh Government programme team",
    body: "The national body",
    authority: "Local authority",
    member: "Member of the group",
    secretariat: "Secretariat",
    assurer: "Inspectorate or assurer",
    public: "Signed out",
    other: "Another role",
  },
  does: {
    government: "Opens rounds, accepts returns, reviews what others say of themselves",
    body: "Dysgu: updates its own workstreams, and makes its return",
    authority: "Fills in the return, keeps the milestones, shares the plan",
    certifier: "A colleague, who certifies what the other filled in",
    neighbour: "Sees what others chose to share with it",
    member: "Reads published reports and meeting papers",
    secretariat: "Keeps the meetings and papers of the group",
    assurer: "Gives assured ratings beside what organisations say of themselves",
  },
  chosen: "Your role: {role}",
  toWork: "Go to the work of this role",
  toOverview: "Go to the overview",
  signedOut: "You are signed out. Public pages can be read by anyone.",
  sessionEnded: "Your session has ended. Sign in again.",
  trying: "You are trying the service as: {role}.",
  change: "Change role",
  accessibility: {
    aim: "This service aims to meet level AA of the Web Content Accessibility Guidelines 2.2, in Welsh and in English alike.",
    tested:
      "It is checked by automatic tests (axe) of every page in both languages, by keyboard, at 320 pixels wide, and in print. It has not yet been tested by disabled people or by an outside auditor. This is not a full accessibility statement.",
    known:
      "Known faults: the Welsh has not been checked by a translator, and some remarks on sources are in English only.",
    tables:
      "Tables can be read as cards on a small screen. Every chart and map has a table that says the same.",
    charts: "State is never shown by colour alone: every state has its own mark and its word.",
    contact: "If something keeps you from using a page, tell the people who gave you its address.",
  },
  privacy: {
    people: "No names of people are kept in the record: only organisations and offices.",
    cookies:
      "Two cookies are set at most, both needed to work: one keeps the language, one keeps the role that you chose. Nothing follows you.",
    logs: "The server logs each request with a reference number, so that a fault can be found.",
    outside:
      "Pages load nothing from anywhere else. Links to sources lead to other websites, which have notices of their own.",
  },
} as const;
