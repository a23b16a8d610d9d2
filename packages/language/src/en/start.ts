export const start = {
  title: "Parod",
  lead: "How ready Wales’ new arrangements for school improvement are: what must be true, what is, and who says so.",
  programmes: { title: "Programmes", record: "The public record", recordText: "What has been published about the transition, with a source for every fact.", illustrative: "The illustrative programme", illustrativeText: "Made-up returns for Dysgu and all 22 authorities, to try everything with.", open: "Open", opensAsAt: "Opens as at {date}" },
  personas: { title: "Choose a role", lead: "For trying it out: each role sees and may do what its holder would.", choose: "Use this role", current: "Your role", leave: "Leave this role" },
  role: {
    government: "Welsh Government programme team",
    body: "The national body",
    authority: "Local authority",
    member: "Member of the group",
    secretariat: "Secretariat",
    assurer: "Inspectorate or assurer",
    public: "Signed out",
  },
  signedOut: "You are signed out. Public pages can be read by anyone.",
  sessionEnded: "Your session has ended. Sign in again.",
} as const;
