import type { WorkRow } from "@parod/schema/views/workspace";
import { MembershipState } from "@parod/schema/vocabulary";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { Disclose } from "#features/work/disclose.tsx";
import { Sides, type SideLine } from "#features/work/sides.tsx";
import { useSpan } from "#features/work/use-span.ts";
import { isOwn, may, revisionOf, type Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

type Row = WorkRow<"membership">;

/** Memberships as the authority states them, and as its partners do. */
export function MembershipSides({ work }: { work: Work }) {
  const { t } = useSay();
  const { view } = work;
  const { nameOf, span } = useSpan(work);
  const writes = isOwn(work) && may(work, "arrangement.state");
  const line = (row: Row, form: SideLine["form"]): SideLine => ({
    about: nameOf(row.fact.arrangement),
    text: `${t(`states.membership.${row.fact.state}`)}. ${span(row.fact)}`,
    said: row.said,
    form,
  });
  return (
    <>
      <Sides
        own={view.memberships.own.map((row) =>
          line(row, writes ? <MembershipForm work={work} row={row} /> : null),
        )}
        others={view.memberships.others.map((row) => line(row, null))}
      />
      {writes && (
        <Disclose label={t("work.side.addMembership")}>
          <MembershipForm work={work} row={null} />
        </Disclose>
      )}
    </>
  );
}

function MembershipForm({ work, row }: { work: Work; row: Row | null }) {
  const { t, words } = useSay();
  const { view } = work;
  const own = view.organisation.code;
  const tellOne = useTellOne(view.stand.programme.slug);
  const { spanFields } = useSpan(work);
  const told = new Set(view.memberships.own.map(({ fact }) => fact.arrangement));
  const fields: readonly FormField[] = [
    ...(row
      ? []
      : [
          {
            kind: "pick",
            name: "arrangement",
            label: t("organisation.column.arrangement"),
            options: view.choices.arrangements
              .filter(({ code }) => !told.has(code))
              .map(({ code, name }) => ({ value: code, label: words(name) })),
          } as const,
        ]),
    {
      kind: "one",
      name: "state",
      label: t("errors.field.state"),
      options: MembershipState.options.map((state) => ({
        value: state,
        label: t(`states.membership.${state}`),
      })),
    },
    ...spanFields,
  ];
  return (
    <TellForm
      id={row ? `membership-${row.said.rowId}` : "new-membership"}
      fields={fields}
      told={row && { ...row.fact }}
      revision={row ? revisionOf(work, "membership", row.fact.arrangement, own, own) : 0}
      send={t("work.side.send")}
      savedText={() => t("work.form.saved")}
      act={async (sent) => {
        const { arrangement = row?.fact.arrangement, state, from, until } = sent.values;
        return tellOne(
          "membership",
          { arrangement, member: own, statedBy: own, state, from, until },
          sent,
        );
      }}
    />
  );
}
