import { doing } from "#illustrative/entry";
import { on } from "#illustrative/expected";
import { board, group, seats } from "#illustrative/group-data";
import * as of from "#illustrative/planted/names";
import { again, between, says, type Planted } from "#illustrative/planted/plant";

const few = {
  from: "2026-09-01",
  to: "2026-10-23",
  words: { en: "first half of the autumn term", cy: "hanner cyntaf tymor yr hydref" },
  reading: true,
};
const notShared = (code: string, audience: string): Planted => ({
  rule: "unshared",
  case: "not-shared",
  subjects: [code, `${code}.plan`, audience, "not-shared"],
  why: "Those who were given the first version of the plan were neither given nor refused the second.",
  leavesOut: says("consent", { organisation: code, version: 2 }),
});
const unannounced = (code: string, why: string): Planted => ({
  rule: "unannounced",
  case: "no-item",
  subjects: [`${code}:service-starts`],
  why,
  leavesOut: says("engagementTold", { engagement: `${code}.notice` }),
});
const meeting = "meeting-7";
const ask = "ask-10";

/** People: what schools were told, who may read what, who answers, who meets, and who has too much to do. */
export const plantedTogether: readonly Planted[] = [
  {
    rule: "capacity-collision",
    case: "too-much",
    subjects: ["dysgu", "dysgu.capacity"],
    why: "Dysgu says that it has too few people this autumn, and four of its milestones fall due within September.",
    tells: () => [
      between(
        "concernTold",
        {
          concern: "dysgu.capacity",
          organisation: "dysgu",
          text: "Mae angen yr un tri swyddog ar bob ffrwd waith.",
          bites: "body",
          when: few,
          open: true,
        },
        { lang: "cy" },
      ),
    ],
  },
  {
    rule: "capacity-collision",
    case: "too-much",
    subjects: [of.torfaen, `${of.torfaen}.capacity`],
    why: "Torfaen says that authorities have too few people, and four of its own milestones fall due within a month.",
    tells: () => [
      between(
        "concernTold",
        {
          concern: `${of.torfaen}.capacity`,
          organisation: of.torfaen,
          text: "Too much falls due in September.",
          bites: "authorities",
          when: few,
          open: true,
        },
        { lang: "en" },
      ),
    ],
  },
  unannounced(
    of.ceredigion,
    "Ceredigion's service started in January without a letter to its schools.",
  ),
  unannounced(of.wrexham, "Wrexham's service started in May, and no letter before it is told."),
  notShared(of.flintshire, "group"),
  notShared(of.pembrokeshire, "all-authorities"),
  {
    rule: "ask-unanswered",
    case: "passed",
    subjects: ["ask-2"],
    why: "The group asked for a plan for communications by July 2025; what it got in October was a part.",
    leavesOut: says("commitmentTold", { commitment: "ask-2", state: "answered" }),
    tells: again("commitmentTold", {
      match: { commitment: "ask-2", state: "answered" },
      change: { state: "partly-answered" },
      by: {
        on: "2025-10-15",
        verb: "tell-commitment",
        reason: "Illustrative: what the group asked for",
      },
    }),
  },
  {
    rule: "ask-unanswered",
    case: "passed",
    subjects: ["ask-6"],
    why: "One statement of roles was to be there by the end of April, and no answer is told.",
    leavesOut: says("commitmentTold", { commitment: "ask-6", state: "answered" }),
  },
  {
    rule: "ask-unanswered",
    case: "perhaps",
    subjects: [ask],
    why: "Estyn was asked for something by 'the summer', which may be over or not.",
    anchors: { commitment: [{ id: ask }] },
    tells: () => [
      doing({
        on: "2026-03-25",
        verb: "tell-commitment",
        reason: "Illustrative: what the group asked for",
      })("commitmentTold", {
        commitment: ask,
        kind: "ask",
        text: {
          en: "Say what inspections will look for in the first year",
          cy: "Dweud beth fydd arolygiadau’n chwilio amdano yn y flwyddyn gyntaf",
        },
        askedOn: "2026-03-25",
        ofWhom: ["estyn"],
        by: {
          from: "2026-06-01",
          to: "2026-08-31",
          words: { en: "summer 2026", cy: "haf 2026" },
          reading: true,
        },
        state: "no-answer-found",
      }),
    ],
  },
  {
    rule: "meeting-cadence",
    case: "term",
    subjects: [board, "2025-autumn"],
    why: "The programme board was to meet each term and did not in autumn 2025.",
    leavesOut: says("meetingTold", { meeting: "board-2" }),
  },
  {
    rule: "meeting-cadence",
    case: "too-few",
    subjects: [board, "board-in-all"],
    why: "It was to meet five times by June 2026.",
    tells: () => [
      between("groupRule", {
        group: board,
        rule: "board-in-all",
        text: {
          en: "The board meets five times by June 2026",
          cy: "Mae’r bwrdd yn cyfarfod bum gwaith erbyn mis Mehefin 2026",
        },
        meetings: 5,
        when: on("2026-06-30"),
      }),
    ],
  },
  {
    rule: "meeting-cadence",
    case: "no-majority",
    subjects: [group, meeting],
    why: "Three of the group's eight members came in October 2025, and no papers went round afterwards.",
    anchors: { meeting: [{ id: meeting }] },
    tells: () => {
      const tell = doing({
        on: "2025-10-15",
        verb: "record-meeting",
        reason: "Illustrative: an extra meeting",
      });
      return [
        tell("meetingTold", {
          meeting,
          group,
          status: "held",
          when: on("2025-10-15"),
          form: "online",
          business: {
            en: "First weeks of the autumn term",
            cy: "Wythnosau cyntaf tymor yr hydref",
          },
          listed: seats.map(({ id }) => id),
          attendance: "published",
        }),
        ...seats.map(({ id }, at) =>
          tell("attendance", { meeting, seat: id, state: at < 3 ? "present" : "apologies" }),
        ),
      ];
    },
  },
  {
    rule: "who-does-this",
    case: "nobody-watches",
    subjects: [board],
    why: "The programme board's last rule ran to the end of June, and nothing says who watches after it.",
    leavesOut: says("groupRule", { group: board, rule: "board-last" }),
  },
  {
    rule: "plan-quality",
    case: "over",
    subjects: ["11"],
    why: "Three in four milestones came later than first meant: what this programme is about, and the story itself.",
  },
  {
    rule: "plan-quality",
    case: "over",
    subjects: ["14"],
    why: "Of what was meant to be done by now, about five in six is: the story itself.",
  },
];
