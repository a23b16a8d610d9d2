import type { Tellable } from "@parod/schema/tell";
import type { Said } from "@parod/schema/views/workspace";
import type { ReactNode } from "react";
import { SaidText } from "#components/said-text.tsx";
import type { FormField, Values } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { Disclose } from "#components/disclose.tsx";
import { freshCode, revisionOf, type Work } from "#features/work/work.ts";
import { SaidBy } from "#features/work/said-by.tsx";
import { useSay } from "#lib/say.ts";

export type RecordLine = {
  readonly code: string;
  readonly title: string;
  readonly facts: ReactNode;
  readonly fact: Values;
  readonly said: Said;
};
type Props = {
  readonly work: Work;
  readonly table: Tellable & ("riskTold" | "concernTold" | "feedbackTold");
  /** The subject's own field: `risk`, `concern` or `feedback`. */
  readonly subject: "risk" | "concern" | "feedback";
  readonly fields: readonly FormField[];
  readonly lines: readonly RecordLine[];
  readonly mayTell: boolean;
  readonly add: string;
  readonly none: string;
};

/** A list of things of one kind: each can be told anew where it stands, and one more told below. */
export function Records(props: Props) {
  const { lines, mayTell, add, none } = props;
  const { t } = useSay();
  return (
    <>
      {lines.length === 0 && <p>{none}</p>}
      {lines.map((line) => (
        <div key={line.code} className="box">
          <h2>
            <SaidText text={line.title} lang={line.said.lang} />
          </h2>
          {line.facts}
          <SaidBy said={line.said} />
          {mayTell && (
            <Disclose
              label={
                <>
                  {t("common.action.change")}
                  <span className="visually-hidden">
                    : <span lang={line.said.lang ?? undefined}>{line.title}</span>
                  </span>
                </>
              }
            >
              <RecordForm {...props} line={line} />
            </Disclose>
          )}
        </div>
      ))}
      {mayTell && (
        <Disclose label={add} open={lines.length === 0}>
          <RecordForm {...props} line={null} />
        </Disclose>
      )}
    </>
  );
}

function RecordForm({
  work,
  table,
  subject,
  fields,
  line,
  add,
}: Props & { readonly line: RecordLine | null }) {
  const { t } = useSay();
  const organisation = work.view.organisation.code;
  const tellOne = useTellOne(work.view.stand.programme.slug);
  return (
    <TellForm
      id={line?.code ?? `new-${subject}`}
      fields={fields}
      told={line?.fact ?? null}
      toldLang={line?.said.lang ?? null}
      revision={line ? revisionOf(work, table, line.code, organisation) : 0}
      send={line ? t("common.action.save") : add}
      savedText={() => t("work.form.saved")}
      act={async (sent) => {
        const code = line?.code ?? freshCode(organisation, subject, sent.idempotencyKey);
        return tellOne(table, { [subject]: code, organisation, ...sent.values }, sent);
      }}
    />
  );
}
