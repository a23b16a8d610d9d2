import type { ReturnPage } from "@parod/schema/views/returns";
import { useMutation } from "@tanstack/react-query";
import { ErrorSummary } from "#components/error-summary.tsx";
import { Section } from "#components/section.tsx";
import { AsksForm } from "#features/returns/asks-form.tsx";
import { useCommand } from "#features/returns/use-return.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";
import { useTrpc } from "#lib/trpc.ts";

/** Welsh Government's view of a return: accepted, or sent back with a reason for each question. */
export function AnswerBox({ page }: { page: ReturnPage }) {
  const { t } = useSay();
  const { form, revision, abilities } = page;
  const trpc = useTrpc();
  const { mutateAsync } = useMutation(trpc.returnAccept.mutationOptions());
  const accept = useCommand(mutateAsync);
  const sayFailure = useSayFailure();
  const of = {
    programme: form.programme,
    round: form.round.id,
    organisation: form.organisation.code,
    expectedRevision: revision,
  };
  return (
    <Section title={t("returns.answer.title")}>
      {accept.failure && (
        <ErrorSummary problems={[{ id: "accept", message: sayFailure(accept.failure) }]} at={1} />
      )}
      {abilities.accept && (
        <button
          type="button"
          id="accept"
          className="govuk-button"
          disabled={accept.sending}
          onClick={() => void accept.send(of)}
        >
          {t("returns.answer.accept")}
        </button>
      )}
      {abilities.sendBack && <SendBack page={page} of={of} />}
    </Section>
  );
}

type Of = {
  readonly programme: string;
  readonly round: string;
  readonly organisation: string;
  readonly expectedRevision: number;
};

function SendBack({ page, of }: { page: ReturnPage; of: Of }) {
  const { t } = useSay();
  const { mutateAsync } = useMutation(useTrpc().returnSendBack.mutationOptions());
  const { send, sending, failure } = useCommand(mutateAsync);
  return (
    <AsksForm
      page={page}
      id="send-back"
      title={t("returns.answer.sendBackTitle")}
      lead={t("returns.answer.lead")}
      button={t("returns.answer.sendBack")}
      sending={sending}
      failure={failure}
      onSend={({ asks, lang }) => void send({ ...of, asks: [...asks], lang })}
    />
  );
}
