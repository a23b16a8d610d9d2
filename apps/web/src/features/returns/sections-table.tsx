import { ReturnContent, type SectionProgress } from "@parod/schema/return";
import type { ReturnPage } from "@parod/schema/views/returns";
import { sayNumber } from "@parod/language/numbers";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "#components/data-table.tsx";
import { DraftConflict } from "#features/returns/draft-conflict.tsx";
import { SaveStatus } from "#features/returns/save-status.tsx";
import { useDraft } from "#features/returns/use-draft.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

/** The task list: each section with what is answered and changed, and "no change" in one click. */
export function SectionsTable({ page }: { page: ReturnPage }) {
  const { t, language } = useSay();
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const { status, give, flush, settle } = useDraft(page);
  const { form, content, progress, abilities, certified } = page;
  const again = () => queryClient.invalidateQueries(trpc.returnView.pathFilter());
  type Sections = readonly SectionProgress["section"][];
  const say = (unchanged: Sections) => {
    give({ unchanged: [...unchanged] });
    void flush().then(again);
  };
  const sections: Sections = progress.map(({ section }) => section);
  const isUnchanged = sections.every((section) => content.unchanged.includes(section));
  const toggle = (section: Sections[number]) => {
    const rest = content.unchanged.filter((each) => each !== section);
    say(rest.length === content.unchanged.length ? [...rest, section] : rest);
  };
  if (status.kind === "conflict")
    return (
      <DraftConflict
        sides={{ form, theirs: status.theirs.content ?? nothingGiven, mine: status.mine }}
        savedAt={status.theirs.savedAt}
        onSettle={(answers) => void settle(status.theirs, answers).then(again)}
      />
    );
  const params = { language, round: form.round.id, organisation: form.organisation.code };
  const columns: readonly Column<SectionProgress>[] = [
    {
      key: "section",
      label: t("returns.column.section"),
      cell: ({ section }) =>
        abilities.fill ? (
          <Link
            to="/$language/rounds/$round/$organisation/$part"
            params={{ ...params, part: section }}
          >
            {t(`returns.section.${section}`)}
          </Link>
        ) : (
          t(`returns.section.${section}`)
        ),
    },
    { key: "asked", label: t("returns.column.asked"), cell: ({ asked }) => sayNumber(asked) },
    {
      key: "answered",
      label: t("returns.column.answered"),
      cell: ({ answered, unchanged }) => (unchanged ? t("returns.unchanged") : sayNumber(answered)),
    },
    {
      key: "changed",
      label: t("returns.column.changed"),
      cell: ({ changed }) => sayNumber(changed),
    },
  ];
  const action: Column<SectionProgress> = {
    key: "action",
    label: t("returns.column.action"),
    cell: ({ section, unchanged }) => (
      <button
        type="button"
        className="text-button"
        aria-pressed={unchanged}
        onClick={() => toggle(section)}
      >
        {t("returns.noChangeIn", { section: t(`returns.section.${section}`) })}
      </button>
    ),
  };
  return (
    <>
      <DataTable
        caption={t("returns.tasks")}
        captionHidden
        columns={abilities.fill ? [...columns, action] : columns}
        rows={progress}
        keyOf={({ section }) => section}
      />
      {abilities.fill && (
        <>
          {certified === null && (
            <button
              type="button"
              className="govuk-button govuk-button--secondary under-table"
              aria-pressed={isUnchanged}
              onClick={() => say(isUnchanged ? [] : sections)}
            >
              {t("returns.nothingChanged")}
            </button>
          )}
          <p className="soft">{t("returns.noChangeHint")}</p>
          <SaveStatus status={status} />
        </>
      )}
    </>
  );
}

const nothingGiven = ReturnContent.parse({});
