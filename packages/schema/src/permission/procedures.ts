import type { Action } from "#permission/table";

/**
 * What a procedure or a route is decided by: an action of the table, or one of several where the fact that it is given
 * says which; or else
 * - `signed-out`: anybody may ask, and is answered with what they may open;
 * - `self`: the asker's own session, choices and notices, and nobody else's;
 * - `consent`: what the owner has shared, asked of the thing itself.
 */
type DecidedBy = Action | readonly Action[] | "signed-out" | "self" | "consent";

/** Every procedure of the API. A new one without a row here, and a row without its procedure, fail apps/api/src/permission. */
export const procedures = {
  "start.view": "signed-out",
  "start.choose": "self",
  "session.view": "self",
  "session.extend": "self",
  "session.list": "self",
  "session.end": "self",
  "session.signOut": "self",

  "notices.mine": "self",
  "notices.seen": "self",
  "notices.savePreference": "self",
  "notices.calendarAddress": "self",

  "people.view": "people.read",
  "people.invite": "people.invite",
  "people.endInvitation": "people.invite",
  "people.withdraw": "people.withdraw",
  "people.suspend": "people.suspend",
  "people.reinstate": "people.suspend",
  programmeCreate: "programme.create",

  head: "programme.read",
  overview: "programme.read",
  organisation: "programme.read",
  ledger: "programme.read",
  ledgerTimeline: "programme.read",
  milestones: "programme.read",
  milestone: "programme.read",
  waits: "programme.read",
  group: "programme.read",
  sources: "programme.read",
  definitions: "programme.read",
  rules: "programme.read",
  report: "programme.read",
  explained: "programme.read",
  dataQuality: "programme.read",
  findings: "programme.read",
  systemMap: "programme.read",
  finding: "finding.read",
  findingAccept: "finding.accept",
  findingReopen: "finding.accept",

  workspace: "organisation.read",
  "evidence.add": "evidence.tell",
  milestoneAdd: "milestone.add",
  "dependency.add": "dependency.state",
  milestoneMove: "milestone.move",
  "tell.one": [
    "assessment.tell",
    "assessment.review",
    "assessment.assure",
    "evidence.tell",
    "milestone.add",
    "milestone.move",
    "milestone.happened",
    "milestone.rebaseline",
    "dependency.state",
    "risk.tell",
    "concern.tell",
    "feedback.tell",
    "rating.declare",
    "arrangement.state",
    "provision.state",
    "model.state",
  ],

  rounds: "programme.read",
  round: "programme.read",
  roundOpen: "round.open",
  roundClose: "round.close",
  returnView: "return.read",
  returnSave: "return.fill",
  returnSubmit: "return.submit",
  returnCertify: "return.certify",
  returnHandBack: "return.hand-back",
  returnTakeBack: "return.take-back",
  returnSendBack: "return.send-back",
  returnAccept: "return.accept",
  uploadConfirm: "return.fill",

  planImport: "programme.read",
  "plan.list": "consent",
  "plan.open": "consent",
  "plan.addVersion": "plan.add",
  "plan.share": "plan.share",
} as const satisfies Readonly<Record<string, DecidedBy>>;

/** Every address outside the procedures, with its method. */
export const routes = {
  "GET /healthz": "signed-out",
  "GET /readyz": "signed-out",
  "GET /version": "signed-out",
  "GET /": "signed-out",
  "GET /en": "signed-out",
  "GET /en/*": "signed-out",
  "GET /cy": "signed-out",
  "GET /cy/*": "signed-out",
  "GET /auth/sign-in": "signed-out",
  "GET /auth/callback": "signed-out",
  "GET /api/open/:file": "programme.read",
  "GET /api/open/programme.schema.json": "signed-out",
  "GET /api/open/programme.example.json": "signed-out",
  "GET /calendar/:file": "programme.read",
  "GET /api/return/template.xlsx": "return.read",
  "POST /api/upload/return": "return.fill",
  "POST /api/upload/return/annotated": "return.fill",
  "POST /api/upload/plan": "plan-file.import",
  "POST /api/upload/plan/confirm": "plan-file.import",
} as const satisfies Readonly<Record<string, DecidedBy>>;

/** What a procedure is decided by; undefined for one that has no row. */
export const decidedBy = (path: string): DecidedBy | undefined =>
  Object.hasOwn(procedures, path) ? procedures[path as keyof typeof procedures] : undefined;
