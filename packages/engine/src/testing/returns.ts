import type { ReturnContent, ReturnForm } from "@parod/schema/return";
import { knownContent, knownRows } from "#returns/known";
import { buildActivity, buildAssessment, buildEvidence, buildModel } from "#testing/build";
import { buildFacts, buildRow, day, when, words, type Some } from "#testing/row";

/** An authority of which something is told, and its return of a round whose cut-off was on 13 November 2026. */
export const today = day("2026-11-21");
export const cutOff = day("2026-11-13");
const concern: Some = {
  concernTold: [
    buildRow("concernTold", {
      concern: "A.posts",
      organisation: "A",
      text: "Posts",
      bites: "schools",
      open: true,
    }),
  ],
};
const told = buildFacts(
  buildAssessment("A", "C1", {
    kind: "self",
    state: "partly-met",
    expected: when("2027-01-31"),
    effectiveOn: "2026-06-12",
  }),
  buildEvidence("A", "C1", { datedOn: "2026-02-01", effectiveOn: "2026-06-12" }),
  buildAssessment("A", "C2", { kind: "self", state: "met", effectiveOn: "2026-11-18" }),
  buildActivity("A", "plan", { baselines: [when("2026-09-01")], forecast: when("2027-02-01") }),
  buildActivity("A", "done", { forecast: when("2026-03-01"), actual: when("2026-03-01") }),
  buildActivity("A", "task", { kind: "task", forecast: when("2026-03-01") }),
  buildModel("A", { model: "own", effectiveOn: "2026-06-12" }),
  concern,
);
export const rows = knownRows(told, "A");
const asked = (criterion: string, more: object = {}) => ({
  criterion,
  text: words(criterion),
  workstream: "W",
  workstreamName: words("W"),
  necessity: "must" as const,
  accepts: ["decision" as const],
  applies: true,
  ...more,
});
export const form: ReturnForm = {
  programme: "p",
  round: { id: "r", title: words("R"), opens: cutOff, due: today, closes: today, cutOff },
  organisation: { code: "A", name: words("A") },
  asksModel: true,
  criteria: [asked("C1"), asked("C2"), asked("C3"), asked("C4", { applies: false })],
  milestones: ["done", "plan"].map((code) => ({ code, title: words(code), baseline: null })),
  known: knownContent(rows, ["C1", "C2", "C3"]),
};
export const nothing: ReturnContent = {
  criteria: [],
  milestones: [],
  concerns: [],
  model: null,
  unchanged: [],
};
export const given = (more: Partial<ReturnContent>): ReturnContent => ({ ...nothing, ...more });
export const criterion = (code: string, more: object = {}) => ({
  criterion: code,
  state: "met" as const,
  expected: null,
  remark: null,
  evidence: [],
  ...more,
});
export const milestone = (more: object = {}) => ({
  code: "plan",
  title: null,
  forecast: null,
  actual: null,
  reason: null,
  ...more,
});
export const evidence = (more: object = {}) => ({
  id: null,
  title: "Decision",
  kind: "decision" as const,
  address: null,
  datedOn: day("2026-10-01"),
  expiresOn: null,
  ...more,
});
