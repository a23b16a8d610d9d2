import { type FormEvent, useEffect, useRef, useState } from "react";
import {
  type Difference,
  differences,
  keyOf,
  settle,
  type Sides,
} from "#features/returns/draft-merge.ts";
import { SaidText } from "#components/said-text.tsx";
import { type Side, TwoSides } from "#features/tell/two-sides.tsx";
import { useReturnNames } from "#features/returns/names.ts";
import type { ReturnAnswers } from "@parod/schema/return-commands";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly sides: Sides;
  readonly savedAt: string | null;
  readonly onSettle: (answers: ReturnAnswers) => void;
};

const isWhen = (value: unknown): value is { from: string; to: string } =>
  typeof value === "object" && value !== null && "from" in value && "to" in value;
const isTitled = (value: unknown): value is { title: string } =>
  typeof value === "object" && value !== null && "title" in value;

/** A value of an answer as a line of changes writes it. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (isWhen(value)) return value.from === value.to ? value.from : `${value.from}/${value.to}`;
  if (Array.isArray(value)) {
    const titles = value.filter(isTitled).map(({ title }) => title);
    return titles.length === 0 ? null : titles.join(", ");
  }
  return null;
}

/** Two filled in the same return. Both values of each field; theirs stands unless the writer says otherwise; nothing typed is lost. */
export function DraftConflict({ sides, savedAt, onSettle }: Props) {
  const { t, instant } = useSay();
  const { question, fieldName, value } = useReturnNames(sides.form);
  const said = (row: Difference, side: Side) => (
    <SaidText
      text={value(row.field, textOf(row[side]))}
      lang={row[side] === null ? null : row.langs[side]}
    />
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const rows = differences(sides);
  useEffect(() => heading.current?.focus(), []);
  const choose = (row: Difference, isMine: boolean) => {
    const next = new Set(mine);
    if (isMine) next.add(keyOf(row));
    else next.delete(keyOf(row));
    setMine(next);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSettle(settle(sides, mine));
  };
  return (
    <form className="form" onSubmit={send}>
      <h2 ref={heading} tabIndex={-1}>
        {t("returns.conflict.title")}
      </h2>
      <p>{t("returns.conflict.text", { at: savedAt === null ? "" : instant(savedAt) })}</p>
      {rows.map((row) => (
        <TwoSides
          key={keyOf(row)}
          id={keyOf(row).replaceAll(" ", "-")}
          legend={`${question(row)}: ${fieldName(row.field)}`}
          values={{ theirs: said(row, "theirs"), mine: said(row, "mine") }}
          chosen={mine.has(keyOf(row)) ? "mine" : "theirs"}
          onChoose={(side) => choose(row, side === "mine")}
        />
      ))}
      <button type="submit" className="govuk-button">
        {t("write.conflict.settle")}
      </button>
    </form>
  );
}
