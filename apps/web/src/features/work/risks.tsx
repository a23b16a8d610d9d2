import { RiskKind } from "@parod/schema/vocabulary";
import { SaidText } from "#components/said-text.tsx";
import type { FormField } from "#features/tell/fields.ts";
import { Records } from "#features/work/records.tsx";
import { may, type Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

/** Risks and issues: open ones first. A score is likelihood times impact, each from 1 to 5. */
export function Risks({ work }: { work: Work }) {
  const { t } = useSay();
  const score = (name: "inherent" | "residual"): FormField => ({
    kind: "number",
    name,
    label: t(`work.risk.${name}`),
    hint: t("work.risk.scoreHint"),
    least: 1,
    most: 25,
    optional: true,
  });
  const fields: readonly FormField[] = [
    {
      kind: "one",
      name: "kind",
      label: t("work.risk.kind"),
      options: RiskKind.options.map((kind) => ({ value: kind, label: t(`states.risk.${kind}`) })),
    },
    { kind: "text", name: "title", label: t("work.risk.what"), most: 300 },
    score("inherent"),
    score("residual"),
    { kind: "text", name: "mitigation", label: t("work.risk.mitigation"), optional: true },
    {
      kind: "line",
      name: "ownerRole",
      label: t("work.milestone.ownerRole"),
      most: 200,
      optional: true,
    },
    {
      kind: "line",
      name: "escalatedTo",
      label: t("work.risk.escalatedTo"),
      most: 200,
      optional: true,
    },
    {
      kind: "flag",
      name: "open",
      label: t("errors.field.state"),
      yes: t("work.isOpen"),
      no: t("work.isClosed"),
    },
  ];
  const rows = work.view.risks.toSorted((a, b) => Number(b.fact.open) - Number(a.fact.open));
  return (
    <Records
      work={work}
      table="riskTold"
      subject="risk"
      fields={fields}
      mayTell={may(work, "risk.tell")}
      add={t("work.risk.add")}
      none={t("counts.risks", { n: 0 })}
      lines={rows.map(({ fact, said }) => ({
        code: fact.risk,
        title: fact.title,
        fact,
        said,
        facts: (
          <>
            <p>
              <strong>{t(`states.risk.${fact.kind}`)}</strong>,{" "}
              {(fact.open ? t("work.isOpen") : t("work.isClosed")).toLowerCase()}.{" "}
              {t("work.risk.scores", {
                inherent: String(fact.inherent ?? t("common.fact.notTold")),
                residual: String(fact.residual ?? t("common.fact.notTold")),
              })}
            </p>
            {fact.mitigation !== null && (
              <p>
                {t("work.risk.mitigation")}: <SaidText text={fact.mitigation} lang={said.lang} />
              </p>
            )}
            {fact.escalatedTo !== null && (
              <p>
                {t("work.risk.escalatedTo")}: <SaidText text={fact.escalatedTo} lang={said.lang} />
              </p>
            )}
          </>
        ),
      }))}
    />
  );
}
