import { Bites } from "@parod/schema/vocabulary";
import type { FormField } from "#features/tell/fields.ts";
import { Fact, Facts } from "#components/facts.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { Records } from "#features/work/records.tsx";
import { may, type Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

/** Concerns about capacity: what, where it bites and when. */
export function Concerns({ work }: { work: Work }) {
  const { t } = useSay();
  const fields: readonly FormField[] = [
    { kind: "text", name: "text", label: t("work.concern.what") },
    {
      kind: "one",
      name: "bites",
      label: t("work.concern.bites"),
      options: Bites.options.map((each) => ({ value: each, label: t(`states.bites.${each}`) })),
    },
    { kind: "when", name: "when", label: t("work.concern.when"), optional: true },
    {
      kind: "flag",
      name: "open",
      label: t("errors.field.state"),
      yes: t("work.isOpen"),
      no: t("work.isClosed"),
    },
  ];
  const rows = work.view.concerns.toSorted((a, b) => Number(b.fact.open) - Number(a.fact.open));
  return (
    <Records
      work={work}
      table="concernTold"
      subject="concern"
      fields={fields}
      mayTell={may(work, "concern.tell")}
      add={t("work.concern.add")}
      none={t("work.concern.none")}
      lines={rows.map(({ fact, said }) => ({
        code: fact.concern,
        title: fact.text,
        fact,
        said,
        facts: (
          <Facts>
            <Fact name={t("work.concern.bites")}>{t(`states.bites.${fact.bites}`)}</Fact>
            <Fact name={t("work.concern.when")}>
              <ToldWhen when={fact.when} />
            </Fact>
            <Fact name={t("errors.field.state")}>
              {fact.open ? t("work.isOpen") : t("work.isClosed")}
            </Fact>
          </Facts>
        ),
      }))}
    />
  );
}
