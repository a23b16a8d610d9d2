import type { ReturnPage, ReturnStep } from "@parod/schema/views/returns";
import { type Column, DataTable } from "#components/data-table.tsx";
import { SaidText } from "#components/said-text.tsx";
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
  const { steps, certified, submitted, form } = page;
  if (steps.length === 0) return null;
  const looked = submitted ?? certified;
  const shown = looked?.actNo;
  const columns: readonly Column<ReturnStep>[] = [
    {
      key: "what",
      label: t("returns.column.what"),
      cell: ({ state, amendment, back }) => {
        if (back === null) return amendment ? t("returns.amendment") : t(`states.return.${state}`);
        return (
          <>
            {t(`returns.givenBack.${back.by}`)}
            {back.reason !== null && (
              <span className="why">
                <SaidText text={back.reason} lang={back.lang} />
              </span>
            )}
          </>
        );
      },
    },
    { key: "on", label: t("returns.column.on"), cell: ({ at }) => instant(at) },
    {
      key: "back",
      label: t("returns.column.wasThen"),
      cell: ({ state, actNo }) =>
        (state === "certified" || state === "submitted") && actNo !== shown ? (
          <button type="button" className="text-button" onClick={() => onLookBack(actNo)}>
            {state === "certified" ? t("returns.lookBack") : t("returns.lookSubmitted")}
          </button>
        ) : null,
    },
  ];
  const title = submitted ? t("returns.submitted") : t("returns.certified");
  return (
    <>
      {looked && (
        <Section title={title}>
          <ChangesTable
            form={form}
            content={looked.content}
            changes={looked.changes}
            caption={title}
          />
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
