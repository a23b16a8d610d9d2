import { memberViews } from "@parod/engine/arrangements/members";
import { collect } from "@parod/engine/collect";
import type { Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import type { MemberLine, MembershipLine } from "@parod/schema/views/organisation";
import type { When } from "@parod/schema/when";
import { originOf, type Names } from "#views/standpoint";

type At = { readonly day: Day; readonly names: Names };
type Line = MembershipLine & MemberLine;

export const endsOf = (facts: Facts): ReadonlyMap<string, When> =>
  new Map(
    facts.organisationTold.flatMap(({ organisation, until }) =>
      until === null ? [] : [[organisation, until]],
    ),
  );

/** Each statement of a membership by itself, with whether the others agree. */
function linesOf(
  facts: Facts,
  isIn: (row: Facts["membership"][number]) => boolean,
  { day, names }: At,
): Line[] {
  const ends = endsOf(facts);
  const rows = new Map(facts.membership.map((row) => [row.id, row]));
  const partners = collect(
    facts.membership,
    ({ arrangement }) => arrangement,
    ({ member }) => member,
  );
  return memberViews(facts.membership.filter(isIn), day, ends).flatMap(
    ({ arrangement, member, agreement, statements }) =>
      statements.flatMap(({ rowId, statedBy, state, from, until, holds, past }) => {
        const row = rows.get(rowId);
        if (!row) return [];
        const others = [...new Set(partners.get(arrangement))]
          .filter((each) => each !== member)
          .toSorted();
        return [
          {
            arrangement: names(arrangement),
            member: names(member),
            statedBy: names(statedBy),
            state,
            from,
            until: until ?? ends.get(arrangement) ?? null,
            holds,
            past,
            agreement,
            partners: others.map(names),
            origin: originOf(row),
          },
        ];
      }),
  );
}

/** What an organisation is said to be a member of. */
export const membershipLines = (facts: Facts, code: string, at: At): MembershipLine[] =>
  linesOf(facts, ({ member }) => member === code, at);

/** Who is said to be a member of an arrangement. */
export const memberLines = (facts: Facts, code: string, at: At): MemberLine[] =>
  linesOf(facts, ({ arrangement }) => arrangement === code, at);
