import { Language } from "@parod/schema/words";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { failureOf } from "#lib/api-error.ts";
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

/** A version that somebody else told meanwhile stands as it is told: what was typed becomes the next one. */
function useNumber({ version, newest }: Pick<Props, "version" | "newest">) {
  const next = useRef(0);
  const kept = useRef(version);
  return {
    kept: () => kept.current,
    sending: async (send: (number: number) => Promise<unknown>) => {
      const number = Math.max(version, next.current);
      try {
        await send(number);
        kept.current = number;
      } catch (error) {
        if (failureOf(error).code === "conflict") next.current = Math.max(newest, number) + 1;
        throw error;
      }
    },
  };
}

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
