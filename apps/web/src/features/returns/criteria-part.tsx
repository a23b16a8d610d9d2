import type { CriterionAnswer, ReturnForm } from "@parod/schema/return";
import { AssessmentState } from "@parod/schema/vocabulary";
import { useState } from "react";
import { DateFields } from "#components/date-fields.tsx";
import { Section } from "#components/section.tsx";
import { TextArea } from "#components/text-area.tsx";
import {
  EvidenceFields,
  type NewEvidence,
  newEvidence,
  readEvidence,
} from "#features/returns/evidence-fields.tsx";
import type { PartProps } from "#features/returns/part.ts";
import { partsOf, partsOfDay, readWhen } from "#features/returns/typed-when.ts";
import { useSay } from "#lib/say.ts";

const idOf = (workstream: string): string => `workstream-${workstream}`;
type Asked = ReturnForm["criteria"][number];

/** Criteria by workstream, each with what is told filled in. */
export function CriteriaPart(props: PartProps) {
  const { t, words } = useSay();
  const { criteria } = props.page.form;
  const workstreams = [...new Map(criteria.map((each) => [each.workstream, each])).values()];
  return (
    <>
      {/* one workstream alone, or none, needs no way around */}
      {workstreams.length > 1 && (
        <nav aria-label={t("returns.contents")}>
          <ul className="plain-list">
            {workstreams.map(({ workstream, workstreamName }) => (
              <li key={workstream}>
                <a href={`#${idOf(workstream)}`}>{words(workstreamName)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {workstreams.map(({ workstream, workstreamName }) => (
        <Section key={workstream} id={idOf(workstream)} title={words(workstreamName)}>
          {criteria
            .filter((each) => each.workstream === workstream)
            .map((asked) => (
              <Criterion key={asked.criterion} asked={asked} {...props} />
            ))}
        </Section>
      ))}
    </>
  );
}

function answerOf({ content, form }: PartProps["page"], criterion: string): CriterionAnswer {
  const find = (list: readonly CriterionAnswer[]) =>
    list.find((each) => each.criterion === criterion);
  return (
    find(content.criteria) ??
    find(form.known.criteria) ?? {
      criterion,
      state: "not-assessed",
      expected: null,
      remark: null,
      evidence: [],
    }
  );
}

/** Evidence of the draft that is not told yet comes back as it was typed. */
function typedEvidence({ evidence }: CriterionAnswer): readonly NewEvidence[] {
  return evidence
    .filter(({ id }) => id === null)
    .map((each, index) => ({
      ...newEvidence(index + 1),
      title: each.title,
      kind: each.kind,
      address: each.address ?? "",
      datedOn: partsOfDay(each.datedOn),
      expiresOn: partsOfDay(each.expiresOn),
      lang: each.lang ?? null,
    }));
}

function Criterion({
  asked,
  page,
  give,
  wrong,
  messages,
  lang,
}: PartProps & { readonly asked: Asked }) {
  const { t, words } = useSay();
  const [given] = useState(() => answerOf(page, asked.criterion));
  const [typed, type] = useState(() => ({
    state: given.state,
    expected: partsOf(given.expected),
    remark: given.remark ?? "",
    lang: given.lang ?? null,
    kept: given.evidence.filter(({ id }) => id !== null) as CriterionAnswer["evidence"],
    added: typedEvidence(given),
  }));
  const id = `c-${asked.criterion.replaceAll(".", "-")}`;
  const tell = (more: Partial<typeof typed>) => {
    const next = { ...typed, ...more };
    type(next);
    const expected = readWhen(next.expected, given.expected);
    wrong(
      `${id}-expected`,
      expected === undefined
        ? t("errors.problem.day.malformed", { field: t("returns.fields.expected") })
        : null,
    );
    const added = next.added.map(readEvidence);
    wrong(
      `${id}-evidence`,
      added.includes(null)
        ? t("errors.problem.other.refused", { field: t("returns.fields.evidence") })
        : null,
    );
    if (expected === undefined) return;
    const remark = next.remark.trim();
    give({
      criteria: [
        {
          criterion: asked.criterion,
          state: next.state,
          // what is met has come true: it is expected no more
          expected: next.state === "met" || next.state === "not-applicable" ? null : expected,
          remark: remark === "" ? null : remark,
          lang: remark === "" ? null : next.lang,
          evidence: [...next.kept, ...added.filter((each) => each !== null)],
        },
      ],
    });
  };
  const title = `${asked.criterion} ${words(asked.text)}`;
  if (!asked.applies)
    return (
      <div className="field">
        <h3>{title}</h3>
        <p className="soft">{t("returns.doesNotApply")}</p>
      </div>
    );
  const open = typed.state === "not-met" || typed.state === "partly-met";
  return (
    <div className="field" id={id} tabIndex={-1}>
      <h3>{title}</h3>
      <p className="soft">
        {asked.necessity === "must" ? t("returns.required") : t("returns.improves")}
      </p>
      <fieldset className="govuk-fieldset field">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
          {t("returns.fields.state")} <span className="visually-hidden">{title}</span>
        </legend>
        <div className="govuk-radios govuk-radios--small radios-row">
          {AssessmentState.options.map((state) => (
            <div key={state} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                type="radio"
                id={`${id}-${state}`}
                name={id}
                checked={typed.state === state}
                onChange={() => tell({ state })}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${state}`}>
                {t(`states.assessment.${state}`)}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      {open && (
        <DateFields
          id={`${id}-expected`}
          legend={t("returns.fields.expected")}
          value={typed.expected}
          onChange={(expected) => tell({ expected })}
          error={messages[`${id}-expected`]}
        />
      )}
      <TextArea
        id={`${id}-remark`}
        label={t("returns.fields.remark")}
        rows={2}
        most={2000}
        lang={typed.lang ?? lang}
        value={typed.remark}
        onChange={(remark) => tell({ remark, lang })}
      />
      <div id={`${id}-evidence`} tabIndex={-1}>
        <EvidenceFields
          id={id}
          accepts={asked.accepts}
          kept={typed.kept}
          added={typed.added}
          lang={lang}
          onKept={(kept) => tell({ kept: [...kept] })}
          onAdded={(added) => tell({ added })}
        />
      </div>
    </div>
  );
}
