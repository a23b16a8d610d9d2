/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- as cards the parts of a table have another `display`, and browsers then forget what they are */
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { CsvLink, type OpenTableName } from "#components/csv-link.tsx";

export type Column<T> = {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: T) => ReactNode;
  /** Texts to order by; a column without them is never ordered by. Results have none: nothing is ranked. */
  readonly sort?: (a: T, b: T) => number;
  /** The cell needs the whole width of a card on a phone. */
  readonly wide?: boolean;
};

type Props<T> = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly anchors?: boolean;
  /** The open table behind it, to be downloaded. */
  readonly csv?: OpenTableName;
};

/** A table that turns into cards on a phone. Roles are written out because `display: block` would take them away. */
export function DataTable<T>({
  caption,
  captionHidden = false,
  columns,
  rows,
  keyOf,
  anchors = false,
  csv,
}: Props<T>) {
  const t = useTranslations("common.view");
  const state = useTranslations("common.state");
  const [order, setOrder] = useState<{ key: string; down: boolean } | null>(null);
  const sorter = columns.find(({ key }) => key === order?.key)?.sort;
  const shown = sorter
    ? rows.toSorted((a, b) => (order?.down ? sorter(b, a) : sorter(a, b)))
    : rows;
  const said = order
    ? `${columns.find(({ key }) => key === order.key)?.label ?? ""}: ${order.down ? t("sortDown") : t("sortUp")}`
    : "";
  if (rows.length === 0) return <p>{state("empty")}</p>;
  return (
    <>
      <table className="table table--cards" role="table">
        <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, label, sort }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                aria-sort={
                  order?.key === key ? (order.down ? "descending" : "ascending") : undefined
                }
              >
                {/* Browsers leave a button out of the heads that they repeat on printed sheets. */}
                {sort && <span className="print-only">{label}</span>}
                {sort ? (
                  <button
                    type="button"
                    className="sort no-print"
                    onClick={() => setOrder({ key, down: order?.key === key && !order.down })}
                  >
                    {label}
                    {order?.key === key && (
                      <span aria-hidden="true">{order.down ? " ▼" : " ▲"}</span>
                    )}
                  </button>
                ) : (
                  label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => (
            <tr key={keyOf(row)} role="row" {...(anchors ? { id: keyOf(row) } : {})}>
              {columns.map(({ key, label, cell, wide }, index) =>
                index === 0 ? (
                  <th key={key} scope="row" role="rowheader">
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={key}
                    role="cell"
                    data-label={label}
                    {...(wide ? { className: "cell--wide" } : {})}
                  >
                    <span>{cell(row)}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {csv && <CsvLink table={csv} caption={caption} />}
      <output className="visually-hidden">{said}</output>
    </>
  );
}
