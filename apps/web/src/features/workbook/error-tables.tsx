import type { WorkbookErrorSaid } from "@parod/schema/workbook";
import { type Column, DataTable } from "#components/data-table.tsx";
import { Section } from "#components/section.tsx";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly title: string;
  readonly text: string;
  readonly errors: readonly WorkbookErrorSaid[];
};

/** More than this and nobody reads them one by one: they are counted by column, and marked in the copy. */
const fewEnough = 30;

type Group = {
  readonly key: string;
  readonly column: string;
  readonly count: number;
  readonly first: string;
};

/** One list of what is wrong: by row while they are few, by column when they are many. */
export function ErrorTable({ title, text, errors }: Props) {
  const { t, language } = useSay();
  if (errors.length === 0) return null;
  const placeOf = ({ sheet, cell }: WorkbookErrorSaid): string =>
    [sheet ?? t("workbook.page.wholeFile"), cell].filter((part) => part !== null).join(" ");
  const questionOf = ({ of, column }: WorkbookErrorSaid): string =>
    [of, column && t(`workbook.column.${column}`)].filter((part) => part !== null).join(": ");
  const groups = new Map<string, Group>();
  for (const error of errors) {
    const column = [
      error.sheet ?? t("workbook.page.wholeFile"),
      error.column && t(`workbook.column.${error.column}`),
    ]
      .filter((part) => part !== null)
      .join(": ");
    const key = `${column} ${error.code}`;
    const count = (groups.get(key)?.count ?? 0) + 1;
    groups.set(
      key,
      groups.has(key)
        ? { ...(groups.get(key) as Group), count }
        : { key, column, count, first: `${placeOf(error)}: ${error[language]}` },
    );
  }
  const byRow: readonly Column<WorkbookErrorSaid>[] = [
    { key: "cell", label: t("workbook.page.cell"), cell: placeOf },
    { key: "question", label: t("workbook.page.question"), cell: questionOf, wide: true },
    { key: "error", label: t("workbook.page.error"), cell: (error) => error[language], wide: true },
  ];
  const byColumn: readonly Column<Group>[] = [
    { key: "column", label: t("workbook.page.column"), cell: ({ column }) => column },
    { key: "count", label: t("workbook.page.errors"), cell: ({ count }) => String(count) },
    { key: "first", label: t("workbook.page.error"), cell: ({ first }) => first, wide: true },
  ];
  return (
    <Section title={title} lede={text}>
      {errors.length > fewEnough ? (
        <DataTable
          caption={t("workbook.page.byColumn")}
          columns={byColumn}
          rows={[...groups.values()]}
          keyOf={({ key }) => key}
        />
      ) : (
        <DataTable
          caption={title}
          captionHidden
          columns={byRow}
          rows={errors}
          keyOf={({ sheet, cell, code }) => `${sheet ?? ""} ${cell ?? ""} ${code}`}
        />
      )}
    </Section>
  );
}
