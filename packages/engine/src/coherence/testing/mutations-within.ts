import { addDays } from "@parod/schema/day";
import {
  adding,
  changing,
  dating,
  someAuthority,
  without,
  type Mutation,
} from "#coherence/testing/edit";
import { buildRequirement } from "#testing/build";
import { buildRow, day, when } from "#testing/row";

/** Rules on arrangements, ends, ratings and evidence. */
export const readinessMutations: readonly Mutation[] = [
  {
    name: "an authority in no arrangement",
    make: (given, draw) => {
      const { code, partnership } = someAuthority(given, draw);
      return {
        facts: without(
          given.facts,
          "membership",
          (row) => row.member === code && row.arrangement === partnership,
        ),
        expected: [{ rule: "alone", case: "in-none", about: [code] }],
      };
    },
  },
  {
    name: "a member that says another day than its partnership",
    make: (given, draw) => {
      const { code, partnership, started } = someAuthority(given, draw);
      return {
        facts: changing(given.facts, "membership", {
          which: (row) => row.arrangement === partnership && row.statedBy === code,
          to: { from: when(addDays(started, 40)) },
        }),
        expected: [{ rule: "alone", case: "member-date", about: [partnership, code] }],
      };
    },
  },
  {
    name: "a member that leaves while its partnership says it stays",
    make: (given, draw) => {
      const { code, partnership } = someAuthority(given, draw);
      const leaving = changing(given.facts, "membership", {
        which: (row) => row.arrangement === partnership && row.statedBy === code,
        to: { state: "leaving", until: when("2026-09-01") },
      });
      return {
        facts: changing(leaving, "membership", {
          which: (row) =>
            row.arrangement === partnership && row.member === code && row.statedBy === partnership,
          to: { state: "agreed" },
        }),
        expected: [{ rule: "alone", case: "member-state", about: [partnership, code] }],
      };
    },
  },
  {
    name: "members that give their partnership another form",
    make: (given, draw) => {
      const { code, partnership, model } = someAuthority(given, draw);
      return {
        facts: changing(given.facts, "deliveryModel", {
          which: (row) => row.organisation === code,
          to: { model: model === "mixed" ? "partnership" : "mixed" },
        }),
        expected: [{ rule: "alone", case: "form", about: [partnership] }],
      };
    },
  },
  {
    name: "the last milestone after the end",
    make: (given) => ({
      facts: dating(given.facts, "dysgu:full", { forecast: when("2026-10-26") }),
      expected: [
        { rule: "after-the-end", case: "milestone", about: ["dysgu:full"] },
        // past the end there is less than no float, and the way there is longer than its baseline
        { rule: "plan-quality", about: ["7"] },
        { rule: "plan-quality", about: ["13"] },
      ],
    }),
  },
  {
    name: "a member that leaves after the end",
    make: (given, draw) => {
      const { code, partnership } = someAuthority(given, draw);
      return {
        facts: changing(given.facts, "membership", {
          which: (row) => row.arrangement === partnership && row.member === code,
          to: { state: "leaving", until: when("2027-03-31") },
        }),
        expected: [{ rule: "after-the-end", case: "exit", about: [partnership, code] }],
      };
    },
  },
  {
    name: "a must expected after the end",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      return {
        facts: changing(given.facts, "assessment", {
          which: (row) => row.organisation === code && row.criterion === "A2.3",
          to: { expected: when("2026-11-16") },
        }),
        expected: [
          { rule: "after-the-end", case: "must", about: [code, "A2.3"] },
          // and it calls itself green
          { rule: "rating-against-evidence", about: [code] },
        ],
      };
    },
  },
  {
    name: "a later day that nobody agreed to",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      return {
        facts: adding(given.facts, buildRequirement(code, "A2.3", { neededBy: "2026-12-31" })),
        expected: [{ rule: "after-the-end", case: "not-agreed", about: [code, "A2.3"] }],
      };
    },
  },
  {
    name: "green with a must that nobody assessed",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      return {
        facts: without(
          given.facts,
          "assessment",
          (row) => row.organisation === code && row.criterion === "A1.1",
        ),
        expected: [{ rule: "rating-against-evidence", about: [code] }],
      };
    },
  },
  {
    name: "evidence that has expired",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      return {
        facts: changing(given.facts, "evidenceTold", {
          which: (row) => row.evidence === `${code}.A1.1`,
          to: { expiresOn: day("2026-05-01") },
        }),
        expected: [
          { rule: "evidence-cascade", case: "expired", about: [`${code}.A1.1`] },
          { rule: "rating-against-evidence", about: [code] },
        ],
      };
    },
  },
  {
    name: "evidence that was withdrawn",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      return {
        facts: changing(given.facts, "evidenceTold", {
          which: (row) => row.evidence === `${code}.A1.1`,
          to: { withdrawn: true },
        }),
        expected: [
          { rule: "evidence-cascade", case: "withdrawn", about: [`${code}.A1.1`] },
          { rule: "rating-against-evidence", about: [code] },
        ],
      };
    },
  },
  {
    name: "a claim that rests on one that is not met",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      const bare = without(
        given.facts,
        "reliance",
        (row) => row.organisation === code && row.criterion === "A3.1",
      );
      return {
        facts: changing(bare, "assessment", {
          which: (row) => row.organisation === "dysgu" && row.criterion === "D2.1",
          to: { state: "partly-met", expected: when("2026-09-01") },
        }),
        expected: [
          { rule: "evidence-cascade", case: "claim", about: ["dysgu|D2.1"] },
          // nothing of its own shows the must that it calls met
          { rule: "rating-against-evidence", about: [code] },
        ],
      };
    },
  },
];

/** Rules on what is asked, announced, shared and led. */
export const groupMutations: readonly Mutation[] = [
  {
    name: "no return",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      return {
        facts: without(given.facts, "returnState", (row) => row.organisation === code),
        expected: [{ rule: "silence", case: "no-return", about: ["r1", code] }],
      };
    },
  },
  {
    name: "nothing announced before schools notice",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      return {
        facts: without(given.facts, "engagementTold", (row) => row.organisation === code),
        expected: [{ rule: "unannounced", about: [`${code}:started`] }],
      };
    },
  },
  {
    name: "a new version that those who had the last do not have",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      const plan = `${code}.plan`;
      const version = buildRow(
        "planVersion",
        { plan, organisation: code, title: "plan", version: 3, planLanguage: "en" },
        { effectiveOn: "2026-04-15" },
      );
      return {
        facts: adding(given.facts, { planVersion: [version] }),
        expected: [{ rule: "unshared", case: "not-shared", about: [plan] }],
      };
    },
  },
  {
    name: "a shared plan that nobody opened",
    make: (given, draw) => {
      const { code } = someAuthority(given, draw);
      return {
        facts: given.facts,
        openings: given.openings.filter(({ organisation }) => organisation !== code),
        expected: [{ rule: "unshared", case: "not-opened", about: [`${code}.plan`] }],
      };
    },
  },
  {
    name: "an ask past its day",
    make: (given) => ({
      facts: changing(given.facts, "commitmentTold", {
        which: (row) => row.commitment === "answered",
        to: { state: "no-answer-found" },
      }),
      expected: [{ rule: "ask-unanswered", case: "passed", about: ["answered"] }],
    }),
  },
  {
    name: "a term without a meeting",
    make: (given) => ({
      facts: without(given.facts, "meetingTold", (row) => row.meeting === "2025-11-05"),
      expected: [{ rule: "meeting-cadence", case: "term", about: ["ncg", "2025-autumn"] }],
    }),
  },
  {
    name: "a meeting without most of its members",
    make: (given) => ({
      facts: changing(given.facts, "attendance", {
        which: (row) => row.meeting === "2025-11-05" && row.seat !== "seat-4",
        to: { state: "apologies" },
      }),
      expected: [{ rule: "meeting-cadence", case: "no-majority", about: ["2025-11-05"] }],
    }),
  },
  {
    name: "the lead in post after the body began",
    make: (given) => ({
      facts: dating(given.facts, "dysgu:lead-in-post", { actual: when("2025-10-20") }),
      expected: [
        { rule: "order-of-leadership", case: "lead", about: ["dysgu", "dysgu:lead-in-post"] },
      ],
    }),
  },
  {
    name: "started before it was agreed",
    make: (given, draw) => {
      const { code, started } = someAuthority(given, draw);
      return {
        facts: dating(given.facts, `${code}:agreed`, { actual: when(addDays(started, 30)) }),
        expected: [{ rule: "order-of-leadership", case: "stage", about: [code] }],
      };
    },
  },
];
