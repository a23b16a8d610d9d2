import { doing } from "#illustrative/entry";
import { on } from "#illustrative/expected";
import * as of from "#illustrative/planted/names";
import { again, between, either, says, type Planted } from "#illustrative/planted/plant";

const functionsTold = doing({
  on: "2026-01-16",
  verb: "tell-functions",
  reason: "Illustrative: who provides what",
});
const membershipTold = doing({
  on: "2025-06-20",
  verb: "tell-membership",
  reason: "Illustrative: who is with whom, by another's word",
});

/** Of what Anglesey has said nothing. */
const unsaid = ["F2", "F6", "F7", "F8", "F9", "F10", "F12", "F13", "F16"];
const archive = "made-up-c:archive";

/** Who does what, and who is with whom: nobody, two at once, not settled, not said, and partners who do not say the same. */
export const plantedProviders: readonly Planted[] = [
  {
    rule: "provision-gap",
    case: "nobody",
    subjects: ["F15", of.torfaen],
    why: "Torfaen's own service for pupil referral units stopped at the end of June, and Torfaen says that nobody does it now.",
    tells: (story) => [
      ...again("provision", {
        match: { function: "F15", authority: of.torfaen },
        change: { until: on("2026-07-01") },
      })(story),
      between("provision", {
        function: "F15",
        authority: of.torfaen,
        provider: "none",
        statedBy: of.torfaen,
        state: "agreed",
        from: on("2026-07-01"),
      }),
    ],
  },
  {
    rule: "provision-gap",
    case: "between",
    subjects: ["F1", of.conwy, "made-up-a"],
    why: "Regional service A ended on 1 September 2025 and Conwy's own service began a month later: past, and on record.",
    tells: again("provision", {
      match: { function: "F1", authority: of.conwy, provider: of.conwy },
      change: { from: on("2025-10-01") },
      by: {
        on: "2025-11-28",
        verb: "tell-functions",
        reason: "Illustrative: who provides what",
      },
    }),
  },
  {
    rule: "provision-gap",
    case: "between",
    subjects: ["F12", of.merthyrTydfil, "dysgu"],
    why: "Dysgu endorses for Merthyr Tydfil until the end of August, and nothing is told of who does it from September.",
    tells: again("provision", {
      match: { function: "F12", authority: of.merthyrTydfil },
      change: { until: on("2026-09-01") },
    }),
  },
  {
    rule: "provision-overlap",
    case: "two",
    subjects: ["F2", of.valeOfGlamorgan, "made-up-f"],
    why: "Schools causing concern: the Vale of Glamorgan names itself and Agreement F, for what one alone can answer for.",
    tells: () => [
      functionsTold("provision", {
        function: "F2",
        authority: of.valeOfGlamorgan,
        provider: "made-up-f",
        statedBy: of.valeOfGlamorgan,
        state: "agreed",
        from: on("2025-09-01"),
      }),
    ],
  },
  {
    rule: "provision-overlap",
    case: "two",
    subjects: ["F14", of.monmouthshire, "made-up-e"],
    why: "Governor support: Monmouthshire says that Agreement E does it, and Agreement E says that Monmouthshire does.",
    tells: () => [
      functionsTold("provision", {
        function: "F14",
        authority: of.monmouthshire,
        provider: of.monmouthshire,
        statedBy: "made-up-e",
        state: "agreed",
        from: on("2025-09-01"),
      }),
    ],
  },
  {
    rule: "who-does-this",
    case: "expected",
    subjects: ["F11", "dysgu"],
    why: "Learning for teaching assistants was expected of Dysgu from September 2025, and three authorities have never confirmed it.",
    leavesOut: either(
      ...[of.wrexham, of.caerphilly, of.merthyrTydfil].map((authority) =>
        says("provision", { function: "F11", authority, state: "agreed" }),
      ),
    ),
  },
  {
    rule: "who-does-this",
    case: "expected",
    subjects: ["F5", of.gwynedd],
    why: "Gwynedd expected to take professional learning in schools upon itself in January, and nothing confirms that it has.",
    leavesOut: says("provision", {
      function: "F5",
      authority: of.gwynedd,
      provider: of.gwynedd,
      state: "agreed",
    }),
  },
  {
    rule: "who-does-this",
    case: "contested",
    subjects: ["F15", of.swansea],
    why: "Swansea runs its pupil referral units itself; that Partnership G is to do so is contested.",
    tells: () => [
      functionsTold("provision", {
        function: "F15",
        authority: of.swansea,
        provider: "made-up-g",
        statedBy: of.swansea,
        state: "contested",
        from: on("2026-01-01"),
      }),
    ],
  },
  {
    rule: "who-does-this",
    case: "not-told",
    subjects: [of.anglesey],
    why: "The Isle of Anglesey, from which little comes, has never said who does nine of the functions.",
    leavesOut: either(
      ...unsaid.map((each) => says("provision", { function: each, authority: of.anglesey })),
    ),
  },
  {
    rule: "who-does-this",
    case: "ended-owner",
    subjects: [archive],
    why: "Regional service C ended in January; its records were to be handed over by it in August, and nobody else has the milestone.",
    anchors: {
      activity: [
        {
          id: archive,
          organisation: "made-up-c",
          code: "archive",
          workstream: null,
          kind: "milestone",
          reachesStage: null,
        },
      ],
    },
    tells: () => [
      functionsTold("activityTold", {
        activity: archive,
        title: { en: "Last records handed over", cy: "Trosglwyddo’r cofnodion olaf" },
        ownerRole: null,
        makesTrue: [],
        changesSchools: false,
      }),
      functionsTold("activityDate", {
        activity: archive,
        line: "forecast",
        when: on("2026-08-14"),
      }),
    ],
  },
  {
    rule: "alone",
    case: "in-none",
    subjects: [of.neathPortTalbot],
    why: "Neath Port Talbot says how it delivers, alone: it was in no regional service and did not join Agreement F.",
    leavesOut: says("membership", { member: of.neathPortTalbot }),
  },
  {
    rule: "alone",
    case: "member-date",
    subjects: ["made-up-d", of.carmarthenshire],
    why: "Carmarthenshire has been in Partnership D from its start; Pembrokeshire says that it joins in January 2026.",
    tells: () => [
      membershipTold("membership", {
        arrangement: "made-up-d",
        member: of.carmarthenshire,
        statedBy: of.pembrokeshire,
        state: "agreed",
        from: on("2026-01-05"),
      }),
    ],
  },
  {
    rule: "alone",
    case: "member-state",
    subjects: ["made-up-e", of.monmouthshire],
    why: "Monmouthshire says that it leaves Agreement E in September; Blaenau Gwent, its only partner, says that it stays.",
    tells: (story) => [
      ...again("membership", {
        match: { arrangement: "made-up-e", member: of.monmouthshire },
        change: { state: "leaving", until: on("2026-09-30") },
      })(story),
      membershipTold("membership", {
        arrangement: "made-up-e",
        member: of.monmouthshire,
        statedBy: of.blaenauGwent,
        state: "agreed",
      }),
    ],
  },
  {
    rule: "alone",
    case: "form",
    subjects: ["made-up-d"],
    why: "Partnership D is a partnership to two of its members and a mixed service to Newport.",
    tells: again("deliveryModel", {
      match: { organisation: of.newport, phase: "current" },
      change: { model: "mixed" },
    }),
  },
];
