import { sayAttention } from "@parod/language/sentences/attention";
import { isAuthority } from "@parod/language/lists";
import type { AttentionLine } from "@parod/schema/views/overview";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { SpokenText } from "#components/spoken-text.tsx";
import { useSay } from "#lib/say.ts";
import { Mark, type MarkState } from "#marks/mark.tsx";

const first = 7;

const markOf = {
  "musts-past-due": "past-due",
  "musts-not-told": "not-known",
  "date-passed": "past-due",
  slipped: "late",
  "ask-unanswered": "not-known",
  "return-missing": "not-known",
  "return-late": "late",
  "told-not-evidenced": "perhaps-late",
  "sides-disagree": "perhaps-late",
} as const satisfies Record<AttentionLine["kind"], MarkState>;

/** Seven lines at most at first, in the order of what holds up the most; each is a link to its record. */
export function AttentionList({ lines }: { lines: readonly AttentionLine[] }) {
  const { t, speaker } = useSay();
  const [all, showAll] = useState(false);
  if (lines.length === 0) return <p>{t("overview.attention.none")}</p>;
  return (
    <>
      <ol className="attend">
        {(all ? lines : lines.slice(0, first)).map((line) => (
          <li key={keyOf(line)}>
            <Mark state={markOf[line.kind]} />
            <span>
              <RecordLink line={line}>
                <SpokenText spoken={sayAttention(line, speaker)} />
              </RecordLink>
            </span>
          </li>
        ))}
      </ol>
      {!all && lines.length > first && (
        <button type="button" className="text-button no-print" onClick={() => showAll(true)}>
          {t("overview.attention.all", { n: lines.length })}
        </button>
      )}
    </>
  );
}

function keyOf(line: AttentionLine): string {
  switch (line.kind) {
    case "date-passed":
    case "slipped":
      return `${line.kind} ${line.activity.id}`;
    case "ask-unanswered":
      return `${line.kind} ${line.ask.id}`;
    case "sides-disagree":
      return `${line.kind} ${line.dependency}`;
    case "musts-not-told":
      return line.kind;
    case "musts-past-due":
    case "return-missing":
    case "return-late":
    case "told-not-evidenced":
      return `${line.kind} ${line.organisation.code}`;
    default:
      return line satisfies never;
  }
}

function RecordLink({ line, children }: { line: AttentionLine; children: ReactNode }) {
  const { language } = useSay();
  switch (line.kind) {
    case "date-passed":
    case "slipped":
      return (
        <Link to="/$language/milestones/$id" params={{ language, id: line.activity.id }}>
          {children}
        </Link>
      );
    case "musts-not-told":
      return (
        <Link to="/$language/authorities" params={{ language }}>
          {children}
        </Link>
      );
    case "ask-unanswered":
      return (
        <Link to="/$language/group" params={{ language }} hash={line.ask.id}>
          {children}
        </Link>
      );
    case "sides-disagree":
      return (
        <Link to="/$language/milestones" params={{ language }} hash="dependencies">
          {children}
        </Link>
      );
    case "musts-past-due":
    case "return-missing":
    case "return-late":
    case "told-not-evidenced":
      return line.organisation.code === "dysgu" ? (
        <Link to="/$language/dysgu" params={{ language }} hash="criteria">
          {children}
        </Link>
      ) : (
        <Link
          to={
            isAuthority(line.organisation.code)
              ? "/$language/authorities/$code"
              : "/$language/organisations/$code"
          }
          params={{ language, code: line.organisation.code }}
          hash="criteria"
        >
          {children}
        </Link>
      );
    default:
      return line satisfies never;
  }
}
