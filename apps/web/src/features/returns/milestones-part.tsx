import type { MilestoneAnswer, ReturnForm } from "@parod/schema/return";
import type { When } from "@parod/schema/when";
import { useState } from "react";
import { DateFields } from "#components/date-fields.tsx";
import { Disclose } from "#components/disclose.tsx";
import { TextArea } from "#components/text-area.tsx";
import { NewMilestones } from "#features/returns/new-milestones.tsx";
import type { PartProps } from "#features/returns/part.ts";
import { partsOf, readWhen } from "#features/returns/typed-when.ts";
import { useSay } from "#lib/say.ts";

/** Milestones with their dates; a forecast that moves asks why. */
export function MilestonesPart(props: PartProps) {
  const { t } = useSay();
  const { milestones, known } = props.page.form;
  const done = new Set(
    known.milestones.filter(({ actual }) => actual !== null).map(({ code }) => code),
  );
  const part = (isDone: boolean) =>
    milestones
      .filter(({ code }) => done.has(code) === isDone)
      .map((asked) => <Milestone key={asked.code} asked={asked} {...props} />);
  return (
    <>
      {milestones.length === 0 && <p>{t("returns.noMilestones")}</p>}
      {part(false)}
      <NewMilestones {...props} />
      {done.size > 0 && (
        <Disclose label={t("returns.happened", { n: done.size })}>{part(true)}</Disclose>
      )}
    </>
  );
}

const isSameSpan = (a: When | null, b: When): boolean => a?.from === b.from && a.to === b.to;

type Asked = ReturnForm["milestones"][number];

function Milestone({
  asked,
  page,
  give,
  wrong,
  messages,
  lang,
}: PartProps & { readonly asked: Asked }) {
  const { t, words, when } = useSay();
  const told = page.form.known.milestones.find(({ code }) => code === asked.code);
  const [given] = useState<MilestoneAnswer>(
    () =>
      page.content.milestones.find(({ code }) => code === asked.code) ??
      told ?? { code: asked.code, title: null, forecast: null, actual: null, reason: null },
  );
  const [typed, type] = useState(() => ({
    forecast: partsOf(given.forecast),
    actual: partsOf(given.actual),
    reason: given.reason ?? "",
    lang: given.lang ?? null,
  }));
  const id = `m-${asked.code}`;
  const tell = (more: Partial<typeof typed>) => {
    const next = { ...typed, ...more };
    type(next);
    const dates = {
      forecast: readWhen(next.forecast, given.forecast),
      actual: readWhen(next.actual, given.actual),
    };
    for (const line of ["forecast", "actual"] as const)
      wrong(
        `${id}-${line}`,
        dates[line] === undefined
          ? t("errors.problem.day.malformed", { field: t(`returns.fields.${line}`) })
          : null,
      );
    const { forecast, actual } = dates;
    if (forecast === undefined || actual === undefined) return;
    const reason = next.reason.trim();
    give({
      milestones: [
        {
          code: asked.code,
          title: given.title,
          forecast,
          actual,
          reason: reason === "" ? null : reason,
          lang: reason === "" ? null : next.lang,
        },
      ],
    });
  };
  // asked once a forecast that was told moves; what was given stays to be read
  const now = readWhen(typed.forecast, given.forecast);
  const asksReason =
    typed.reason !== "" || (told?.forecast != null && !isSameSpan(now ?? null, told.forecast));
  return (
    <div className="section">
      <h2>{words(asked.title)}</h2>
      <p className="soft">
        {asked.baseline
          ? t("returns.fields.baseline", { when: when(asked.baseline) })
          : t("returns.fields.notBaseline")}
        {given.forecast !== null && given.forecast.from !== given.forecast.to && (
          <>
            {" "}
            {t("returns.fields.forecast")}: {when(given.forecast)}
          </>
        )}
      </p>
      <div className="beside">
        {(["forecast", "actual"] as const).map((line) => (
          <DateFields
            key={line}
            id={`${id}-${line}`}
            legend={t(`returns.fields.${line}`)}
            value={typed[line]}
            onChange={(parts) => tell({ [line]: parts })}
            error={messages[`${id}-${line}`]}
          />
        ))}
      </div>
      {asksReason && (
        <TextArea
          id={`${id}-reason`}
          label={t("returns.fields.reason")}
          rows={2}
          most={1000}
          lang={typed.lang ?? lang}
          value={typed.reason}
          onChange={(reason) => tell({ reason, lang })}
        />
      )}
    </div>
  );
}
