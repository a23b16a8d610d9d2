import { audiences, type OwnPlan, type OwnVersion } from "@parod/schema/plan-sharing";
import type { Named } from "@parod/schema/views/standpoint";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { useSayAudience } from "#features/plans/names.ts";
import type { FormField } from "#features/tell/fields.ts";
import { QuickTell } from "#features/tell/quick-tell.tsx";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

type Props = {
  readonly programme: string;
  readonly plan: OwnPlan;
  readonly version: OwnVersion;
  readonly authorities: readonly Named[];
};

export const sharedWith = ({ consents }: OwnVersion): readonly string[] =>
  consents.filter(({ given }) => given).map(({ audience }) => audience);

/** One key for each audience of one sending: sent again after a fault, none is shared twice. */
function useKeys(): (sending: string, audience: string) => string {
  const keys = useRef(new Map<string, string>());
  return (sending, audience) => {
    const name = `${sending} ${audience}`;
    const key = keys.current.get(name) ?? crypto.randomUUID();
    keys.current.set(name, key);
    return key;
  };
}

/** With whom a version is shared, and with whom else it can be. Consent is for one version: a new one is private. */
export function ShareForm({ programme, plan, version, authorities }: Props) {
  const { t } = useSay();
  const sayAudience = useSayAudience(authorities);
  const { mutateAsync } = useMutation(useTrpc().plan.share.mutationOptions());
  const keyFor = useKeys();
  const shared = sharedWith(version);
  const own = plan.owner.code;
  const share = (audience: string, given: boolean, idempotencyKey: string) =>
    mutateAsync({
      programme,
      organisation: own,
      plan: plan.plan,
      version: version.version,
      audience,
      given,
      expectedRevision: version.consents.find((each) => each.audience === audience)?.revision ?? 0,
      idempotencyKey,
    });
  const open = [...audiences, ...authorities.map(({ code }) => code)].filter(
    (audience) => audience !== own && !shared.includes(audience),
  );
  const fields: readonly FormField[] = [
    {
      kind: "many",
      name: "audiences",
      label: t("plans.shareWith"),
      options: open.map((audience) => ({ value: audience, label: sayAudience(audience) })),
    },
  ];
  return (
    <>
      {shared.length > 0 && (
        <ul className="task-list">
          {shared.map((audience) => (
            <li key={audience}>
              <span>{sayAudience(audience)}</span>
              <QuickTell
                id={`stop-${plan.plan}-${version.version}-${audience}`}
                label={t("plans.stop")}
                about={sayAudience(audience)}
                saved={t("plans.stopped")}
                revision={0}
                act={async ({ idempotencyKey }) => {
                  await share(audience, false, idempotencyKey);
                  return { takeBack: null };
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <TellForm
        id={`share-${plan.plan}-${version.version}`}
        fields={fields}
        told={null}
        revision={0}
        send={t("plans.share")}
        savedText={({ audiences: chosen }) =>
          t("plans.shared", { names: listOf(chosen).map(sayAudience).join(", ") })
        }
        act={async ({ values, idempotencyKey }) => {
          const chosen = listOf(values["audiences"]).filter((each) => open.includes(each));
          for (const audience of chosen)
            await share(audience, true, keyFor(idempotencyKey, audience));
          return { takeBack: null };
        }}
      />
    </>
  );
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
