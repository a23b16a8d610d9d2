import type { WorkRow } from "@parod/schema/views/workspace";
import { ProvisionState } from "@parod/schema/vocabulary";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { Disclose } from "#components/disclose.tsx";
import { Sides, type SideLine } from "#features/work/sides.tsx";
import { useSpan } from "#features/work/use-span.ts";
import { revisionOf, statesFor, type Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

type Row = WorkRow<"provision">;

/** Who provides which function: an authority says of itself, a provider of each authority, the government of either. */
export function ProvisionSides({ work }: { work: Work }) {
  const { t, words } = useSay();
  const { view } = work;
  const { nameOf, span } = useSpan(work);
  const side = statesFor(work, "provision.state");
  const writes = side !== null;
  const isAuthority = view.kind === "local-authority";
  const functions = new Map(view.choices.functions.map(({ id, text }) => [id, words(text)]));
  const line = ({ fact, said }: Row, form: SideLine["form"]): SideLine => ({
    about: `${functions.get(fact.function) ?? fact.function}${
      isAuthority ? "" : `: ${nameOf(fact.authority)}`
    }`,
    text: `${t("organisation.column.provider")}: ${
      fact.provider === "none" ? t("states.provision.none") : nameOf(fact.provider)
    }. ${t(`states.provision.${fact.state}`)}. ${span(fact)}.`,
    said,
    form,
  });
  return (
    <>
      <Sides
        own={view.provisions.own.map((row) =>
          line(row, writes ? <ProvisionForm work={work} row={row} side={side} /> : null),
        )}
        others={view.provisions.others.map((row) => line(row, null))}
      />
      {writes && view.choices.functions.length > 0 && (
        <Disclose label={t("work.side.addProvision")}>
          <ProvisionForm work={work} row={null} side={side} />
        </Disclose>
      )}
    </>
  );
}

type Props = { readonly work: Work; readonly row: Row | null; readonly side: string };
function ProvisionForm({ work, row, side }: Props) {
  const { t, words } = useSay();
  const { view } = work;
  const of = view.organisation.code;
  // an authority's page is about its providers, a provider's about whom it provides for, the government's about both
  const isAuthority = view.kind === "local-authority";
  const isProvider = !isAuthority && view.kind !== "government";
  const tellOne = useTellOne(view.stand.programme.slug);
  const { spanFields, authorities } = useSpan(work);
  const providers = view.choices.providers
    .filter(({ code }) => code !== side)
    .map(({ code, name }) => ({ value: code, label: words(name) }));
  const choose: readonly FormField[] = [
    {
      kind: "pick",
      name: "function",
      label: t("organisation.column.function"),
      options: view.choices.functions.map(({ id, text }) => ({ value: id, label: words(text) })),
    },
    ...(isAuthority
      ? []
      : [
          {
            kind: "pick",
            name: "authority",
            label: t("states.organisation.local-authority"),
            options: authorities,
          } as const,
        ]),
    ...(isProvider
      ? []
      : [
          {
            kind: "pick",
            name: "provider",
            label: t("organisation.column.provider"),
            options: [
              { value: side, label: t("work.side.ourselves") },
              ...providers,
              { value: "none", label: t("states.provision.none") },
            ],
          } as const,
        ]),
  ];
  const fields: readonly FormField[] = [
    ...(row ? [] : choose),
    {
      kind: "one",
      name: "state",
      label: t("errors.field.state"),
      options: ProvisionState.options.map((state) => ({
        value: state,
        label: t(`states.provision.${state}`),
      })),
    },
    ...spanFields,
  ];
  const subject = row?.fact;
  return (
    <TellForm
      id={row ? `provision-${row.said.rowId}` : "new-provision"}
      fields={fields}
      told={row && { ...row.fact }}
      revision={
        subject
          ? revisionOf(
              work,
              "provision",
              subject.function,
              subject.authority,
              subject.provider,
              side,
            )
          : 0
      }
      send={t("work.side.send")}
      savedText={() => t("work.form.saved")}
      act={async (sent) => {
        const { state, from, until, ...chosen } = sent.values;
        const fact = {
          function: subject?.function ?? chosen["function"],
          authority: subject?.authority ?? (isAuthority ? of : chosen["authority"]),
          provider: subject?.provider ?? (isProvider ? of : chosen["provider"]),
          statedBy: side,
          state,
          from,
          until,
        };
        return tellOne("provision", fact, sent);
      }}
    />
  );
}
