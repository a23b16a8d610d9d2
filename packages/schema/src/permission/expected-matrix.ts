import type { Action } from "#permission/table";
import type { Role } from "#persona";

/** By role, in this order: administrator, government, body, authority, member, secretariat, assurer. */
export const expectedRoles = [
  "administrator",
  "government",
  "body",
  "authority",
  "member",
  "secretariat",
  "assurer",
] as const;

/** `reach` has one letter a role: `a` any organisation and the programme itself, `o` one's own alone, `-` neither. */
export type Expected = {
  readonly reach: string;
  readonly writes: boolean;
  readonly states?: readonly string[];
};
const sees = (reach: string): Expected => ({ reach, writes: false });
const does = (reach: string, states?: readonly string[]): Expected => ({
  reach,
  writes: true,
  ...(states ? { states } : {}),
});

/**
 * The table again, written from product.md section 1 and model.md section 1 (People) and read by eye, never made from the
 * table: what is wrong there is found here. Nobody signed out, suspended, past their session or of another programme does
 * any of it; nobody writes into a public record.
 */
export const expectedMatrix: Readonly<Record<Action, Expected>> = {
  //                                adm gov bod aut mem sec ass
  "programme.read": /*           */ sees("a a a a a a a"),
  "organisation.read": /*        */ sees("- a o o - - a"),
  "audit.read": /*               */ sees("a a o o - - a"),

  "programme.create": /*         */ does("a - - - - - -"),
  "programme.edit": /*           */ does("- a - - - - -"),
  "criterion.tell": /*           */ does("- a - - - - -"),
  "requirement.agree": /*        */ does("- a - - - - -"),
  "organisation.add": /*         */ does("a a - - - - -"),

  "round.open": /*               */ does("- a - - - - -"),
  "round.close": /*              */ does("- a - - - - -"),
  "return.read": /*              */ sees("- a o o - - a"),
  "return.fill": /*              */ does("- - o o - - -", [
    "none",
    "draft",
    "changes-requested",
    "certified",
    "accepted",
  ]),
  "return.submit": /*            */ does("- - o o - - -", ["draft"]),
  "return.certify": /*           */ does("- - o o - - -", ["submitted"]),
  "return.hand-back": /*         */ does("- - o o - - -", ["submitted"]),
  "return.take-back": /*         */ does("- - o o - - -", ["submitted"]),
  "return.accept": /*            */ does("- a - - - - -", ["certified"]),
  "return.send-back": /*         */ does("- a - - - - -", ["submitted", "certified"]),

  "assessment.tell": /*          */ does("- - o o - - -"),
  "assessment.review": /*        */ does("- a - - - - -"),
  "assessment.assure": /*        */ does("- - - - - - a"),
  "evidence.tell": /*            */ does("- - o o - - -"),
  "milestone.move": /*           */ does("- - o o - - -"),
  "milestone.happened": /*       */ does("- - o o - - -"),
  "milestone.rebaseline": /*     */ does("- a - - - - -"),
  "milestone.add": /*            */ does("- - o o - - -"),
  "dependency.state": /*         */ does("- - o o - - -"),
  "plan-file.import": /*         */ does("- - o o - - -"),
  "risk.tell": /*                */ does("- - o o - - -"),
  "concern.tell": /*             */ does("- - o o - - -"),
  "feedback.tell": /*            */ does("- - o - - - -"),
  "rating.declare": /*           */ does("- a o o - - -"),
  "arrangement.state": /*        */ does("- o - o - - -"),
  "provision.state": /*          */ does("- o o o - - -"),
  "model.state": /*              */ does("- - - o - - -"),

  "finding.read": /*             */ sees("- a o o - a a"),
  "finding.accept": /*           */ does("- a - - - - -"),

  "plan.add": /*                 */ does("- - - o - - -"),
  "plan.share": /*               */ does("- - - o - - -"),
  "plan.read": /*                */ sees("- - - o - - -"),
  "plan.reach": /*               */ sees("- a - o - - -"),

  "people.read": /*              */ sees("a a - - - - -"),
  "people.invite": /*            */ does("a a - - - - -"),
  "people.withdraw": /*          */ does("a a - - - - -"),
  "people.suspend": /*           */ does("a - - - - - -"),
  "matrix.read": /*              */ sees("a a a a a a a"),
};

/** What the reviewed row of an action says of a role. */
export const expectedReach = (action: Action, role: Role): "any" | "own" | "none" => {
  const letter = expectedMatrix[action].reach.split(" ")[expectedRoles.indexOf(role)];
  return letter === "a" ? "any" : letter === "o" ? "own" : "none";
};
