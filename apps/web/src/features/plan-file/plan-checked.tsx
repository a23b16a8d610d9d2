import type { PlanChange, PlanImportAnswer, PlanProblemSaid } from "@parod/schema/plan-import";
import type { Language } from "@parod/schema/words";
import { type FormEvent, useState } from "react";
import { type Column, DataTable } from "#components/data-table.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { SaidText } from "#components/said-text.tsx";
import { Section } from "#components/section.tsx";
import { TextArea } from "#components/text-area.tsx";
import { TypedIn } from "#components/typed-in.tsx";
import type { PlanReason } from "#features/plan-file/send-plan.ts";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly answer: PlanImportAnswer;
  /** The language that the file is written in. */
  readonly written: Language;
  readonly sending: boolean;
  readonly failure: string | undefined;
  readonly onConfirm: (why: PlanReason) => void;
};

/** What a plan would change: what must be put right, what to know, each change; then all of it or nothing. */
export function PlanChecked({ answer, written, sending, failure, onConfirm }: Props) {
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
          {answer.changes.length > 0 && <Changes changes={answer.changes} written={written} />}
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

type ChangesProps = { readonly changes: readonly PlanChange[]; readonly written: Language };
function Changes({ changes, written }: ChangesProps) {
  const { t, shortDay } = useSay();
  const isDay = ({ kind }: PlanChange) =>
    kind === "forecast" || kind === "baseline" || kind === "actual";
  const say = (change: PlanChange, value: string | null) => {
    if (value === null) return <span className="soft">{t("common.fact.notTold")}</span>;
    if (isDay(change)) return shortDay(value);
    return change.kind === "title" || change.kind === "new" ? (
      <SaidText text={value} lang={written} />
    ) : (
      value
    );
  };
  const columns: Column<PlanChange>[] = [
    {
      key: "activity",
      label: t("planFile.page.activity"),
      cell: ({ title }) => <SaidText text={title} lang={written} />,
    },
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

type ConfirmProps = Omit<Props, "answer" | "written"> & { readonly needsReason: boolean };

function Confirm({ needsReason, sending, failure, onConfirm }: ConfirmProps) {
  const { t, language } = useSay();
  const [reason, setReason] = useState("");
  const [lang, speak] = useState<Language>(language);
  const [tried, setTried] = useState(0);
  const told = reason.trim();
  const lacking =
    tried > 0 && needsReason && told === "" ? t("planFile.page.reasonLacking") : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(tried + 1);
    if (!needsReason || told !== "")
      onConfirm(told === "" ? { reason: null, lang: null } : { reason: told, lang });
  };
  const problems = [
    ...(lacking === undefined ? [] : [{ id: "reason", message: lacking }]),
    ...(failure === undefined ? [] : [{ id: "confirm", message: failure }]),
  ];
  return (
    <form className="form" noValidate onSubmit={submit}>
      {problems.length > 0 && <ErrorSummary problems={problems} at={tried} />}
      <TextArea
        id="reason"
        label={t("planFile.page.reason")}
        hint={t("planFile.page.reasonHint")}
        most={1000}
        lang={lang}
        value={reason}
        onChange={setReason}
        error={lacking}
      />
      <TypedIn id="reason-lang" lang={lang} onSpeak={speak} />
      <button type="submit" id="confirm" className="govuk-button" disabled={sending}>
        {t("planFile.page.confirm")}
      </button>
    </form>
  );
}
