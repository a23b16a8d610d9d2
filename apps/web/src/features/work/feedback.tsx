import { SaidText } from "#components/said-text.tsx";
import type { FormField } from "#features/tell/fields.ts";
import { Records } from "#features/work/records.tsx";
import { may, type Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

/** What the sector said, and what was changed because of it. */
export function Feedback({ work }: { work: Work }) {
  const { t, day } = useSay();
  const fields: readonly FormField[] = [
    { kind: "text", name: "theme", label: t("work.feedback.theme"), most: 500 },
    {
      kind: "text",
      name: "changed",
      label: t("work.feedback.changed"),
      hint: t("work.feedback.changedHint"),
      optional: true,
    },
    { kind: "day", name: "on", label: t("work.feedback.on"), optional: true },
  ];
  return (
    <Records
      work={work}
      table="feedbackTold"
      subject="feedback"
      fields={fields}
      mayTell={may(work, "feedback.tell")}
      add={t("work.feedback.add")}
      none={t("work.feedback.none")}
      lines={work.view.feedback.map(({ fact, said }) => ({
        code: fact.feedback,
        title: fact.theme,
        fact,
        said,
        facts: (
          <p>
            <strong>{t("work.feedback.changed")}:</strong>{" "}
            {fact.changed === null ? (
              <span className="soft">{t("work.feedback.nothing")}</span>
            ) : (
              <SaidText text={fact.changed} lang={said.lang} />
            )}
            {fact.on !== null && ` (${day(fact.on)})`}
          </p>
        ),
      }))}
    />
  );
}
