import type { MembershipStatement, MemberView } from "#arrangements/types";
import { excludes } from "#arrangements/members";
import { collect } from "#collect";
import { record, rule, step, type Found } from "#coherence/found";
import type { View } from "#coherence/view";

type Alone = Found<"alone">;
const membership = ({ arrangement, member }: MemberView) =>
  step("membership", `${arrangement}|${member}`);

/**
 * Its own word of how it delivers was told in the programme's time, and it is with no other authority. Of what was
 * published that takes a dated search besides: "not published" is not "did not happen".
 */
function inNone(view: View): readonly Alone[] {
  const { arrangements, authorities } = view.arrangements();
  const isAuthority = new Set(authorities.map(({ code }) => code));
  const companions = new Map(
    arrangements.map(({ code, members }) => [
      code,
      members.filter(({ member, past }) => !past && isAuthority.has(member)),
    ]),
  );
  return authorities.flatMap(({ code, models, now, coming }) => {
    const own = models.filter(
      ({ statedBy, effectiveOn }) => statedBy === code && effectiveOn > view.programme.startsOn,
    );
    const isWithOthers = [...now, ...coming].some(({ arrangement }) =>
      companions.get(arrangement)?.some(({ member }) => member !== code),
    );
    const search = view.searchFor(code);
    if (own.length === 0 || isWithOthers || (view.published && search === null)) return [];
    return [
      {
        severity: "notes",
        subjects: [code],
        organisations: [code],
        records: [
          ...own.map(({ rowId: id }) => ({ table: "deliveryModel", id }) as const),
          record("searchDone", search),
        ],
        params: { case: "in-none", authority: code, searched: search?.effectiveOn ?? null },
        path: [step("organisation", code)],
      },
    ];
  });
}

/**
 * A member's own word and another's exclude each other. Once it has said that it is out, only a word told after its own
 * that it is in: an older one is only old.
 */
function differing(member: MemberView): readonly Alone[] {
  const { arrangement, member: code, statements, differ, past } = member;
  if (differ === null) return [];
  const own = statements.filter(({ statedBy }) => statedBy === code);
  const stillSays = (other: MembershipStatement): boolean =>
    !other.past && own.every(({ effectiveOn }) => other.effectiveOn > effectiveOn);
  const others = statements.filter(
    (other) =>
      other.statedBy !== code &&
      own.some((one) => excludes(one, other) === differ) &&
      (!past || stillSays(other)),
  );
  if (others.length === 0) return [];
  const speakers = others.map(({ statedBy }) => statedBy);
  return [
    {
      severity: "warns",
      subjects: [arrangement, code],
      organisations: [arrangement, code, ...speakers],
      records: [...own, ...others].map(({ rowId: id }: MembershipStatement) => ({
        table: "membership",
        id,
      })),
      params: {
        case: differ === "state" ? "member-state" : "member-date",
        arrangement,
        member: code,
        others: speakers,
      },
      path: [membership(member)],
    },
  ];
}

/** Members that name one arrangement in their own word, of the same time, and give it different models. */
function forms(view: View): readonly Alone[] {
  const { arrangements } = view.arrangements();
  const standing = new Set(arrangements.filter(({ ended }) => !ended).map(({ code }) => code));
  const own = view.facts.deliveryModel.filter(
    ({ organisation, statedBy, arrangement }) =>
      organisation === statedBy && arrangement !== null && standing.has(arrangement),
  );
  const named = collect(own, ({ arrangement, phase }) => `${arrangement ?? ""}|${phase}`);
  const apart = [...named.values()].filter(
    (rows) => new Set(rows.map(({ model }) => model)).size > 1,
  );
  return [...collect(apart.flat(), ({ arrangement }) => arrangement ?? "")].map(
    ([arrangement, rows]) => {
      const members = [...new Set(rows.map(({ organisation }) => organisation))].toSorted();
      return {
        severity: "warns",
        subjects: [arrangement],
        organisations: [arrangement, ...members],
        records: rows.map((row) => record("deliveryModel", row)),
        params: { case: "form", arrangement, members },
        path: members.map((each) => step("membership", `${arrangement}|${each}`)),
      };
    },
  );
}

/**
 * An authority with no other, and arrangements whose members do not say the same of who is in them, from when or in which
 * form. Nothing is found of an authority that has said nothing. product.md section 4.
 */
export const alone = rule({
  id: "alone",
  severities: ["warns", "notes"],
  reads: ["membership", "deliveryModel", "organisationTold"],
  find: (view) => [
    ...inNone(view),
    ...view.arrangements().arrangements.flatMap(({ members }) => members.flatMap(differing)),
    ...forms(view),
  ],
});
