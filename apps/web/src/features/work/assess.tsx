import type { WorkCriterion } from "@parod/schema/views/workspace";
import { AssessmentState } from "@parod/schema/vocabulary";
import type { Language } from "@parod/schema/words";
import { Link } from "@tanstack/react-router";
import { SaidText } from "#components/said-text.tsx";
import type { FormField } from "#features/tell/fields.ts";
import { QuickTell } from "#features/tell/quick-tell.tsx";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { nextCriterion } from "#features/work/to-do.ts";
import { isOwn, revisionOf, type Work } from "#features/work/work.ts";
import { SaidBy } from "#features/work/said-by.tsx";
import { useSay } from "#lib/say.ts";

type Props = { readonly work: Work; readonly line: WorkCriterion };

/** One's own word of a criterion: said again in one press, or told anew. */
export function Assess({ work, line }: Props) {
  const { t } = useSay();
  const { view } = work;
  const organisation = view.organisation.code;
  const tellOne = useTellOne(view.stand.programme.slug);
  const { criterion, own } = line;
  const subject = { organisation, criterion, kind: "self" };
  const revision = revisionOf(work, "assessment", organisation, criterion, "self");
  const fields: readonly FormField[] = [
    {
      kind: "one",
      name: "state",
      label: t("errors.field.state"),
      options: AssessmentState.options
        .filter((state) => state !== "not-assessed")
        .map((state) => ({ value: state, label: t(`states.assessment.${state}`) })),
    },
    {
      kind: "when",
      name: "expected",
      label: t("work.assess.expected"),
      hint: t("work.assess.expectedHint"),
      optional: true,
      when: ({ state }) => state === "not-met" || state === "partly-met",
    },
    { kind: "text", name: "remark", label: t("work.assess.remark"), optional: true },
    {
      kind: "day",
      name: "effectiveOn",
      label: t("work.form.effectiveOn"),
      notAfter: view.stand.today,
      optional: true,
    },
  ];
  const next = nextCriterion(view.criteria, criterion);
  return (
    <>
      {own && (
        <p>
          <strong>{t(`states.assessment.${own.fact.state}`)}</strong>
          <Remark text={own.fact.remark} lang={own.said.lang} />
          <SaidBy said={own.said} />
        </p>
      )}
      {isOwn(work) && (
        <>
          {own && (
            <QuickTell
              key={`same-${criterion}`}
              id="no-change"
              label={t("work.assess.noChange")}
              saved={t("work.assess.noChangeSaved")}
              revision={revision}
              act={async (sent) => tellOne("assessment", own.fact, sent)}
            />
          )}
          <TellForm
            key={criterion}
            id="assess"
            fields={fields}
            told={own && { ...own.fact }}
            toldLang={own?.fact.remark == null ? null : own.said.lang}
            revision={revision}
            send={t("work.assess.send")}
            savedText={({ state }) =>
              t("work.assess.saved", {
                state: t(`states.assessment.${AssessmentState.parse(state)}`),
              })
            }
            act={async (sent) => {
              const { state, expected, remark } = sent.values;
              return tellOne("assessment", { ...subject, state, expected, remark }, sent);
            }}
            next={next && <NextLink line={next} organisation={organisation} />}
          />
        </>
      )}
      {line.others.map(({ fact, said }) => (
        <p key={fact.kind}>
          <strong>{t(`states.assessmentKind.${fact.kind}`)}:</strong>{" "}
          {t(`states.assessment.${fact.state}`)}
          <Remark text={fact.remark} lang={said.lang} />
          <SaidBy said={said} />
        </p>
      ))}
    </>
  );
}

function NextLink({ line, organisation }: { line: WorkCriterion; organisation: string }) {
  const { t, language } = useSay();
  return (
    <Link
      to="/$language/work/$organisation/criteria/$criterion"
      params={{ language, organisation, criterion: line.criterion }}
    >
      {t("work.next", { criterion: line.criterion })}
    </Link>
  );
}

/** In the words and the language of whoever said it. */
function Remark({ text, lang }: { text: string | null; lang: Language | null }) {
  if (text === null) return null;
  return (
    <>
      . <SaidText text={text} lang={lang} />
    </>
  );
}
