import { addDays } from "@parod/schema/day";
import type { When } from "@parod/schema/when";
import type { Coherent } from "#coherence/testing/coherent";
import { coherentLink, coherentMilestone } from "#coherence/testing/coherent-plan";
import { adding, dating, linking, someAuthority, type Mutation } from "#coherence/testing/edit";
import type { AuthoritySpec } from "#coherence/testing/spec";
import { buildRow, day, when } from "#testing/row";

/** A milestone of an authority between what it has and what it needs, so that it is linked on both sides. */
const between = ({ code, started, fit }: AuthoritySpec, name: string, on = fit) => [
  coherentMilestone(code, { code: name, on }),
  coherentLink(`${code}:started`, `${code}:${name}`, started),
  coherentLink(`${code}:${name}`, `${code}:in-place`, on),
];

/** Everything that follows the first offer moved close to the end: a slip of it makes all of it late. */
function tight({ spec, facts }: Coherent) {
  const [offered, fit, done]: readonly When[] = [
    when("2026-09-08"),
    when("2026-09-09"),
    when("2026-09-10"),
  ];
  if (!offered || !fit || !done) throw new Error("three days");
  const takers = spec.authorities.filter(({ offer }) => offer === 0);
  const moved = takers.reduce(
    (so, { code }) => {
      const dated = dating(so, `${code}:fit`, { forecast: fit, baseline: fit });
      const placed = dating(dated, `${code}:in-place`, { forecast: done, baseline: done });
      const first = linking(placed, `dysgu:offer-0.${code}:fit`, { when: offered });
      const second = linking(first, `${code}:fit.${code}:in-place`, { when: fit });
      return linking(second, `${code}:in-place.dysgu:full`, { when: done });
    },
    dating(facts, "dysgu:offer-0", { forecast: offered, baseline: offered }),
  );
  return moved;
}

/** Rules that the network answers. */
export const planMutations: readonly Mutation[] = [
  {
    name: "one offer whose slip makes four authorities late",
    make: (given) => ({
      facts: tight(given),
      expected: [{ rule: "single-point-of-failure", case: "slip", about: ["dysgu:offer-0"] }],
    }),
  },
  {
    name: "everybody waits on one offer",
    make: (given) => {
      const on = given.spec.offers[0] ?? day("2026-08-03");
      const others = given.spec.authorities.filter(({ offer }) => offer !== 0);
      return {
        facts: adding(
          given.facts,
          ...others.map(({ code }) => coherentLink("dysgu:offer-0", `${code}:fit`, on)),
        ),
        expected: [
          { rule: "single-point-of-failure", case: "concentration", about: ["dysgu:offer-0"] },
        ],
      };
    },
  },
  {
    name: "too much due while there are too few people",
    make: (given, draw) => {
      const authority = someAuthority(given, draw);
      return {
        facts: adding(
          given.facts,
          ...between(authority, "first"),
          ...between(authority, "second", addDays(authority.fit, 1)),
        ),
        expected: [{ rule: "capacity-collision", about: [authority.code] }],
      };
    },
  },
  {
    name: "a date that passed and nobody spoke of",
    make: (given) => {
      const gone = when(addDays(given.spec.asAt, -40));
      const takers = given.spec.authorities.filter(({ offer }) => offer === 0);
      const moved = dating(given.facts, "dysgu:offer-0", { forecast: gone });
      return {
        facts: takers.reduce(
          (so, { code }) => linking(so, `dysgu:offer-0.${code}:fit`, { when: gone }),
          moved,
        ),
        expected: [
          { rule: "silence", case: "date-passed", about: ["dysgu:offer-0"] },
          // not done, and told for a day before the day looked at
          { rule: "plan-quality", about: ["9"] },
        ],
      };
    },
  },
  {
    name: "an organisation that has long said nothing",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      const old = (rows: readonly unknown[]): readonly unknown[] =>
        rows.map((row) => {
          const told = row as { readonly effectiveOn?: string; readonly on?: unknown };
          const late = (told.effectiveOn ?? "") > "2025-11-28" || typeof told.on === "string";
          return late && JSON.stringify(row).includes(code)
            ? {
                ...told,
                effectiveOn: "2025-11-28",
                // the day that a return came in
                ...(typeof told.on === "string" ? { on: "2025-11-28" } : {}),
              }
            : row;
        });
      const { anchors, ...told } = given.facts;
      return {
        facts: {
          ...Object.fromEntries(Object.entries(told).map(([name, rows]) => [name, old(rows)])),
          anchors,
        } as unknown as Coherent["facts"],
        expected: [{ rule: "silence", case: "nothing-said", about: [code] }],
      };
    },
  },
  {
    name: "a lead between two milestones",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      return {
        facts: linking(given.facts, `${code}:fit.${code}:in-place`, { lag: -1 }),
        expected: [{ rule: "plan-quality", about: ["2"] }],
      };
    },
  },
  {
    name: "a concern of the body's, with as much due",
    make: (given) => {
      const concern = buildRow("concernTold", {
        ...{ concern: "dysgu.concern", organisation: "dysgu", text: "few people" },
        ...{ bites: "body", when: when("2026-08-01", "2026-08-31"), open: true },
      });
      const more = ["a", "b", "c"].flatMap((name) => [
        coherentMilestone("dysgu", { code: name, on: day("2026-08-10") }),
        coherentLink("dysgu:operating", `dysgu:${name}`, day("2025-10-01")),
        coherentLink(`dysgu:${name}`, "dysgu:full", day("2026-08-10")),
      ]);
      return {
        facts: adding(given.facts, { concernTold: [concern] }, ...more),
        expected: [{ rule: "capacity-collision", about: ["dysgu", "dysgu.concern"] }],
      };
    },
  },
];
