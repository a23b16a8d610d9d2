import type { ReturnContent, ReturnForm } from "@parod/schema/return";
import { Day } from "@parod/schema/day";
import type { When } from "@parod/schema/when";

export const day = (text: string): Day => Day.parse(text);
export const on = (text: string): When => ({
  from: day(text),
  to: day(text),
  words: null,
  reading: false,
});

export const knownContent: ReturnContent = {
  criteria: [
    {
      criterion: "1.1",
      state: "met",
      expected: null,
      remark: "Cytunwyd gan y cabinet; ŵ ŷ",
      evidence: [
        {
          id: "ev-1",
          title: "=Cabinet decision",
          kind: "decision",
          address: "https://example.org/a?b=1&c=2",
          datedOn: day("2026-03-04"),
          expiresOn: day("2027-03-04"),
        },
        {
          id: null,
          title: "Second",
          kind: "report",
          address: null,
          datedOn: day("2026-05-06"),
          expiresOn: null,
        },
      ],
    },
    {
      criterion: "1.10",
      state: "partly-met",
      expected: {
        from: day("2026-06-21"),
        to: day("2026-08-31"),
        words: { en: "over the summer", cy: "dros yr haf" },
        reading: true,
      },
      remark: null,
      evidence: [],
    },
  ],
  milestones: [
    { code: "M-1", title: null, forecast: on("2026-09-30"), actual: null, reason: null },
    {
      code: "M-2",
      title: null,
      forecast: { from: day("2026-10-01"), to: day("2026-10-31"), words: null, reading: true },
      actual: on("2026-04-05"),
      reason: "The building\nis late",
    },
  ],
  concerns: [
    { code: "C-1", text: "Too few advisers", bites: "schools", when: on("2026-09-01"), open: true },
  ],
  model: "partnership",
  unchanged: ["concerns"],
};

export const form: ReturnForm = {
  programme: "illustrative",
  round: {
    id: "2026-07",
    title: { en: "July 2026", cy: "Gorffennaf 2026" },
    opens: day("2026-07-01"),
    due: day("2026-07-18"),
    closes: day("2026-07-25"),
    cutOff: day("2026-07-10"),
  },
  organisation: { code: "W06000015", name: { en: "Cardiff Council", cy: "Cyngor Caerdydd" } },
  asksModel: true,
  criteria: ["1.1", "1.2", "1.10"].map((criterion) => ({
    criterion,
    text: { en: `Criterion ${criterion}`, cy: `Maen prawf ${criterion}` },
    workstream: "w1",
    workstreamName: { en: "Leading", cy: "Arwain" },
    necessity: "must" as const,
    accepts: ["decision" as const],
    applies: true,
  })),
  milestones: ["M-1", "M-2"].map((code) => ({
    code,
    title: { en: `Milestone ${code}`, cy: `Carreg filltir ${code}` },
    baseline: on("2026-09-01"),
  })),
  known: knownContent,
};

/** A form of many milestones, each with words of its own, as in the largest return that is taken. */
export const largeForm = (milestones: number): ReturnForm => {
  const codes = Array.from({ length: milestones }, (_, at) => `M-${at + 1}`);
  return {
    ...form,
    milestones: codes.map((code) => ({
      code,
      title: { en: `Milestone ${code}`, cy: `Carreg filltir ${code}` },
      baseline: on("2026-09-01"),
    })),
    known: {
      ...knownContent,
      milestones: codes.map((code, at) => ({
        code,
        title: null,
        forecast: on(`2026-${String((at % 12) + 1).padStart(2, "0")}-15`),
        actual: null,
        reason: `Reason ${(at * 7919) % 10_007} of ${code}`,
      })),
    },
  };
};
