import type { Standpoint } from "@parod/schema/views/standpoint";
import { useNavigate, useRouterState, useSearch } from "@tanstack/react-router";
import { parseDay } from "@parod/language/parse-day";
import { spokenPath } from "@parod/language/slugs";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useSay } from "#lib/say.ts";

/** The day on which the programme opens when no other is asked for. */
const opensAt = ({ programme, today }: Standpoint) => programme.opensAsAt ?? today;

const textIn = (data: FormData, name: string): string | undefined => {
  const value = data.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
};
/** What is no day goes into the address as it was typed, and is refused with a sentence. */
const dayIn = (data: FormData, name: string): string | undefined => {
  const typed = textIn(data, name);
  return typed === undefined ? undefined : (parseDay(typed) ?? typed);
};

/** One form for the three questions of time. It is an ordinary GET form: the answer is an address that can be kept and sent. */
export function AsAtBar({ standpoint }: { standpoint: Standpoint }) {
  const { day } = useSay();
  const t = useTranslations("common");
  const search = useSearch({ strict: false });
  const { pathname, searchStr } = useRouterState({ select: ({ location }) => location });
  const navigate = useNavigate();
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const asAt = dayIn(data, "asAt") ?? opensAt(standpoint);
    void navigate({
      to: ".",
      search: (before) => ({
        ...before,
        asAt: asAt === opensAt(standpoint) ? undefined : asAt,
        knownAt: textIn(data, "knownAt"),
        compare: dayIn(data, "compare"),
      }),
    });
  };
  const others = Object.entries(search).filter(
    ([key, value]) => typeof value === "string" && !["asAt", "knownAt", "compare"].includes(key),
  );
  const known = useTranslations("common.known");
  const knownDay =
    search.knownAt !== undefined && search.knownAt !== "then" ? search.knownAt : null;
  return (
    <div className="as-at">
      {/* A new address, new answers in the fields; typing is never overwritten in between. */}
      <form
        key={searchStr}
        className="wrap"
        aria-label={t("asAt.label")}
        method="get"
        action={spokenPath(pathname)}
        onSubmit={show}
      >
        {others.map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={String(value)} />
        ))}
        <label>
          {t("asAt.label")}
          <DayField name="asAt" day={search.asAt ?? standpoint.asAt} />
        </label>
        <label>
          {t("known.label")}
          <select name="knownAt" defaultValue={search.knownAt ?? ""}>
            <option value="">{known("today")}</option>
            <option value="then">{known("onDay")}</option>
            {knownDay !== null && (
              <option value={knownDay}>
                {t("known.said", { date: sayable(knownDay) ? day(knownDay) : knownDay })}
              </option>
            )}
          </select>
        </label>
        <label>
          {t("compare.label")}
          <DayField name="compare" day={search.compare ?? ""} />
        </label>
        <button type="submit" className="govuk-button govuk-button--secondary">
          {t("asAt.show")}
        </button>
        <Told standpoint={standpoint} />
      </form>
      <Announced text={t("asAt.said", { date: day(standpoint.asAt) })} />
    </div>
  );
}

/**
 * A day in the reader's own words: a browser's own date field is written in the browser's language, month first where that
 * is American, and Welsh in none. Figures and both languages' months are read.
 */
function DayField({ name, day: kept }: { name: string; day: string }) {
  const { day } = useSay();
  return (
    <input
      type="text"
      name={name}
      className="as-at__day"
      autoComplete="off"
      spellCheck={false}
      defaultValue={sayable(kept) ? day(kept) : kept}
    />
  );
}

const sayable = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

function Told({ standpoint }: { standpoint: Standpoint }) {
  const { day } = useSay();
  const t = useTranslations("common");
  const parts = [
    ...(standpoint.programme.public ? [] : [`${t("asAt.said", { date: day(standpoint.asAt) })}.`]),
    ...(standpoint.programme.public && standpoint.searchedOn
      ? [t("kept.record", { date: day(standpoint.searchedOn) })]
      : []),
    ...(standpoint.sources > 0 ? [t("kept.sources", { n: standpoint.sources })] : []),
  ];
  return <p className="as-at__told">{parts.join(" ")}</p>;
}

/** Heard when it changes, never on the first view. */
function Announced({ text }: { text: string }) {
  const first = useRef(text);
  const [said, say] = useState("");
  useEffect(() => {
    if (text === first.current && said === "") return;
    say(text);
  }, [text, said]);
  return <output className="visually-hidden">{said}</output>;
}
