import type { ReturnPage, ReturnStep } from "@parod/schema/views/returns";
import { type Column, DataTable } from "#components/data-table.tsx";
import { ChangesTable } from "#features/returns/changes-table.tsx";
import { Section } from "#components/section.tsx";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly page: ReturnPage;
  readonly onLookBack: (act: number) => void;
};

/** Everything that happened to a return, the newest first; each certification can be looked at as it was. */
export function Steps({ page, onLookBack }: Props) {
  const { t, instant } = useSay();
  const { steps, certified, form } = page;
  if (steps.length === 0) return null;
  const columns: readonly Column<ReturnStep>[] = [
    {
      key: "what",
      label: t("returns.column.what"),
      cell: ({ state, amendment }) =>
        amendment ? t("returns.amendment") : t(`states.return.${state}`),
    },
    { key: "on", label: t("returns.column.on"), cell: ({ at }) => instant(at) },
    {
      key: "back",
      label: t("returns.certified"),
      cell: ({ state, actNo }) =>
        state === "certified" && actNo !== certified?.actNo ? (
          <button type="button" className="text-button" onClick={() => onLookBack(actNo)}>
            {t("returns.lookBack")}
          </button>
        ) : null,
    },
  ];
  return (
    <>
      {certified && (
        <Section title={t("returns.certified")}>
          <ChangesTable form={form} changes={certified.changes} caption={t("returns.certified")} />
        </Section>
      )}
      <Section title={t("returns.history")}>
        <DataTable
          caption={t("returns.history")}
          captionHidden
          columns={columns}
          rows={steps.toReversed()}
          keyOf={({ actNo }) => String(actNo)}
        />
      </Section>
    </>
  );
}
