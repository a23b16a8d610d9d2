import type { Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import type { ToldRow } from "@parod/schema/told/telling";
import { arrangementKinds } from "@parod/schema/vocabulary";
import { byCode } from "#code-order";
import { collect, keyed, pairKey } from "#collect";
import { memberViews } from "#arrangements/members";
import { functionView } from "#arrangements/provisions";
import type { ArrangementView, AuthorityView, ModelStatement } from "#arrangements/types";
import { byAge } from "#read/newest";
import { hasEnded } from "#read/interval";

export type Arrangements = {
  /** By code; those with a name told. */
  readonly arrangements: readonly ArrangementView[];
  /** By code, which is geographic. */
  readonly authorities: readonly AuthorityView[];
};

/**
 * Who is with whom, as stated by whom, and who does what for whom on day `on` (the day read, or a later one to look
 * ahead). Agreement, dispute, one-sidedness, gaps and overlaps are derived. Rows and sources are named, so that each
 * statement can be opened. model.md sections 1 and 2.2.
 */
export function arrangements({
  facts,
  on,
}: {
  readonly facts: Facts;
  readonly on: Day;
}): Arrangements {
  const anchors = keyed(facts.anchors.organisation, ({ id }) => id);
  const named = facts.organisationTold
    .flatMap((told) => {
      const anchor = anchors.get(told.organisation);
      return anchor === undefined ? [] : [{ ...told, kind: anchor.kind }];
    })
    .toSorted(byCode(({ organisation }) => organisation));
  const ends = new Map(
    named.flatMap(({ organisation, until }) => (until === null ? [] : [[organisation, until]])),
  );
  const members = memberViews(facts.membership, on, ends);
  const byArrangement = collect(members, ({ arrangement }) => arrangement);
  const ofAuthority = authorityViews(facts, {
    on,
    ends,
    memberships: collect(members, ({ member }) => member),
  });
  return {
    arrangements: named
      .filter(({ kind }) => (arrangementKinds as readonly string[]).includes(kind))
      .map(({ organisation: code, kind, name, existsFrom, until }) => ({
        code,
        kind,
        name,
        existsFrom,
        until,
        ended: hasEnded(until, on),
        members: byArrangement.get(code) ?? [],
      })),
    authorities: named.filter(({ kind }) => kind === "local-authority").map(ofAuthority),
  };
}

type Context = {
  readonly on: Day;
  readonly ends: ReadonlyMap<string, NonNullable<ArrangementView["until"]>>;
  readonly memberships: ReadonlyMap<string, ArrangementView["members"]>;
};

function authorityViews(facts: Facts, { on, ends, memberships }: Context) {
  const positions = new Map(facts.anchors.function.map(({ id, position }) => [id, position]));
  const functions = facts.functionTold.toSorted(
    (a, b) => (positions.get(a.function) ?? 0) - (positions.get(b.function) ?? 0),
  );
  const provisions = collect(facts.provision, (row) => pairKey(row.authority, row.function));
  const models = collect(facts.deliveryModel, (row) => row.organisation);
  return ({ organisation: code, name }: ToldRow<"organisationTold">): AuthorityView => {
    const own = memberships.get(code) ?? [];
    return {
      code,
      name,
      now: own.filter(({ holds }) => holds !== "no"),
      before: own.filter(({ holds, past }) => holds === "no" && past),
      coming: own.filter(({ holds, past }) => holds === "no" && !past),
      models: modelStatements(models.get(code) ?? [], { on, ends }),
      functions: functions.map((each) =>
        functionView(each, provisions.get(pairKey(code, each.function)) ?? [], { on, ends }),
      ),
    };
  };
}

/** The organisation's own word first, then what is intended, then the newest. */
function modelStatements(
  rows: readonly ToldRow<"deliveryModel">[],
  { on, ends }: Pick<Context, "on" | "ends">,
): readonly ModelStatement[] {
  const place = (row: ToldRow<"deliveryModel">) =>
    (row.statedBy === row.organisation ? 0 : 2) + (row.phase === "intended" ? 0 : 1);
  return rows
    .toSorted((a, b) => place(a) - place(b) || byAge(b, a))
    .map(({ statedBy, phase, model, arrangement, id, sourceId, effectiveOn, ours }) => ({
      statedBy,
      phase,
      model,
      arrangement,
      over: hasEnded(ends.get(arrangement ?? ""), on),
      rowId: id,
      sourceId,
      effectiveOn,
      ours,
    }));
}
