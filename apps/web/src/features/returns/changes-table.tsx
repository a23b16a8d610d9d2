import type { ReturnChange, ReturnContent, ReturnForm } from "@parod/schema/return";
import type { Language } from "@parod/schema/words";
import { type Column, DataTable } from "#components/data-table.tsx";
import { SaidText } from "#components/said-text.tsx";
import { useReturnNames } from "#features/returns/names.ts";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly form: ReturnForm;
  /** What is changed to: new things are named by it. */
  readonly content?: ReturnContent;
  readonly changes: readonly ReturnChange[];
  readonly caption: string;
};

/** What changes, question by question: what is so after, and what was before. */
export function ChangesTable({ form, content, changes, caption }: Props) {
  const { t } = useSay();
  const { question, fieldName, value } = useReturnNames(form, content ?? null);
  const concernLang = (of: string) =>
    [...(content?.concerns ?? []), ...form.known.concerns].find(({ code }) => code === of)?.lang;
  // a title is told in both languages: each reader is shown theirs
  const said = ({ section, of, field, after }: ReturnChange): string =>
    field === "title" ? question({ section, of }) : value(field, after);
  if (changes.length === 0) return <p>{t("returns.check.nothing")}</p>;
  // what is asked is read once, with everything that changes of it
  const asked = [...collect(changes, ({ section, of }) => `${section} ${of}`).entries()].map(
    ([key, own]) => ({ key, own, first: own[0] }),
  );
  type Row = (typeof asked)[number];
  const columns: readonly Column<Row>[] = [
    {
      key: "question",
      label: t("returns.column.question"),
      cell: ({ first }) =>
        first?.section === "concerns" ? (
          <span lang={concernLang(first.of) ?? undefined}>{question(first)}</span>
        ) : (
          first && question(first)
        ),
    },
    {
      key: "changes",
      label: t("returns.column.changes"),
      wide: true,
      cell: ({ own }) => (
        <ul className="plain-list">
          {own.map((change) => (
            <li key={`${change.field} ${change.before ?? ""} ${change.after ?? ""}`}>
              {fieldName(change.field)}:{" "}
              <strong>
                <Side
                  text={change.after}
                  said={said(change)}
                  field={change.field}
                  lang={change.langs?.after}
                />
              </strong>
              {change.before !== null && (
                <span className="soft">
                  {" "}
                  ({t("returns.column.before").toLowerCase()}:{" "}
                  <Side
                    text={change.before}
                    said={value(change.field, change.before)}
                    field={change.field}
                    lang={change.langs?.before}
                  />
                  )
                </span>
              )}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={asked}
      keyOf={({ key }) => key}
    />
  );
}

/** Rows by the name that each has, in the order of the first of each. */
function collect<T>(rows: readonly T[], nameOf: (row: T) => string): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const own = found.get(name);
    if (own) own.push(row);
    else found.set(name, [row]);
  }
  return found;
}

type SideProps = {
  readonly text: string | null;
  readonly said: string;
  readonly field: string;
  readonly lang: Language | null | undefined;
};
/** What people typed is shown in its language; of evidence that is its title, and the rest is in the reader's. */
function Side({ text, said, field, lang }: SideProps) {
  if (text === null || lang === undefined) return said;
  const title = field === "evidence" ? (text.split(" · ")[0] ?? "") : said;
  return (
    <>
      <SaidText text={title} lang={lang} />
      {said.slice(title.length)}
    </>
  );
}
