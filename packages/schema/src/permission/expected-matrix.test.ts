import { describe, expect, it } from "vitest";
import { can, type Subject } from "#permission/decide";
import { expectedMatrix, expectedReach } from "#permission/expected-matrix";
import { actions, permissions, type Action } from "#permission/table";
import type { Viewer } from "#permission/viewer";
import type { Role } from "#persona";

const slug = "here";
const holder = (
  role: Role,
  organisation: string | null,
  programme: string | null = slug,
): Viewer => ({ actorId: "p", persona: null, grants: [{ programme, role, organisation }] });

/** Kinds of actor: what they hold that counts here, and for which organisation. */
const actors: readonly {
  readonly name: string;
  readonly viewer: Viewer;
  readonly role: Role | null;
  readonly own: string | null;
}[] = [
  { name: "signed out", viewer: null, role: null, own: null },
  // what the server makes of both is nobody: see the tests over HTTP
  { name: "suspended", viewer: null, role: null, own: null },
  { name: "session expired", viewer: null, role: null, own: null },
  {
    name: "government of another programme",
    viewer: holder("government", "welsh-government", "there"),
    role: null,
    own: null,
  },
  {
    name: "authority of another programme",
    viewer: holder("authority", "W06000015", "there"),
    role: null,
    own: null,
  },
  {
    name: "administrator",
    viewer: holder("administrator", null),
    role: "administrator",
    own: null,
  },
  {
    name: "administrator of all",
    viewer: holder("administrator", null, null),
    role: "administrator",
    own: null,
  },
  {
    name: "government",
    viewer: holder("government", "welsh-government"),
    role: "government",
    own: "welsh-government",
  },
  { name: "body", viewer: holder("body", "dysgu"), role: "body", own: "dysgu" },
  {
    name: "authority",
    viewer: holder("authority", "W06000015"),
    role: "authority",
    own: "W06000015",
  },
  {
    name: "neighbour",
    viewer: holder("authority", "W06000014"),
    role: "authority",
    own: "W06000014",
  },
  { name: "member", viewer: holder("member", "ncg"), role: "member", own: "ncg" },
  { name: "secretariat", viewer: holder("secretariat", "ncg"), role: "secretariat", own: "ncg" },
  { name: "assurer", viewer: holder("assurer", "estyn"), role: "assurer", own: "estyn" },
];
const organisations = ["W06000015", "W06000014", "W06000008", "dysgu", "welsh-government", null];
const programmes: readonly Subject["programme"][] = [
  { slug, public: true, illustrative: false, clock: "published" },
  { slug, public: false, illustrative: false, clock: "recorded" },
  { slug, public: true, illustrative: false, clock: "recorded" },
  { slug, public: false, illustrative: true, clock: "recorded" },
];
const states = [
  undefined,
  "none",
  "draft",
  "submitted",
  "certified",
  "accepted",
  "changes-requested",
  "strange",
];

/** What the reviewed row says of a cell; nothing of the table that is tested is asked. */
function expectedOf(
  action: Action,
  { role, own }: (typeof actors)[number],
  { programme, organisation = null, state }: Subject,
): boolean {
  if (role === null) return false;
  const { writes, states: only } = expectedMatrix[action];
  if (writes && programme.public && programme.clock === "published") return false;
  if (only && state !== undefined && !only.includes(state)) return false;
  const reach = expectedReach(action, role);
  return reach === "any" || (reach === "own" && own !== null && organisation === own);
}

const subjectsOf = (action: Action): Subject[] =>
  programmes.flatMap((programme) =>
    organisations.flatMap((organisation) =>
      (expectedMatrix[action].states ? states : [undefined]).map((state) => ({
        programme,
        organisation,
        ...(state === undefined ? {} : { state }),
      })),
    ),
  );

/** Each cell where the table and the reviewed rows part, said in words; and how many were compared. */
function compare(decide: typeof can): { readonly apart: string[]; readonly cells: number } {
  let cells = 0;
  const apart: string[] = [];
  for (const action of actions)
    for (const actor of actors)
      for (const subject of subjectsOf(action)) {
        cells += 1;
        const wanted = expectedOf(action, actor, subject);
        if (decide(actor.viewer, action, subject) !== wanted)
          apart.push(`${actor.name} ${action} ${JSON.stringify(subject)}: expected ${wanted}`);
      }
  return { apart, cells };
}

/** Actions that only one side has. */
const unmatched = (table: readonly string[], reviewed: readonly string[]): string[] => [
  ...table
    .filter((each) => !reviewed.includes(each))
    .map((each) => `add a row for "${each}" to packages/schema/src/permission/expected-matrix.ts`),
  ...reviewed
    .filter((each) => !table.includes(each))
    .map((each) => `"${each}" is no action of packages/schema/src/permission/table.ts any more`),
];

describe("the matrix of permissions", () => {
  it("has a reviewed row for every action, and no other", () => {
    const reviewed = Object.keys(expectedMatrix);
    expect(unmatched(actions, reviewed)).toEqual([]);
    expect(unmatched([...actions, "planted.act"], reviewed)).toHaveLength(1);
    expect(unmatched(actions, [...reviewed, "planted.act"])).toHaveLength(1);
  });
  it("has one letter for each role in every row", () => {
    for (const { reach } of Object.values(expectedMatrix))
      expect(reach).toMatch(/^[ao-](?: [ao-]){6}$/u);
  });
  it("says in every cell what was reviewed", () => {
    const { apart, cells } = compare(can);
    expect(apart).toEqual([]);
    expect(cells).toBeGreaterThan(5000);
  });
  it("says which actions write, and in which states, as reviewed", () => {
    for (const action of actions) {
      const { writes, states: only } = expectedMatrix[action];
      const rule: { writes: boolean; states?: readonly string[] } = permissions[action];
      expect([action, rule.writes, rule.states ?? null]).toEqual([action, writes, only ?? null]);
    }
  });
  it("would see one wrong cell (sabotage)", () => {
    const slipped = (viewer: Viewer, action: Action, subject: Subject): boolean =>
      can(viewer, action, subject) ||
      (action === "return.certify" &&
        viewer?.grants[0]?.role === "government" &&
        subject.organisation === "W06000015" &&
        subject.state === "submitted" &&
        !subject.programme.public &&
        !subject.programme.illustrative);
    // government here, and nobody who holds it elsewhere: one cell
    expect(
      compare((viewer, action, subject) =>
        viewer?.grants[0]?.programme === slug
          ? slipped(viewer, action, subject)
          : can(viewer, action, subject),
      ).apart,
    ).toHaveLength(1);
  });
});
