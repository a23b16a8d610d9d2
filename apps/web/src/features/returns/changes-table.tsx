import type { ReturnChange, ReturnForm } from "@parod/schema/return";
import { type Column, DataTable } from "#components/data-table.tsx";
import { useReturnNames } from "#features/returns/names.ts";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly form: ReturnForm;
  readonly changes: readonly ReturnChange[];
  readonly caption: string;
};

/** What changes, field by field: before and after. */
export function ChangesTable({ form, changes, caption }: Props) {
  const { t } = useSay();
  const { question, fieldName, value } = useReturnNames(form);
  if (changes.length === 0) return <p>{t("returns.check.nothing")}</p>;
  const columns: readonly Column<ReturnChange>[] = [
    { key: "question", label: t("returns.column.question"), cell: question, wide: true },
    { key: "field", label: t("returns.column.field"), cell: ({ field }) => fieldName(field) },
    {
      key: "before",
      label: t("returns.column.before"),
      cell: ({ field, before }) => value(field, before),
    },
    {
      key: "after",
      label: t("returns.column.after"),
      cell: ({ field, after }) => value(field, after),
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
