import type { NoticeLine } from "@parod/schema/notices";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "#components/data-table.tsx";
import { TitleText } from "#components/title-text.tsx";
import { useSay } from "#lib/say.ts";

/** What a notice says, in the reader's words. */
function NoticeText({ line }: { line: NoticeLine }) {
  const { t, day } = useSay();
  const date = line.day === null ? t("common.fact.noDay") : day(line.day);
  return (
    <>
      {!line.seen && <strong>{t("notices.unseen")}: </strong>}
      {t(`notices.kind.${line.kind}`, { date, n: line.n })}
    </>
  );
}

/** What it is about, leading there. */
function About({ line }: { line: NoticeLine }) {
  const { t, words, language } = useSay();
  const more = line.n - line.milestones.length;
  return (
    <ul className="fact-list">
      {line.round && (
        <li>
          <Link to="/$language/rounds/$round" params={{ language, round: line.round.id }}>
            {words(line.round.title)}
          </Link>
        </li>
      )}
      {line.organisation && <li>{words(line.organisation.name)}</li>}
      {line.milestones.map(({ id, title }) => (
        <li key={id}>
          <Link to="/$language/milestones/$id" params={{ language, id }}>
            <TitleText title={title} />
          </Link>
        </li>
      ))}
      {line.kind === "milestone-moved" && more > 0 && <li>{t("notices.more", { n: more })}</li>}
    </ul>
  );
}

export function NoticeTable({ notices }: { notices: readonly NoticeLine[] }) {
  const { t, instant } = useSay();
  const columns: readonly Column<NoticeLine>[] = [
    { key: "what", label: t("notices.column.what"), cell: (line) => <NoticeText line={line} /> },
    { key: "about", label: t("notices.column.about"), cell: (line) => <About line={line} /> },
    { key: "when", label: t("notices.column.when"), cell: ({ at }) => instant(at) },
  ];
  if (notices.length === 0) return <p>{t("notices.none")}</p>;
  return (
    <DataTable
      caption={t("notices.title")}
      captionHidden
      columns={columns}
      rows={notices}
      keyOf={({ id }) => id}
    />
  );
}
