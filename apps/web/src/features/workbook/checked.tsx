import type { ReturnForm } from "@parod/schema/return";
import { acceptanceOf, type WorkbookAnswer } from "@parod/schema/workbook";
import { type FormEvent, useState } from "react";
import { ErrorSummary } from "#components/error-summary.tsx";
import { Section } from "#components/section.tsx";
import { ChangesTable } from "#features/returns/changes-table.tsx";
import { useCommand } from "#features/returns/use-return.ts";
import { ErrorTable } from "#features/workbook/error-tables.tsx";
import { downloadAnnotated, type Whose } from "#features/workbook/send-workbook.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useMutation } from "@tanstack/react-query";

type Props = {
  readonly of: Whose;
  readonly form: ReturnForm;
  readonly file: File;
  readonly answer: WorkbookAnswer;
  readonly onDone: () => void;
};

/** What a file would do: what must be put right, what is to be confirmed, what would change; then all of it or nothing. */
export function Checked({ of, form, file, answer, onDone }: Props) {
  const { t, language } = useSay();
  const [copied, setCopied] = useState<"no" | "failed">("no");
  const must = answer.errors.filter(({ severity }) => severity === "must");
  const confirm = answer.errors.filter(({ severity }) => severity === "confirm");
  const opened = answer.errors.some(({ sheet }) => sheet !== null);
  return (
    <>
      <output className="lede">
        {must.length > 0 && `${t("workbook.page.toPutRight", { n: String(must.length) })}. `}
        {confirm.length > 0 && `${t("workbook.page.toConfirm", { n: String(confirm.length) })}.`}
      </output>
      <ErrorTable
        title={t("workbook.page.must")}
        text={t("workbook.page.mustText")}
        errors={must}
      />
      <ErrorTable
        title={t("workbook.page.confirm")}
        text={t("workbook.page.confirmText")}
        errors={confirm}
      />
      {opened && (
        <p>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() =>
              void downloadAnnotated(of, file, language).then((made) =>
                setCopied(made ? "no" : "failed"),
              )
            }
          >
            {t("workbook.page.annotated")}
          </button>
        </p>
      )}
      {copied === "failed" && <p role="alert">{t("errors.unexpected")}</p>}
      {answer.accepted && (
        <>
          <Section title={t("workbook.page.changes")}>
            <ChangesTable
              form={form}
              changes={answer.changes}
              caption={t("workbook.page.changes")}
            />
          </Section>
          <Confirm of={of} answer={answer} toAccept={confirm.length > 0} onDone={onDone} />
        </>
      )}
    </>
  );
}

function Confirm({
  of,
  answer,
  toAccept,
  onDone,
}: Pick<Props, "of" | "answer" | "onDone"> & { readonly toAccept: boolean }) {
  const { t } = useSay();
  const sayFailure = useSayFailure();
  const { mutateAsync } = useMutation(useTrpc().uploadConfirm.mutationOptions());
  const { send, sending, failure } = useCommand(mutateAsync);
  const [accepted, accept] = useState(false);
  const [tried, setTried] = useState(0);
  const lacking = tried > 0 && toAccept && !accepted;
  const submit = async () => {
    setTried(tried + 1);
    if (answer.upload === null || (toAccept && !accepted)) return;
    const sent = await send({
      programme: of.programme,
      upload: answer.upload,
      accepted: answer.errors.map(acceptanceOf),
    });
    if (sent) onDone();
  };
  const problems = [
    ...(lacking ? [{ id: "accepted", message: t("workbook.page.accept") }] : []),
    ...(failure ? [{ id: "send", message: sayFailure(failure) }] : []),
  ];
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problems.length > 0 && <ErrorSummary problems={problems} at={tried} />}
      {toAccept && (
        <div className={`field govuk-checkboxes${lacking ? " field--error" : ""}`}>
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id="accepted"
              checked={accepted}
              onChange={() => accept(!accepted)}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor="accepted">
              {t("workbook.page.confirmAll")}
            </label>
          </div>
        </div>
      )}
      <button type="submit" id="send" className="govuk-button" disabled={sending}>
        {t("workbook.page.send")}
      </button>
    </form>
  );
}
