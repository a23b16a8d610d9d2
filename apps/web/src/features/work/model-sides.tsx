import type { WorkRow } from "@parod/schema/views/workspace";
import { DeliveryModel, ModelPhase } from "@parod/schema/vocabulary";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { Disclose } from "#components/disclose.tsx";
import { Sides, type SideLine } from "#features/work/sides.tsx";
import { useSpan } from "#features/work/use-span.ts";
import { may, revisionOf, type Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

type Row = WorkRow<"deliveryModel">;
type Phase = Row["fact"]["phase"];

/** How an authority delivers now and how it means to: its own word, and what others say of it. */
export function ModelSides({ work }: { work: Work }) {
  const { t } = useSay();
  const { view } = work;
  const { nameOf } = useSpan(work);
  const writes = may(work, "model.state");
  const line = ({ fact, said }: Row, form: SideLine["form"]): SideLine => ({
    about: t(`states.modelPhase.${fact.phase}`),
    text: `${t(`states.model.${fact.model}`)}${
      fact.arrangement === null ? "" : ` (${nameOf(fact.arrangement)})`
    }.`,
    said,
    form,
  });
  const told = view.models.own.map(({ fact }) => fact.phase);
  return (
    <>
      <Sides
        own={view.models.own.map((row) =>
          line(row, writes ? <ModelForm work={work} phase={row.fact.phase} row={row} /> : null),
        )}
        others={view.models.others.map((row) => line(row, null))}
      />
      {writes &&
        ModelPhase.options
          .filter((phase) => !told.includes(phase))
          .map((phase) => (
            <Disclose
              key={phase}
              label={t("work.side.addModel", { phase: t(`states.modelPhase.${phase}`) })}
            >
              <ModelForm work={work} phase={phase} row={null} />
            </Disclose>
          ))}
    </>
  );
}

function ModelForm({ work, phase, row }: { work: Work; phase: Phase; row: Row | null }) {
  const { t, words } = useSay();
  const { view } = work;
  const own = view.organisation.code;
  const tellOne = useTellOne(view.stand.programme.slug);
  const fields: readonly FormField[] = [
    {
      kind: "one",
      name: "model",
      label: t("organisation.section.model"),
      options: DeliveryModel.options.map((model) => ({
        value: model,
        label: t(`states.model.${model}`),
      })),
    },
    {
      kind: "pick",
      name: "arrangement",
      label: t("organisation.column.arrangement"),
      optional: true,
      when: ({ model }) => model !== "own" && model !== "",
      options: view.choices.arrangements.map(({ code, name }) => ({
        value: code,
        label: words(name),
      })),
    },
    {
      kind: "day",
      name: "effectiveOn",
      label: t("work.form.effectiveOn"),
      notAfter: view.stand.today,
      optional: true,
    },
  ];
  return (
    <TellForm
      id={`model-${phase}`}
      fields={fields}
      told={row && { ...row.fact }}
      revision={revisionOf(work, "deliveryModel", own, own, phase)}
      send={t("work.side.send")}
      savedText={() => t("work.form.saved")}
      act={async (sent) => {
        const { model, arrangement } = sent.values;
        return tellOne(
          "deliveryModel",
          { organisation: own, statedBy: own, phase, model, arrangement },
          sent,
        );
      }}
    />
  );
}
