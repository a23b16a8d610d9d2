import { type ReturnSection, returnSections } from "@parod/schema/return";
import type { ReturnPage } from "@parod/schema/views/returns";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ErrorSummary } from "#components/error-summary.tsx";
import { Section } from "#components/section.tsx";
import { useReturnNames } from "#features/returns/names.ts";
import { useCommand } from "#features/returns/use-return.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";
import { useTrpc } from "#lib/trpc.ts";

type Typed = { readonly key: number; readonly question: string; readonly reason: string };
const blank = (key: number): Typed => ({ key, question: "", reason: "" });
const readQuestion = (question: string): { section: ReturnSection; of: string } | null => {
  const [first, of] = question.split(" ");
  const section = returnSections.find((each) => each === first);
  return section && of !== undefined ? { section, of } : null;
};

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

function SendBack({ page: { form }, of }: { page: ReturnPage; of: Of }) {
  const { t } = useSay();
  const { question, sectionName } = useReturnNames(form);
  const { mutateAsync } = useMutation(useTrpc().returnSendBack.mutationOptions());
  const { send, sending, failure } = useCommand(mutateAsync);
  const sayFailure = useSayFailure();
  const [typed, type] = useState<readonly Typed[]>([blank(1)]);
  const [tried, setTried] = useState(0);
  const asks = typed.flatMap((each) => {
    const read = readQuestion(each.question);
    const reason = each.reason.trim();
    return read === null || reason === "" ? [] : [{ ...read, reason }];
  });
  const change = (key: number, more: Partial<Typed>) =>
    type(typed.map((each) => (each.key === key ? { ...each, ...more } : each)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(tried + 1);
    if (asks.length === typed.length) void send({ ...of, asks });
  };
  const wrong = tried > 0 && asks.length < typed.length;
  const problems = [
    ...(wrong ? [{ id: "ask-1", message: t("returns.answer.needed") }] : []),
    ...(failure ? [{ id: "send-back", message: sayFailure(failure) }] : []),
  ];
  const options = [
    ...form.criteria
      .filter(({ applies }) => applies)
      .map(({ criterion }) => ({ section: "criteria" as const, of: criterion })),
    ...form.milestones.map(({ code }) => ({ section: "milestones" as const, of: code })),
    ...form.known.concerns.map(({ code }) => ({ section: "concerns" as const, of: code })),
  ];
  return (
    <form className="form" onSubmit={submit} noValidate>
      <h3>{t("returns.answer.sendBackTitle")}</h3>
      {problems.length > 0 && <ErrorSummary problems={problems} at={tried} />}
      <p>{t("returns.answer.lead")}</p>
      {typed.map(({ key, question: chosen, reason }) => (
        <div key={key} className="field">
          <label className="govuk-label" htmlFor={`ask-${key}`}>
            {t("returns.answer.question")}
          </label>
          <select
            className="govuk-select"
            id={`ask-${key}`}
            value={chosen}
            onChange={(event) => change(key, { question: event.target.value })}
          >
            <option value="">{t("returns.check.none")}</option>
            {returnSections
              .filter((section) => section !== "model" || form.asksModel)
              .map((section) => (
                <option key={section} value={`${section} ${section}`}>
                  {sectionName(section)}
                </option>
              ))}
            {options.map((each) => (
              <option key={`${each.section} ${each.of}`} value={`${each.section} ${each.of}`}>
                {question(each)}
              </option>
            ))}
          </select>
          <label className="govuk-label" htmlFor={`reason-${key}`}>
            {t("returns.answer.reason")}
          </label>
          <textarea
            className="govuk-textarea"
            id={`reason-${key}`}
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => change(key, { reason: event.target.value })}
          />
        </div>
      ))}
      <p>
        <button
          type="button"
          className="text-button"
          onClick={() => type([...typed, blank(typed.length + 1)])}
        >
          {t("returns.answer.add")}
        </button>
      </p>
      <button
        type="submit"
        id="send-back"
        className="govuk-button govuk-button--secondary"
        disabled={sending}
      >
        {t("returns.answer.sendBack")}
      </button>
    </form>
  );
}
