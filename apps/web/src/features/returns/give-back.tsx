import type { ReturnPage } from "@parod/schema/views/returns";
import { useMutation } from "@tanstack/react-query";
import { ErrorSummary } from "#components/error-summary.tsx";
import { AsksForm } from "#features/returns/asks-form.tsx";
import { useCommand } from "#features/returns/use-return.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";
import { useTrpc } from "#lib/trpc.ts";

const keyOf = ({ form, version }: ReturnPage) => ({
  programme: form.programme,
  round: form.round.id,
  organisation: form.organisation.code,
  expectedVersion: version,
});

/** A certifier gives the return back to who submitted it, with what is to be looked at again. */
export function HandBack({ page }: { page: ReturnPage }) {
  const { t } = useSay();
  const { mutateAsync } = useMutation(useTrpc().returnHandBack.mutationOptions());
  const { send, sending, failure } = useCommand(mutateAsync);
  return (
    <AsksForm
      page={page}
      id="hand-back"
      title={t("returns.handBack.title")}
      lead={t("returns.handBack.lead")}
      button={t("returns.handBack.send")}
      whole={{ label: t("returns.handBack.reason"), needed: t("returns.handBack.needed") }}
      sending={sending}
      failure={failure}
      onSend={({ asks, reason, lang }) =>
        void send({ ...keyOf(page), asks: [...asks], reason, lang })
      }
    />
  );
}

/** The provider goes on with what nobody has certified yet. */
export function TakeBack({ page }: { page: ReturnPage }) {
  const { t } = useSay();
  const sayFailure = useSayFailure();
  const { mutateAsync } = useMutation(useTrpc().returnTakeBack.mutationOptions());
  const { send, sending, failure } = useCommand(mutateAsync);
  return (
    <>
      {failure && (
        <ErrorSummary problems={[{ id: "take-back", message: sayFailure(failure) }]} at={1} />
      )}
      <p>{t("returns.takeBack.lead")}</p>
      <button
        type="button"
        id="take-back"
        className="govuk-button govuk-button--secondary"
        disabled={sending}
        onClick={() => void send(keyOf(page))}
      >
        {t("returns.takeBack.send")}
      </button>
    </>
  );
}
