import type { SayingLine, UndatedLine } from "@parod/schema/views/organisation";
import { Origin, SourceById } from "#components/origin.tsx";
import { useSay } from "#lib/say.ts";

/** What published pages say: never an assessment, always with its source. */
export function Sayings({ lines }: { lines: readonly (SayingLine | UndatedLine)[] }) {
  const { t, words, bounds } = useSay();
  return (
    <ul className="fact-list">
      {lines.map((line) => (
        <li key={line.id} id={line.id}>
          {words(line.text)}{" "}
          {"origin" in line ? (
            <Origin origin={line.origin} />
          ) : (
            <span className="why">
              {line.bounds && `${t("common.fact.reading", { days: bounds(line.bounds) })}. `}
              <SourceById id={line.sourceId} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
