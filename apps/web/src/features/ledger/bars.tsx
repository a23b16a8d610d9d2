import { barsOf, yearMarks } from "@parod/charts/spans";
import { addDays } from "@parod/schema/day";
import type { LedgerLine, LedgerTimeline } from "@parod/schema/views/ledger";
import { SubjectLink } from "#features/ledger/subject-link.tsx";
import { useSay } from "#lib/say.ts";
import { CoverState, covers } from "#marks/cover.tsx";

/** Lines of days, one for each authority or function; the table below says the same in words. */
export function Bars({
  view,
  nameOf,
}: {
  view: LedgerTimeline;
  nameOf: (line: LedgerLine) => string;
}) {
  const { t, day } = useSay();
  const { window, stand, lines } = view;
  const [today] = barsOf([{ from: stand.asAt, until: addDays(stand.asAt, 1) }], window);
  return (
    <figure className="figure ledger-bars">
      <figcaption className="visually-hidden">{t("ledger.bars")}</figcaption>
      <Patterns />
      <svg className="ledger-bars__years" aria-hidden="true" focusable="false">
        {yearMarks(window).map(({ year, at }) => (
          <text key={year} x={`${String(at)}%`} y="14">
            {year}
          </text>
        ))}
      </svg>
      <ul>
        {lines.map((line) => (
          <li key={line.of}>
            <SubjectLink subject={line.of}>{nameOf(line)}</SubjectLink>
            <svg className="ledger-bars__line" aria-hidden="true" focusable="false">
              {barsOf(line.spans, window).map(({ at, length }, index) => {
                const span = line.spans[index];
                if (!span || length <= 0) return null;
                return (
                  <rect
                    key={span.from}
                    className={`span span--${span.cover}`}
                    x={`${String(at)}%`}
                    y="2"
                    width={`${String(length)}%`}
                    height="18"
                  />
                );
              })}
              {barsOf(line.spans.slice(1), window).map(({ at }, index) => (
                <rect
                  key={line.spans[index + 1]?.from}
                  className="change"
                  x={`${String(at)}%`}
                  y="1"
                  width="2"
                  height="20"
                />
              ))}
              {today && (
                <rect className="today" x={`${String(today.at)}%`} y="0" width="2" height="22" />
              )}
            </svg>
          </li>
        ))}
      </ul>
      <p className="small soft">
        <svg width="12" height="18" aria-hidden="true" focusable="false">
          <rect className="today" x="4" y="0" width="2" height="18" />
        </svg>
        {t("ledger.today", { date: day(stand.asAt) })}
      </p>
      <Legend view={view} />
    </figure>
  );
}

/** Only what is drawn is explained. */
function Legend({ view }: { view: LedgerTimeline }) {
  const { t } = useSay();
  const drawn = new Set(view.lines.flatMap(({ spans }) => spans.map(({ cover }) => cover)));
  return (
    <ul className="ledger-bars__legend" aria-label={t("ledger.legend")}>
      {covers
        .filter((cover) => drawn.has(cover))
        .map((cover) => (
          <li key={cover}>
            <svg width="34" height="22" aria-hidden="true" focusable="false">
              <rect className={`span span--${cover}`} x="1" y="2" width="32" height="18" />
            </svg>
            <CoverState cover={cover} />
          </li>
        ))}
    </ul>
  );
}

/** Fills that are told apart without colour. */
function Patterns() {
  return (
    <svg className="ledger-bars__patterns" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="span-expected" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill="#fff" />
          <path d="M-2 10 L10 -2 M-2 2 L2 -2 M6 10 L10 6" />
        </pattern>
        <pattern id="span-perhaps" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" fill="#fff" />
          <circle cx="3.5" cy="3.5" r="1.4" />
        </pattern>
        <pattern id="span-shared" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="#fff" />
          <path d="M0 2 H6 M0 5 H6" />
        </pattern>
        <pattern id="span-overlap" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" fill="#fff" />
          <path d="M0 0 L7 7 M7 0 L0 7" />
        </pattern>
        <pattern id="span-disputed" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="#fff" />
          <path d="M1.5 0 V6 M4.5 0 V6" />
        </pattern>
      </defs>
    </svg>
  );
}
