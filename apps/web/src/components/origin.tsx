import type { Origin as OriginFact, SourceLine, Sources } from "@parod/schema/views/standpoint";
import type { Language } from "@parod/schema/words";
import { Link } from "@tanstack/react-router";
import { createContext, type ReactNode, useContext } from "react";
import { useSay } from "#lib/say.ts";

const Known = createContext<Sources>({});

/** The sources that the facts of a page name. */
export function SourcesOf({ sources, children }: { sources: Sources; children: ReactNode }) {
  return <Known value={sources}>{children}</Known>;
}

/** Where a fact comes from: its publisher and day in one line, all that is known of the source behind it. */
export function Origin({ origin }: { origin: OriginFact }) {
  const { t, day, shortDay, instant } = useSay();
  const source = useContext(Known)[origin.sourceId ?? ""];
  if (!source)
    return <p className="origin">{t("common.fact.toldOn", { date: day(origin.effectiveOn) })}</p>;
  return (
    <details className="origin">
      <summary>
        {t("common.fact.source")}: <Publisher source={source} />
        {source.day && `, ${shortDay(source.day)}`}
      </summary>
      <div className="origin__body">
        <SourceText source={source} />
        {origin.ours && <p>{t("common.fact.ours")}</p>}
        {origin.note && <p lang="en">{origin.note}</p>}
        <p>
          {t("common.fact.toldOn", { date: day(origin.effectiveOn) })}.{" "}
          {origin.knownExact
            ? t("common.fact.knownFrom", { date: instant(origin.knownFrom) })
            : t("common.fact.knownAbout", { date: day(origin.knownFrom.slice(0, 10)) })}
        </p>
      </div>
    </details>
  );
}

/** A source by its id alone, for facts that have no day of their own. */
export function SourceById({ id }: { id: string | null }) {
  const { t } = useSay();
  const source = useContext(Known)[id ?? ""];
  return (
    <span className="small soft">
      {t("common.fact.source")}:{" "}
      {source ? <SourceLink source={source} /> : t("common.fact.noSource")}
    </span>
  );
}

function SourceText({ source }: { source: SourceLine }) {
  const { t, day } = useSay();
  return (
    <>
      <p>
        <SourceLink source={source} />
      </p>
      <p>{source.day ? `${t("common.fact.published")}: ${day(source.day)}` : t("sources.noDay")}</p>
      {source.machineMade && <p>{t("common.fact.machineMade")}</p>}
    </>
  );
}

export function SourceLink({ source }: { source: SourceLine }) {
  const { language } = useSay();
  return (
    <Link to="/$language/sources" params={{ language }} hash={source.id}>
      <Publisher source={source} />, <SourceTitle source={source} />
    </Link>
  );
}

/** The publisher's name in the reader's language where it is known in it, else in its own, marked as such for a screen reader. */
export function Publisher({ source }: { source: SourceLine }) {
  const { language } = useSay();
  return <InEither words={source.publisher} language={language} />;
}

/** The title in the reader's language where it has one, else in its own, marked as such for a screen reader. */
export function SourceTitle({ source }: { source: SourceLine }) {
  const { language } = useSay();
  return <InEither words={source.title} language={language} />;
}

type EitherProps = {
  readonly words: { readonly en: string; readonly cy: string | null };
  readonly language: Language;
};
function InEither({ words: { en, cy }, language }: EitherProps) {
  if (language === "en") return en;
  return cy ?? <span lang="en">{en}</span>;
}
