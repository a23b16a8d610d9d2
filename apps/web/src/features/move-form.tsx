import type { MilestoneLine } from "@parod/schema/views/milestones";
import { When } from "@parod/schema/when";
import { useMutation } from "@tanstack/react-query";
import { ToldWhen } from "#components/told-when.tsx";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

type Props = { readonly programme: string; readonly milestone: MilestoneLine };

/** Moves a milestone's forecast, with a reason. */
export function MoveForm({ programme, milestone }: Props) {
  const { t, words, when } = useSay();
  const { mutateAsync } = useMutation(useTrpc().milestoneMove.mutationOptions());
  const title = milestone.title ? words(milestone.title) : milestone.code;
  return (
    <>
      <p>
        {t("states.line.forecast")}: <ToldWhen when={milestone.forecast} short={false} />
      </p>
      <TellForm
        id="forecast"
        fields={[
          { kind: "when", name: "when", label: t("write.move.day"), laterBy: [1, 2, 4] },
          {
            kind: "text",
            name: "reason",
            label: t("write.move.reason"),
            hint: t("write.move.reasonHint"),
            most: 1000,
          },
        ]}
        told={{ when: milestone.forecast }}
        revision={milestone.forecastRevision}
        send={t("write.move.send")}
        savedText={(values) =>
          t("write.saved.text", { title, when: when(When.parse(values["when"])) })
        }
        again={t("write.move.title")}
        act={async ({ values, expectedRevision, lang, idempotencyKey }) => {
          const { from, to } = When.parse(values["when"]);
          await mutateAsync({
            programme,
            activity: milestone.id,
            from,
            to,
            reason: String(values["reason"]),
            expectedRevision,
            lang,
            idempotencyKey,
          });
          return { takeBack: null };
        }}
      />
    </>
  );
}
