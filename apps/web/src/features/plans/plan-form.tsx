import { Language } from "@parod/schema/words";
import { useMutation } from "@tanstack/react-query";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

type Props = {
  readonly programme: string;
  readonly organisation: string;
  /** The plan that it is a version of; null for a new one. */
  readonly plan: string | null;
  readonly planLanguage: Language | null;
  readonly title: string | null;
  readonly revision: number;
};

/** A version of a plan in one language. It is private until it is shared. */
export function PlanForm({ programme, organisation, plan, planLanguage, title, revision }: Props) {
  const { t } = useSay();
  const { mutateAsync } = useMutation(useTrpc().plan.addVersion.mutationOptions());
  const fields: readonly FormField[] = [
    ...(planLanguage === null
      ? [
          {
            kind: "one",
            name: "planLanguage",
            label: t("plans.language"),
            options: Language.options.map((each) => ({
              value: each,
              label: t(`plans.languages.${each}`),
            })),
          } as const,
        ]
      : []),
    { kind: "line", name: "title", label: t("errors.field.title") },
    { kind: "text", name: "text", label: t("plans.text"), most: 100_000 },
  ];
  return (
    <TellForm
      id={`plan-${plan ?? "new"}`}
      fields={fields}
      told={{ title }}
      revision={revision}
      send={t("plans.addVersion")}
      savedText={() => t("plans.added")}
      act={async ({ values, expectedRevision, idempotencyKey }) => {
        const spoken = planLanguage ?? Language.parse(values["planLanguage"]);
        const fresh = `plan-${idempotencyKey.replaceAll("-", "").slice(0, 10)}-${spoken}`;
        await mutateAsync({
          programme,
          organisation,
          plan: plan ?? fresh,
          title: String(values["title"]),
          text: String(values["text"]),
          planLanguage: spoken,
          expectedRevision,
          idempotencyKey,
        });
        return { takeBack: null };
      }}
    />
  );
}
