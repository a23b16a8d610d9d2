import type { WorkRow } from "@parod/schema/views/workspace";
import { MembershipState } from "@parod/schema/vocabulary";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { Disclose } from "#components/disclose.tsx";
import { Sides, type SideLine } from "#features/work/sides.tsx";
import { useSpan } from "#features/work/use-span.ts";
import { revisionOf, statesFor, type Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

type Row = WorkRow<"membership">;

/** Memberships as the side that is spoken for states them, and as others do. */
export function MembershipSides({ work }: { work: Work }) {
  const { t } = useSay();
  const { view } = work;
  const { nameOf, span } = useSpan(work);
  const side = statesFor(work, "arrangement.state");
  const writes = side !== null;
  const line = (row: Row, form: SideLine["form"]): SideLine => ({
    about: isOf(work)
      ? nameOf(row.fact.arrangement)
      : `${nameOf(row.fact.member)}: ${nameOf(row.fact.arrangement)}`,
    text: `${t(`states.membership.${row.fact.state}`)}. ${span(row.fact)}`,
    said: row.said,
    form,
  });
  return (
    <>
      <Sides
        own={view.memberships.own.map((row) =>
          line(row, writes ? <MembershipForm work={work} row={row} side={side} /> : null),
        )}
        others={view.memberships.others.map((row) => line(row, null))}
      />
      {writes && (
        <Disclose label={t("work.side.addMembership")}>
          <MembershipForm work={work} row={null} side={side} />
        </Disclose>
      )}
    </>
  );
}

/** The page is of the member itself, or of an organisation that states whose member it is. */
const isOf = ({ view }: Work): boolean => view.kind === "local-authority";

type Props = { readonly work: Work; readonly row: Row | null; readonly side: string };
function MembershipForm({ work, row, side }: Props) {
  const { t, words } = useSay();
  const { view } = work;
  const ofMember = isOf(work);
  const tellOne = useTellOne(view.stand.programme.slug);
  const { spanFields, authorities } = useSpan(work);
  const told = new Set(view.memberships.own.map(({ fact }) => fact.arrangement));
  const fields: readonly FormField[] = [
    ...(row
      ? []
      : [
          ...(ofMember
            ? []
            : [
                {
                  kind: "pick",
                  name: "member",
                  label: t("states.organisation.local-authority"),
                  options: authorities,
                } as const,
              ]),
          {
            kind: "pick",
            name: "arrangement",
            label: t("organisation.column.arrangement"),
            options: view.choices.arrangements
              .filter(({ code }) => !ofMember || !told.has(code))
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
      revision={
        row ? revisionOf(work, "membership", row.fact.arrangement, row.fact.member, side) : 0
      }
      send={t("work.side.send")}
      savedText={() => t("work.form.saved")}
      act={async (sent) => {
        const { state, from, until } = sent.values;
        const arrangement = row?.fact.arrangement ?? sent.values["arrangement"];
        const member =
          row?.fact.member ?? (ofMember ? view.organisation.code : sent.values["member"]);
        return tellOne(
          "membership",
          { arrangement, member, statedBy: side, state, from, until },
          sent,
        );
      }}
    />
  );
}
