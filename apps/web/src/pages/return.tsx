import type { ReturnPage as View } from "@parod/schema/views/returns";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { QueryView } from "#components/query-view.tsx";
import { SaidText } from "#components/said-text.tsx";
import { Section } from "#components/section.tsx";
import { AnswerBox } from "#features/returns/answer-box.tsx";
import { CertifyBox } from "#features/returns/certify-box.tsx";
import { useReturnNames } from "#features/returns/names.ts";
import { RoundCrumbs } from "#features/returns/return-crumbs.tsx";
import { ReturnFacts } from "#features/returns/return-facts.tsx";
import { SectionsTable } from "#features/returns/sections-table.tsx";
import { Steps } from "#features/returns/steps.tsx";
import { useReturn } from "#features/returns/use-return.ts";
import { useSay } from "#lib/say.ts";

export function ReturnPage() {
  const { t, words } = useSay();
  const of = useParams({ from: "/$language/rounds/$round/$organisation" });
  const [act, lookBack] = useState<number | null>(null);
  const query = useReturn(of, act);
  const titleOf = ({ form }: View) => t("returns.titleOf", { name: words(form.organisation.name) });
  const stepOf = ({ state, certified, round, abilities }: View) => {
    if (state === "draft" && certified) return t("returns.amending");
    const isLost = round.state === "closed" && (state === "none" || state === "draft");
    return isLost && !abilities.fill ? t("returns.step.missed") : t(`returns.step.${state}`);
  };
  return (
    <>
      <RoundCrumbs here={query.data ? titleOf(query.data) : t("returns.title")} of={query.data} />
      <QueryView query={query} title={t("returns.title")} titleOf={titleOf} gistOf={stepOf}>
        {(page) => <Return page={page} onLookBack={lookBack} />}
      </QueryView>
    </>
  );
}

function Return({ page, onLookBack }: { page: View; onLookBack: (act: number) => void }) {
  const { t } = useSay();
  const { state, abilities, drafted, asks } = page;
  const handedBack = page.steps.at(-1)?.back;
  // what is certified or accepted is read first: amending it is seldom what somebody came for
  const isAnswered = state === "certified" || state === "accepted";
  return (
    <>
      <ReturnFacts page={page} />
      {drafted && page.round.state === "closed" && page.steps.length === 0 && (
        <p className="inset">{t("returns.closedWithDraft")}</p>
      )}
      {state === "draft" && handedBack?.by === "certifier" && (
        <p className="inset">
          {t("returns.handedBack")}{" "}
          {handedBack.reason !== null && (
            <SaidText text={handedBack.reason} lang={handedBack.lang} />
          )}
        </p>
      )}
      {asks.length > 0 && <Asks page={page} />}
      {state === "submitted" && drafted && <CertifyBox page={page} />}
      {abilities.fill && !isAnswered && <Sections page={page} title={t("returns.tasks")} />}
      {(abilities.accept || abilities.sendBack) && <AnswerBox key={page.revision} page={page} />}
      <Steps page={page} onLookBack={onLookBack} />
      {abilities.fill && isAnswered && (
        <Sections page={page} title={t("returns.amend")} lede={t("returns.amendHint")} />
      )}
    </>
  );
}

type SectionsProps = { readonly page: View; readonly title: string; readonly lede?: string };
/** What is filled in, on screen or by workbook, and the way on. */
function Sections({ page, title, lede }: SectionsProps) {
  const { t, language } = useSay();
  const { form, drafted } = page;
  const params = { language, round: form.round.id, organisation: form.organisation.code };
  return (
    <Section title={title} {...(lede === undefined ? {} : { lede })}>
      {/* a draft told or taken over is another one: what was typed on the old one is settled there */}
      <SectionsTable key={page.revision} page={page} />
      {drafted && (
        <p>
          <Link
            className="govuk-button"
            to="/$language/rounds/$round/$organisation/$part"
            params={{ ...params, part: "check" }}
          >
            {t("returns.check.link")}
          </Link>
        </p>
      )}
      <p>
        <Link to="/$language/rounds/$round/$organisation/workbook" params={params}>
          {t("workbook.page.title")}
        </Link>
      </p>
    </Section>
  );
}

function Asks({ page: { form, content, asks } }: { page: View }) {
  const { t } = useSay();
  const { question } = useReturnNames(form, content);
  return (
    <Section title={t("returns.asks")}>
      <ul className="fact-list">
        {asks.map((ask) => (
          <li key={`${ask.askedBy} ${ask.section} ${ask.of}`}>
            <strong>{question(ask)}</strong>
            <p>
              <SaidText text={ask.reason} lang={ask.lang} />
            </p>
            <p className="soft">{t(`returns.askedBy.${ask.askedBy}`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
