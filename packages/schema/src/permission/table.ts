import type { Role } from "#persona";

/**
 * Who may do what: the one table. An action that is not in it cannot be asked for, and what is not said here is refused.
 * The published matrix, the abilities that pages read and the guard of every procedure are made from it.
 * Decisions: model.md section 1, People; product.md section 1.
 */
export type Rule = {
  /** What may be done to one's own organisation, by role. */
  readonly own: readonly Role[];
  /** What may be done to any organisation of the programme, or to the programme itself, by role. */
  readonly any: readonly Role[];
  /** A write: never in the public record, which takes sourced facts from its loader alone. */
  readonly writes: boolean;
  /** States of the subject in which it can be done at all; left out: in every state. */
  readonly states?: readonly string[];
};

const reads = (any: readonly Role[], own: readonly Role[] = []): Rule => ({
  own,
  any,
  writes: false,
});
const writes = (
  own: readonly Role[],
  any: readonly Role[] = [],
  states?: readonly string[],
): Rule => ({
  own,
  any,
  writes: true,
  ...(states ? { states } : {}),
});

export const permissions = {
  /** Pages of a programme, as they are shown to everyone who may open it. */
  "programme.read": reads([
    "administrator",
    "government",
    "body",
    "authority",
    "member",
    "secretariat",
    "assurer",
  ]),
  /**
   * An organisation in full: assessments, evidence, remarks, risks. The government sees everything and an assurer reads all;
   * everybody else sees their own, and others as in published reports.
   */
  "organisation.read": reads(["government", "assurer"], ["authority", "body"]),
  "audit.read": reads(["government", "assurer", "administrator"], ["body", "authority"]),

  "programme.create": writes([], ["administrator"]),
  "programme.edit": writes([], ["government"]),
  "criterion.tell": writes([], ["government"]),
  "requirement.agree": writes([], ["government"]),
  "organisation.add": writes([], ["government", "administrator"]),

  "round.open": writes([], ["government"]),
  "round.close": writes([], ["government"]),
  "return.read": reads(["government", "assurer"], ["authority", "body"]),
  "return.fill": writes(
    ["authority", "body"],
    [],
    ["none", "draft", "changes-requested", "certified", "accepted"],
  ),
  "return.submit": writes(["authority", "body"], [], ["draft"]),
  "return.certify": writes(["authority", "body"], [], ["submitted"]),
  /** By another person than its provider; by the provider it is taken back. */
  "return.hand-back": writes(["authority", "body"], [], ["submitted"]),
  "return.take-back": writes(["authority", "body"], [], ["submitted"]),
  "return.accept": writes([], ["government"], ["certified"]),
  "return.send-back": writes([], ["government"], ["submitted", "certified"]),

  /** Self-assessment is the owner's alone: the government reviews, an assurer assures. */
  "assessment.tell": writes(["body", "authority"]),
  "assessment.review": writes([], ["government"]),
  "assessment.assure": writes([], ["assurer"]),
  "evidence.tell": writes(["body", "authority"]),
  "milestone.move": writes(["body", "authority"]),
  "milestone.happened": writes(["body", "authority"]),
  "milestone.rebaseline": writes([], ["government"]),
  "milestone.add": writes(["body", "authority"]),
  "dependency.state": writes(["body", "authority"]),
  "plan-file.import": writes(["body", "authority"]),
  "risk.tell": writes(["body", "authority"]),
  "concern.tell": writes(["body", "authority"]),
  "feedback.tell": writes(["body"]),
  "rating.declare": writes(["body", "authority"], ["government"]),
  /** Each states its own side: nobody speaks for another. */
  "arrangement.state": writes(["authority", "government"]),
  "provision.state": writes(["authority", "body", "government"]),
  "model.state": writes(["authority"]),

  /** What contradicts. Members read those of published reports and of agendas, which this table does not give. */
  "finding.read": reads(["government", "assurer", "secretariat"], ["body", "authority"]),
  "finding.accept": writes([], ["government"]),

  "plan.add": writes(["authority"]),
  "plan.share": writes(["authority"]),
  /** Own plans; those of others only by consent, which is asked of the plan and not of this table. */
  "plan.read": reads([], ["authority"]),
  "plan.reach": reads(["government"], ["authority"]),

  "people.read": reads(["administrator", "government"]),
  "people.invite": writes([], ["administrator", "government"]),
  "people.withdraw": writes([], ["administrator", "government"]),
  "people.suspend": writes([], ["administrator"]),
  "matrix.read": reads([
    "administrator",
    "government",
    "body",
    "authority",
    "member",
    "secretariat",
    "assurer",
  ]),
} as const satisfies Readonly<Record<string, Rule>>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as Action[];
