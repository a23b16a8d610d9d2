import type { Language } from "@parod/schema/words";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { SaidText } from "#components/said-text.tsx";
import type { FormField, Values } from "#features/tell/fields.ts";
import { useSayValue } from "#features/tell/say-value.ts";
import { type Side, TwoSides } from "#features/tell/two-sides.tsx";
import type { OtherRow, Sending } from "#features/tell/use-sending.ts";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly id: string;
  readonly fields: readonly FormField[];
  readonly theirs: OtherRow;
  readonly mine: Pick<Sending, "values" | "lang">;
  readonly onTheirs: () => void;
  readonly onMine: (values: Values) => void;
};

/** Two wrote of the same thing: both values of each field that differs. Theirs stands unless the writer says otherwise. */
export function TellConflict({ id, fields, theirs, mine, onTheirs, onMine }: Props) {
  const { t, instant } = useSay();
  const sayValue = useSayValue();
  // what was typed is shown in its own language, theirs and mine alike
  const said = (field: FormField, value: unknown, lang: Language | null): ReactNode =>
    isTyped(field) && typeof value === "string" && value !== "" ? (
      <SaidText text={value} lang={field.lang ?? lang} />
    ) : (
      sayValue(field, value)
    );
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, choose] = useState<Readonly<Record<string, Side>>>({});
  useEffect(() => heading.current?.focus(), []);
  const differing = fields.filter(
    ({ name }) => name in theirs && !isSame(theirs[name], mine.values[name]),
  );
  const settle = (event: FormEvent) => {
    event.preventDefault();
    const taken = differing.filter(({ name }) => chosen[name] === "mine");
    if (differing.length > 0 && taken.length === 0) return onTheirs();
    const theirValues = differing
      .filter((field) => !taken.includes(field))
      .map(({ name }) => [name, theirs[name]]);
    onMine({ ...mine.values, ...Object.fromEntries(theirValues) });
  };
  return (
    <form className="form" onSubmit={settle}>
      <h3 ref={heading} tabIndex={-1}>
        {t("write.conflict.title")}
      </h3>
      <p>
        {theirs.knownFrom !== null &&
          `${t("write.conflict.changedAt", { at: instant(theirs.knownFrom) })} `}
        {differing.length > 0 ? t("write.conflict.kept") : t("work.form.sameAsTheirs")}
      </p>
      {differing.map((field) => (
        <TwoSides
          key={field.name}
          id={`${id}-${field.name}`}
          legend={field.label}
          values={{
            theirs: said(field, theirs[field.name], theirs.lang),
            mine: said(field, mine.values[field.name], mine.lang),
          }}
          chosen={chosen[field.name] ?? "theirs"}
          onChoose={(side) => choose({ ...chosen, [field.name]: side })}
        />
      ))}
      <button type="submit" className="govuk-button">
        {t("write.conflict.settle")}
      </button>
    </form>
  );
}

const isTyped = (field: FormField): field is FormField & { readonly kind: "line" | "text" } =>
  field.kind === "line" || field.kind === "text";
const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a ?? null)) === JSON.stringify(sorted(b ?? null));
const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)))
    : value;
