import type { PlanChange, PlanImportAnswer, PlanProblemSaid } from "@parod/schema/plan-import";
import { type FormEvent, useState } from "react";
import { type Column, DataTable } from "#components/data-table.tsx";
import { ErrorSummary, FieldError } from "#components/error-summary.tsx";
import { Section } from "#components/section.tsx";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly answer: PlanImportAnswer;
  readonly sending: boolean;
  readonly failure: string | undefined;
  readonly onConfirm: (reason: string | null) => void;
};

/** What a plan would change: what must be put right, what to know, each change; then all of it or nothing. */
export function PlanChecked({ answer, sending, failure, onConfirm }: Props) {
  const { t } = useSay();
  const must = answer.problems.filter(({ severity }) => severity === "stops");
  const tells = answer.problems.filter(({ severity }) => severity === "tells");
  const count = (...kinds: readonly PlanChange["kind"][]) =>
    String(answer.changes.filter(({ kind }) => kinds.includes(kind)).length);
  return (
    <>
      {answer.conflict && (
        <p className="inset" role="alert">
          {t("planFile.page.conflict")}
        </p>
      )}
      <Problems
        title={t("planFile.page.must")}
        text={t("planFile.page.mustText")}
        problems={must}
      />
      <Problems title={t("planFile.page.tells")} problems={tells} />
      {answer.accepted && (
        <Section title={t("planFile.page.changes")}>
          <output className="lede">
            {answer.changes.length === 0
              ? t("planFile.page.none")
              : t("planFile.page.summary", {
                  added: count("new"),
                  dates: count("forecast", "baseline", "actual"),
                  links: count("link"),
                })}
          </output>
          {answer.changes.length > 0 && <Changes changes={answer.changes} />}
        </Section>
      )}
      {answer.accepted && answer.changes.length > 0 && (
        <Section title={t("planFile.page.confirm")}>
          <Confirm
            needsReason={movesDates(answer.changes)}
            sending={sending}
            failure={failure}
            onConfirm={onConfirm}
          />
        </Section>
      )}
    </>
  );
}

const movesDates = (changes: readonly PlanChange[]): boolean =>
  changes.some(({ kind, before }) => kind === "forecast" && before !== null);

function Problems({
  title,
  text,
  problems,
}: {
  readonly title: string;
  readonly text?: string;
  readonly problems: readonly PlanProblemSaid[];
}) {
  const { language } = useSay();
  if (problems.length === 0) return null;
  return (
    <Section title={title} {...(text === undefined ? {} : { lede: text })}>
      <ul className="fact-list">
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.line} ${problem.task} ${problem.en}`}>
            {problem[language]}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Changes({ changes }: { readonly changes: readonly PlanChange[] }) {
  const { t, shortDay } = useSay();
  const isDay = ({ kind }: PlanChange) =>
    kind === "forecast" || kind === "baseline" || kind === "actual";
  const say = (change: PlanChange, value: string | null) => {
    if (value === null) return <span className="soft">{t("common.fact.notTold")}</span>;
    return isDay(change) ? shortDay(value) : value;
  };
  const columns: Column<PlanChange>[] = [
    { key: "activity", label: t("planFile.page.activity"), cell: ({ title }) => title },
    {
      key: "what",
      label: t("planFile.page.what"),
      cell: ({ kind }) => t(`planFile.page.kind.${kind}`),
    },
    { key: "before", label: t("planFile.page.before"), cell: (row) => say(row, row.before) },
    { key: "after", label: t("planFile.page.after"), cell: (row) => say(row, row.after) },
  ];
  return (
    <DataTable
      caption={t("planFile.page.changes")}
      captionHidden
      columns={columns}
      rows={changes}
      keyOf={({ kind, activity, after }) => `${kind} ${activity} ${after}`}
    />
  );
}

type ConfirmProps = Omit<Props, "answer"> & { readonly needsReason: boolean };

function Confirm({ needsReason, sending, failure, onConfirm }: ConfirmProps) {
  const { t } = useSay();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(0);
  const told = reason.trim();
  const lacking =
    tried > 0 && needsReason && told === "" ? t("planFile.page.reasonLacking") : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(tried + 1);
    if (!needsReason || told !== "") onConfirm(told === "" ? null : told);
  };
  const problems = [
    ...(lacking === undefined ? [] : [{ id: "reason", message: lacking }]),
    ...(failure === undefined ? [] : [{ id: "confirm", message: failure }]),
  ];
  return (
    <form className="form" noValidate onSubmit={submit}>
      {problems.length > 0 && <ErrorSummary problems={problems} at={tried} />}
      <div className={`field${lacking === undefined ? "" : " field--error"}`}>
        <label className="govuk-label govuk-label--s" htmlFor="reason">
          {t("planFile.page.reason")}
        </label>
        <div id="reason-hint" className="govuk-hint">
          {t("planFile.page.reasonHint")}
        </div>
        <FieldError id="reason" message={lacking} />
        <textarea
          className="govuk-textarea"
          id="reason"
          rows={3}
          maxLength={1000}
          value={reason}
          aria-describedby={`reason-hint${lacking === undefined ? "" : " reason-error"}`}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <button type="submit" id="confirm" className="govuk-button" disabled={sending}>
        {t("planFile.page.confirm")}
      </button>
    </form>
  );
}
