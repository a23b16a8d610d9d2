import { addDays } from "@parod/schema/day";
import { coherentLink, coherentMilestone } from "#coherence/testing/coherent-plan";
import {
  adding,
  changing,
  dating,
  linking,
  someAuthority,
  without,
  type Mutation,
} from "#coherence/testing/edit";
import { buildProvision } from "#testing/build-network";
import { when } from "#testing/row";
import type { Coherent } from "#coherence/testing/coherent";
import type { AuthoritySpec } from "#coherence/testing/spec";

/** The link by which an authority waits on the body's offer, and the day of the offer. */
function offerTo({ spec }: Coherent, { code, offer }: AuthoritySpec) {
  const giver = `dysgu:offer-${String(offer)}`;
  return { giver, id: `${giver}.${code}:fit`, on: spec.offers[offer] ?? spec.asAt };
}

/** Rules on dependencies: each mutation makes one contradiction. */
export const dependencyMutations: readonly Mutation[] = [
  {
    name: "needed a week before the giver forecasts it",
    make: (given, draw) => {
      const { id, on } = offerTo(given, someAuthority(given, draw));
      const silent = linking(given.facts, id, { only: "giver", when: null });
      return {
        facts: linking(silent, id, { only: "taker", when: when(addDays(on, -7)) }),
        expected: [{ rule: "needed-before-it-exists", case: "certain", about: [id] }],
      };
    },
  },
  {
    name: "perhaps needed before it exists",
    make: (given, draw) => {
      const { id, on } = offerTo(given, someAuthority(given, draw));
      const ranged = linking(given.facts, id, {
        only: "giver",
        when: when(addDays(on, -2), addDays(on, 5)),
      });
      return {
        facts: linking(ranged, id, { only: "taker", when: when(addDays(on, -3), addDays(on, 1)) }),
        expected: [{ rule: "needed-before-it-exists", case: "perhaps", about: [id] }],
      };
    },
  },
  {
    name: "sides that say different days",
    make: (given, draw) => {
      const { id, on } = offerTo(given, someAuthority(given, draw));
      return {
        facts: linking(given.facts, id, { only: "taker", when: when(addDays(on, 5)) }),
        expected: [{ rule: "sides-disagree", case: "dates", about: [id] }],
      };
    },
  },
  {
    name: "a side that refuses",
    make: (given, draw) => {
      const { id } = offerTo(given, someAuthority(given, draw));
      return {
        facts: linking(given.facts, id, { only: "taker", stance: "disagrees" }),
        expected: [{ rule: "sides-disagree", case: "refused", about: [id] }],
      };
    },
  },
  {
    name: "a side that says nothing",
    make: (given, draw) => {
      const { id } = offerTo(given, someAuthority(given, draw));
      return {
        facts: without(
          given.facts,
          "dependencySide",
          (row) => row.dependency === id && row.side === "taker",
        ),
        expected: [{ rule: "sides-disagree", case: "one-sided", about: [id] }],
      };
    },
  },
  {
    name: "a giver who promises another day than it forecasts",
    make: (given, draw) => {
      const { id, on } = offerTo(given, someAuthority(given, draw));
      return {
        facts: linking(given.facts, id, { when: when(addDays(on, 3)) }),
        expected: [{ rule: "giver-against-its-forecast", about: [id] }],
      };
    },
  },
  {
    name: "a forecast before what it waits on",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      const early = when("2026-07-15");
      const moved = dating(given.facts, `${code}:fit`, { forecast: early, baseline: early });
      return {
        facts: linking(moved, `${code}:fit.${code}:in-place`, { when: early }),
        expected: [{ rule: "earlier-than-the-network", about: [`${code}:fit`] }],
      };
    },
  },
  {
    name: "three that wait in a circle",
    make: (given, draw) => {
      const { code, inPlace, offer } = someAuthority(given, draw);
      const offered = `dysgu:offer-${String(offer)}`;
      return {
        facts: adding(given.facts, coherentLink(`${code}:in-place`, offered, inPlace)),
        expected: [
          { rule: "waiting-in-a-circle", about: [offered, `${code}:fit`, `${code}:in-place`] },
          // without the links of the circle two more have nothing before or after them
          { rule: "plan-quality", about: ["1"] },
        ],
      };
    },
  },
];

const startedIn = (given: Coherent, draw: () => number) =>
  someAuthority(given, draw, ({ regional }) => regional);

/** Rules on who provides what. */
export const provisionMutations: readonly Mutation[] = [
  {
    name: "nobody provides it",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw, ({ regional }) => !regional);
      const gone = without(
        given.facts,
        "provision",
        (row) => row.authority === code && row.function === "F1",
      );
      const nobody = buildProvision(
        { function: "F1", authority: code, provider: "none", statedBy: code, state: "agreed" },
        { effectiveOn: "2025-01-01" },
      );
      return {
        facts: adding(gone, nobody),
        expected: [{ rule: "provision-gap", case: "nobody", about: ["F1", code] }],
      };
    },
  },
  {
    name: "twenty days between the old provider and the new",
    make: (given, draw) => {
      const { code, started } = startedIn(given, draw);
      return {
        facts: changing(given.facts, "provision", {
          which: (row) => row.authority === code && row.function === "F1" && row.provider === code,
          to: { from: when(addDays(started, 20)) },
        }),
        expected: [{ rule: "provision-gap", case: "between", about: ["F1", code, "region"] }],
      };
    },
  },
  {
    name: "two agreed providers of what cannot be shared",
    make: (given, draw) => {
      const { code, partnership, started } = someAuthority(given, draw);
      const second = buildProvision({
        ...{ function: "F1", authority: code, provider: partnership, statedBy: partnership },
        ...{ state: "agreed", from: when(started) },
      });
      return {
        facts: adding(given.facts, second),
        expected: [{ rule: "provision-overlap", about: ["F1", code] }],
      };
    },
  },
  {
    name: "expected of the body, and not confirmed",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      return {
        facts: changing(given.facts, "provision", {
          which: (row) => row.authority === code && row.provider === "dysgu",
          to: { state: "expected" },
        }),
        expected: [{ rule: "who-does-this", case: "expected", about: ["F6", "dysgu"] }],
      };
    },
  },
  {
    name: "contested",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw, ({ regional }) => !regional);
      return {
        facts: changing(given.facts, "provision", {
          which: (row) => row.authority === code && row.function === "F1",
          to: { state: "contested" },
        }),
        expected: [{ rule: "who-does-this", case: "contested", about: ["F1", code] }],
      };
    },
  },
  {
    name: "a round asked, and of one function nothing is told",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      return {
        facts: without(
          given.facts,
          "provision",
          (row) => row.authority === code && row.function === "F3",
        ),
        expected: [{ rule: "who-does-this", case: "not-told", about: [code] }],
      };
    },
  },
  {
    name: "nobody asked, and after the region ended nobody says who",
    make: (given, draw) => {
      const { code } = startedIn(given, draw);
      const unasked = { ...given.facts, roundTold: [], returnState: [] };
      return {
        facts: without(
          unasked,
          "provision",
          (row) =>
            row.authority === code && row.function === "F6" && row.provider === "welsh-government",
        ),
        expected: [{ rule: "who-does-this", case: "not-known", about: ["F6", "region"] }],
      };
    },
  },
  {
    name: "nobody watches once the group's term is over",
    make: (given) => {
      const over = changing(given.facts, "groupRule", {
        which: ({ rule }) => rule === "rule-termly",
        to: { when: when("2026-04-30") },
      });
      return {
        facts: changing(over, "assessment", {
          which: ({ criterion }) => criterion === "S5",
          to: { state: "partly-met", expected: when("2026-09-01") },
        }),
        expected: [{ rule: "who-does-this", case: "nobody-watches", about: ["ncg"] }],
      };
    },
  },
  {
    name: "the owner of a milestone has ended",
    make: (given, draw) => {
      const { code, started, fit } = someAuthority(given, draw);
      return {
        facts: adding(
          given.facts,
          coherentMilestone("region", { code: "archive", on: fit }),
          coherentLink(`${code}:started`, "region:archive", started),
          coherentLink("region:archive", `${code}:in-place`, fit),
        ),
        expected: [{ rule: "who-does-this", case: "ended-owner", about: ["region:archive"] }],
      };
    },
  },
];
