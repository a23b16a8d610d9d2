import { type ReturnContent, type ReturnSection, returnSections } from "@parod/schema/return";
import type { ReturnPage } from "@parod/schema/views/returns";
import type { Language } from "@parod/schema/words";
import { type FormEvent, useState } from "react";
import { ErrorSummary } from "#components/error-summary.tsx";
import { SelectField } from "#components/select-field.tsx";
import { TextArea } from "#components/text-area.tsx";
import { TypedIn } from "#components/typed-in.tsx";
import { useReturnNames } from "#features/returns/names.ts";
import type { Failure } from "#lib/api-error.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";

type Typed = { readonly key: number; readonly question: string; readonly reason: string };
const blank = (key: number): Typed => ({ key, question: "", reason: "" });
type Asked = { readonly section: ReturnSection; readonly of: string; readonly reason: string };
const readQuestion = (question: string): Omit<Asked, "reason"> | null => {
  const [first, of] = question.split(" ");
  const section = returnSections.find((each) => each === first);
  return section && of !== undefined ? { section, of } : null;
};

type Props = {
  readonly page: ReturnPage;
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  /** One reason may be given for all of it. Left out: a reason belongs to a question. */
  readonly whole?: { readonly label: string; readonly needed: string };
  readonly sending: boolean;
  readonly failure: Failure | null;
  readonly onSend: (given: {
    asks: readonly Asked[];
    reason: string | null;
    lang: Language;
  }) => void;
};

/** Questions of a return that is given back, each with its reason; a row that was left empty is not sent. */
export function AsksForm({ page, id, title, lead, button, whole, ...sends }: Props) {
  const { t, language } = useSay();
  const [lang, speak] = useState<Language>(language);
  const sayFailure = useSayFailure();
  const [reason, giveReason] = useState("");
  const [typed, type] = useState<readonly Typed[]>([blank(1)]);
  const [tried, setTried] = useState(0);
  const given = whole
    ? typed.filter((each) => each.question !== "" || each.reason.trim() !== "")
    : typed;
  const asks = given.flatMap((each) => {
    const read = readQuestion(each.question);
    const why = each.reason.trim();
    return read === null || why === "" ? [] : [{ ...read, reason: why }];
  });
  const halfAsked = asks.length < given.length;
  const silent = whole !== undefined && reason.trim() === "" && given.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(tried + 1);
    if (!halfAsked && !silent) sends.onSend({ asks, reason: reason.trim() || null, lang });
  };
  const problems = [
    ...(tried > 0 && halfAsked ? [{ id: `${id}-ask-1`, message: t("returns.answer.needed") }] : []),
    ...(tried > 0 && silent ? [{ id: `${id}-reason`, message: whole.needed }] : []),
    ...(sends.failure ? [{ id, message: sayFailure(sends.failure) }] : []),
  ];
  const change = (key: number, more: Partial<Typed>) =>
    type(typed.map((each) => (each.key === key ? { ...each, ...more } : each)));
  return (
    <form className="form" onSubmit={submit} noValidate>
      <h3>{title}</h3>
      {problems.length > 0 && <ErrorSummary problems={problems} at={tried} />}
      <p>{lead}</p>
      {whole && (
        <TextArea
          id={`${id}-reason`}
          label={whole.label}
          rows={2}
          most={1000}
          lang={lang}
          value={reason}
          onChange={giveReason}
        />
      )}
      {typed.map((each) => (
        <Ask
          key={each.key}
          id={id}
          page={page}
          ask={each}
          lang={lang}
          onChange={(more) => change(each.key, more)}
        />
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
      <TypedIn id={`${id}-lang`} lang={lang} onSpeak={speak} />
      <button
        type="submit"
        id={id}
        className="govuk-button govuk-button--secondary"
        disabled={sends.sending}
      >
        {button}
      </button>
    </form>
  );
}

/** Codes of what is told and of what the draft adds, each once. */
const codesIn = (
  contents: readonly ReturnContent[],
  section: "milestones" | "concerns",
): readonly string[] => [
  ...new Set(contents.flatMap((each) => each[section].map(({ code }) => code))),
];

type AskProps = {
  readonly id: string;
  readonly page: ReturnPage;
  readonly ask: Typed;
  readonly lang: Language;
  readonly onChange: (more: Partial<Typed>) => void;
};
function Ask({ id, page: { form, content }, ask, lang, onChange }: AskProps) {
  const { t } = useSay();
  const { question, sectionName } = useReturnNames(form, content);
  const { key, question: chosen, reason } = ask;
  const contents = [form.known, content];
  const options = [
    ...form.criteria
      .filter(({ applies }) => applies)
      .map(({ criterion }) => ({ section: "criteria" as const, of: criterion })),
    ...codesIn(contents, "milestones").map((of) => ({ section: "milestones" as const, of })),
    ...codesIn(contents, "concerns").map((of) => ({ section: "concerns" as const, of })),
  ];
  return (
    <div className="field">
      <SelectField
        id={`${id}-ask-${key}`}
        label={t("returns.answer.question")}
        options={[
          ...returnSections
            .filter((section) => section !== "model" || form.asksModel)
            .map((section) => ({ value: `${section} ${section}`, label: sectionName(section) })),
          ...options.map((each) => ({
            value: `${each.section} ${each.of}`,
            label: question(each),
          })),
        ]}
        value={chosen}
        onChange={(next) => onChange({ question: next })}
      />
      <TextArea
        id={`${id}-reason-${key}`}
        label={t("returns.answer.reason")}
        rows={2}
        most={1000}
        lang={lang}
        value={reason}
        onChange={(text) => onChange({ reason: text })}
      />
    </div>
  );
}
