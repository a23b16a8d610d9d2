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

/** What changes, field by field: before and after. */
export function ChangesTable({ form, content, changes, caption }: Props) {
  const { t } = useSay();
  const { question, fieldName, value } = useReturnNames(form, content ?? null);
  const concernLang = (of: string) =>
    [...(content?.concerns ?? []), ...form.known.concerns].find(({ code }) => code === of)?.lang;
  // a title is told in both languages: each reader is shown theirs
  const said = ({ section, of, field, after }: ReturnChange): string =>
    field === "title" ? question({ section, of }) : value(field, after);
  if (changes.length === 0) return <p>{t("returns.check.nothing")}</p>;
  const columns: readonly Column<ReturnChange>[] = [
    {
      key: "question",
      label: t("returns.column.question"),
      cell: (change) =>
        change.section === "concerns" ? (
          <span lang={concernLang(change.of) ?? undefined}>{question(change)}</span>
        ) : (
          question(change)
        ),
      wide: true,
    },
    { key: "field", label: t("returns.column.field"), cell: ({ field }) => fieldName(field) },
    {
      key: "before",
      label: t("returns.column.before"),
      cell: ({ field, before, langs }) => (
        <Side text={before} said={value(field, before)} field={field} lang={langs?.before} />
      ),
    },
    {
      key: "after",
      label: t("returns.column.after"),
      cell: (change) => (
        <Side
          text={change.after}
          said={said(change)}
          field={change.field}
          lang={change.langs?.after}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={changes}
      keyOf={({ section, of, field, before, after }) =>
        `${section} ${of} ${field} ${before ?? ""} ${after ?? ""}`
      }
    />
  );
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
