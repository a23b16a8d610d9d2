import type { ReturnChange, ReturnContent, ReturnForm } from "@parod/schema/return";
import { type Column, DataTable } from "#components/data-table.tsx";
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
  if (changes.length === 0) return <p>{t("returns.check.nothing")}</p>;
  const columns: readonly Column<ReturnChange>[] = [
    {
      key: "question",
      label: t("returns.column.question"),
      cell: (change) =>
        change.section === "concerns" ? (
          <span lang="en">{question(change)}</span>
        ) : (
          question(change)
        ),
      wide: true,
    },
    { key: "field", label: t("returns.column.field"), cell: ({ field }) => fieldName(field) },
    {
      key: "before",
      label: t("returns.column.before"),
      cell: ({ field, before }) => <Value field={field} said={value(field, before)} />,
    },
    {
      key: "after",
      label: t("returns.column.after"),
      cell: ({ field, after }) => <Value field={field} said={value(field, after)} />,
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

const typedByPeople: ReadonlySet<string> = new Set([
  "remark",
  "evidence",
  "reason",
  "text",
  "title",
]);

/** What people wrote is in one language and shown as it was written, as titles of evidence are everywhere. */
function Value({ field, said }: { field: string; said: string }) {
  return typedByPeople.has(field) ? <span lang="en">{said}</span> : said;
}
