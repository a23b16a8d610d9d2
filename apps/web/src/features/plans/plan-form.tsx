import { Language } from "@parod/schema/words";
import { useMutation } from "@tanstack/react-query";
import { useNumber } from "#features/plans/use-number.ts";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

type Props = {
  readonly programme: string;
  readonly organisation: string;
  /** The plan that it is a version of; null for a new one. */
  readonly plan: string | null;
  /** One that lacks a language, or the next. */
  readonly version: number;
  readonly newest: number;
  /** The language that it lacks; null where the writer says which. */
  readonly planLanguage: Language | null;
  readonly title: string | null;
  /** Who may read this version already, and will read this as well. */
  readonly readBy?: string | undefined;
};

/** A version of a plan in one language. A new version is private until it is shared. */
export function PlanForm(props: Props) {
  const { programme, organisation, plan, version, planLanguage, title, readBy } = props;
  const { t } = useSay();
  const { mutateAsync } = useMutation(useTrpc().plan.addVersion.mutationOptions());
  const { kept, sending } = useNumber(props);
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
    <>
      {readBy !== undefined && <p className="inset">{t("plans.readBy", { names: readBy })}</p>}
      <TellForm
        id={`plan-${plan ?? "new"}-${version}-${planLanguage ?? "any"}`}
        fields={fields}
        told={{ title }}
        revision={0}
        send={t("plans.addVersion")}
        savedText={() =>
          readBy !== undefined && kept() === version
            ? t("plans.addedShared", { n: String(version) })
            : t("plans.added", { n: String(kept()) })
        }
        act={async ({ values, idempotencyKey }) => {
          const spoken = planLanguage ?? Language.parse(values["planLanguage"]);
          const fresh = `plan-${idempotencyKey.replaceAll("-", "").slice(0, 10)}`;
          await sending((number) =>
            mutateAsync({
              programme,
              organisation,
              plan: plan ?? fresh,
              version: number,
              planLanguage: spoken,
              title: String(values["title"]),
              text: String(values["text"]),
              idempotencyKey,
            }),
          );
          return { takeBack: null };
        }}
      />
    </>
  );
}
