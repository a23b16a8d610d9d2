import type { WorkRow } from "@parod/schema/views/workspace";
import { ProvisionState } from "@parod/schema/vocabulary";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { Disclose } from "#features/work/disclose.tsx";
import { Sides, type SideLine } from "#features/work/sides.tsx";
import { useSpan } from "#features/work/use-span.ts";
import { isOwn, may, revisionOf, type Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

type Row = WorkRow<"provision">;

/** Who provides which function: an authority says of itself, a provider of each authority. */
export function ProvisionSides({ work }: { work: Work }) {
  const { t, words } = useSay();
  const { view } = work;
  const { nameOf, span } = useSpan(work);
  const writes = isOwn(work) && may(work, "provision.state");
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
          line(row, writes ? <ProvisionForm work={work} row={row} /> : null),
        )}
        others={view.provisions.others.map((row) => line(row, null))}
      />
      {writes && view.choices.functions.length > 0 && (
        <Disclose label={t("work.side.addProvision")}>
          <ProvisionForm work={work} row={null} />
        </Disclose>
      )}
    </>
  );
}

function ProvisionForm({ work, row }: { work: Work; row: Row | null }) {
  const { t, words } = useSay();
  const { view } = work;
  const own = view.organisation.code;
  const isAuthority = view.kind === "local-authority";
  const tellOne = useTellOne(view.stand.programme.slug);
  const { spanFields } = useSpan(work);
  const others = view.choices.providers.filter(({ code }) => code !== own);
  const named = (each: (typeof others)[number]) => ({ value: each.code, label: words(each.name) });
  const choose: readonly FormField[] = [
    {
      kind: "pick",
      name: "function",
      label: t("organisation.column.function"),
      options: view.choices.functions.map(({ id, text }) => ({ value: id, label: words(text) })),
    },
    isAuthority
      ? {
          kind: "pick",
          name: "provider",
          label: t("organisation.column.provider"),
          options: [
            { value: own, label: t("work.side.ourselves") },
            ...others.map(named),
            { value: "none", label: t("states.provision.none") },
          ],
        }
      : {
          kind: "pick",
          name: "authority",
          label: t("states.organisation.local-authority"),
          options: others.filter(({ code }) => code.startsWith("W06")).map(named),
        },
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
              own,
            )
          : 0
      }
      send={t("work.side.send")}
      savedText={() => t("work.form.saved")}
      act={async (sent) => {
        const { state, from, until, ...chosen } = sent.values;
        const fact = {
          function: subject?.function ?? chosen["function"],
          authority: subject?.authority ?? (isAuthority ? own : chosen["authority"]),
          provider: subject?.provider ?? (isAuthority ? chosen["provider"] : own),
          statedBy: own,
          state,
          from,
          until,
        };
        return tellOne("provision", fact, sent);
      }}
    />
  );
}
