import { When } from "@parod/schema/when";
import type { MilestoneLine } from "@parod/schema/views/milestones";
import { Confidence } from "@parod/schema/vocabulary";
import { sortIn } from "@parod/language/sort";
import { useMutation } from "@tanstack/react-query";
import type { FormField, Option } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTakeBack } from "#features/tell/use-tell-one.ts";
import { sideFields } from "#features/work/side-fields.ts";
import type { Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

type Props = { readonly work: Work; readonly milestone: MilestoneLine };

/** One's own side of a dependency: the other end is another milestone, or something of an organisation that is still to name it. */
export function AddDependency({ work: { view }, milestone }: Props) {
  const { t, words, language } = useSay();
  const { mutateAsync } = useMutation(useTrpc().dependency.add.mutationOptions());
  const programme = view.stand.programme.slug;
  const takeBack = useTakeBack(programme);
  const milestones: readonly Option[] = sortIn(
    view.choices.milestones.filter(({ id }) => id !== milestone.id),
    language,
    ({ owner }) => words(owner.name),
  ).map(({ id, title, owner }) => ({
    value: id,
    label: title ? words(title) : id,
    of: words(owner.name),
  }));
  const organisations: readonly Option[] = view.choices.providers.map(({ code, name }) => ({
    value: code,
    label: words(name),
    of: t("states.dependencyEnd.something"),
  }));
  const fields: readonly FormField[] = [
    {
      kind: "one",
      name: "side",
      label: t("work.dependency.side"),
      options: [
        { value: "taker", label: t("work.dependency.weWait") },
        { value: "giver", label: t("work.dependency.theyWait") },
      ],
    },
    {
      kind: "pick",
      name: "giver",
      label: t("work.dependency.waitsFor"),
      when: ({ side }) => side === "taker",
      options: [...milestones, ...organisations],
    },
    {
      kind: "pick",
      name: "taker",
      label: t("work.dependency.isWaiting"),
      when: ({ side }) => side === "giver",
      options: milestones,
    },
    ...sideFields(t),
  ];
  return (
    <TellForm
      id="dependency"
      fields={fields}
      told={null}
      revision={0}
      send={t("work.dependency.send")}
      savedText={() => t("work.dependency.saved")}
      act={async ({ values, idempotencyKey }) => {
        const side = values["side"] === "giver" ? ("giver" as const) : ("taker" as const);
        const ends =
          side === "taker"
            ? { giver: String(values["giver"]), taker: milestone.id }
            : { giver: milestone.id, taker: String(values["taker"]) };
        const when = values["when"] === null ? null : When.parse(values["when"]);
        const confidence =
          values["confidence"] === null ? null : Confidence.parse(values["confidence"]);
        const { id, rowId } = await mutateAsync({
          programme,
          side,
          ...ends,
          when,
          confidence,
          idempotencyKey,
        });
        const fact = {
          dependency: id,
          side,
          stance: "stated",
          when,
          confidence,
          type: "FS",
          lag: 0,
        };
        return {
          takeBack: () => takeBack({ table: "dependencySide", fact, rowId, expectedRevision: 1 }),
        };
      }}
    />
  );
}
