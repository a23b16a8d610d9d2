import type { Tellable } from "@parod/schema/tell";
import { type FactOf, toldTables } from "@parod/schema/told/tables";
import type { WorkTold } from "@parod/schema/views/workspace";
import type { Language, Words } from "@parod/schema/words";
import type { ReactNode } from "react";
import { SaidText } from "#components/said-text.tsx";
import { useSpan } from "#features/work/use-span.ts";
import type { Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

type Say<T extends Tellable> = {
  /** What it is of, by which it is known among others. */
  readonly what: (fact: FactOf<T>) => string;
  readonly said: (fact: FactOf<T>, lang: WorkTold["said"]["lang"]) => ReactNode;
};

/** What is told of whatever kind, in a line: of what, and what was said. */
export function useSayTold(work: Work) {
  const { t, words, when } = useSay();
  const { nameOf } = useSpan(work);
  const { view } = work;
  const texts = new Map(view.criteria.map(({ criterion, text }) => [criterion, text]));
  const titles = new Map(
    [...view.milestones, ...view.choices.milestones].map(({ id, title }) => [id, title]),
  );
  const functions = new Map(view.choices.functions.map(({ id, text }) => [id, text]));
  const evidence = new Map(view.evidence.map(({ fact }) => [fact.evidence, fact.title]));
  const wordsOf = (known: ReadonlyMap<string, Words | null>, id: string): string => {
    const found = known.get(id);
    return found ? words(found) : id;
  };
  const criterionOf = (code: string) => `${code} ${wordsOf(texts, code)}`;
  const dependencies = new Map(view.dependencies.map((each) => [each.id, each]));
  const endsOf = (id: string): string => {
    const line = dependencies.get(id);
    const ends = line ? [line.giver, line.taker] : [];
    return ends.map(({ title, owner }) => words(title ?? owner.name)).join(" → ") || id;
  };
  const byTable: { readonly [T in Tellable]: Say<T> } = {
    assessment: {
      what: ({ criterion }) => criterionOf(criterion),
      said: ({ state, kind, remark }, lang) => (
        <>
          {t(`states.assessmentKind.${kind}`)}: {t(`states.assessment.${state}`)}
          {remark !== null && (
            <>
              . <SaidText text={remark} lang={lang} />
            </>
          )}
        </>
      ),
    },
    evidenceTold: {
      what: () => t("organisation.column.evidence"),
      said: ({ title }, lang) => <SaidText text={title} lang={lang} />,
    },
    reliance: {
      what: ({ criterion }) => criterionOf(criterion),
      said: ({ on, evidence: id }) => (
        <>
          {on ? t("work.toldHere.rests") : t("work.toldHere.restsNot")}: {evidence.get(id) ?? id}
        </>
      ),
    },
    claimReliance: {
      what: ({ criterion }) => criterionOf(criterion),
      said: ({ onOrganisation, onCriterion }) =>
        `${t("work.claim.restsOn")}: ${onCriterion}, ${nameOf(onOrganisation)}`,
    },
    activityTold: {
      what: () => t("milestones.column.milestone"),
      // a title of a plan file was told in one language alone
      said: ({ title }, lang) => (
        <SaidText text={words(title)} lang={title.en === title.cy ? lang : null} />
      ),
    },
    activityDate: {
      what: ({ activity }) => wordsOf(titles, activity),
      said: ({ line, when: date, reason }, lang) => (
        <>
          {t(`states.line.${line}`)}: {when(date)}
          {reason !== null && (
            <>
              . <SaidText text={reason} lang={lang} />
            </>
          )}
        </>
      ),
    },
    dependencySide: {
      what: ({ dependency }) => endsOf(dependency),
      said: ({ side, stance }) => `${t(`states.side.${side}`)}: ${t(`states.stance.${stance}`)}`,
    },
    riskTold: {
      what: ({ kind }) => t(`states.risk.${kind}`),
      said: ({ title }, lang) => <SaidText text={title} lang={lang} />,
    },
    concernTold: {
      what: () => t("work.part.concerns"),
      said: ({ text }, lang) => <SaidText text={text} lang={lang} />,
    },
    feedbackTold: {
      what: () => t("work.part.feedback"),
      said: ({ theme }, lang) => <SaidText text={theme} lang={lang} />,
    },
    ratingTold: {
      what: () => t("work.part.rating"),
      said: ({ value, rationale }, lang) => (
        <>
          {t(`states.rating.${value}`)}. <SaidText text={rationale} lang={lang} />
        </>
      ),
    },
    membership: {
      what: ({ member, arrangement }) => `${nameOf(member)}: ${nameOf(arrangement)}`,
      said: ({ state }) => t(`states.membership.${state}`),
    },
    provision: {
      what: (fact) => `${wordsOf(functions, fact.function)}: ${nameOf(fact.authority)}`,
      said: ({ provider, state }) =>
        `${provider === "none" ? t("states.provision.none") : nameOf(provider)}. ${t(`states.provision.${state}`)}`,
    },
    deliveryModel: {
      what: ({ phase }) => t(`states.modelPhase.${phase}`),
      said: ({ model }) => t(`states.model.${model}`),
    },
  };
  // the table chooses who says it, and that takes the table's fact
  const of = (table: Tellable) => byTable[table] as unknown as Say<Tellable>;
  type Fact = FactOf<Tellable>;
  return {
    /** The language of what a date is of, where its title was told in one alone. */
    whatLangOf: ({ table, fact }: WorkTold): Language | undefined =>
      table === "activityDate"
        ? view.milestones.find(({ id }) => id === fact["activity"])?.title?.only
        : undefined,
    whatOf: ({ table, fact }: WorkTold): string => of(table).what(fact as unknown as Fact),
    saidOf: ({ table, fact, said }: WorkTold): ReactNode =>
      of(table).said(fact as unknown as Fact, said.lang),
    subjectOf: ({ table, fact }: WorkTold): readonly string[] =>
      Object.keys(toldTables[table].subject).map((name) => String(fact[name])),
  };
}
