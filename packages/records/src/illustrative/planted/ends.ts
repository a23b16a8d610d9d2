import { on } from "#illustrative/expected";
import * as of from "#illustrative/planted/names";
import { again, all, between, either, says, type Planted } from "#illustrative/planted/plant";

const side = (dependency: string, which: "giver" | "taker", day: string) =>
  again("dependencySide", { match: { dependency, side: which }, change: { when: on(day) } });
/** A milestone on which the body's last one waits, moved: both sides know of it. */
function forecast(activity: string, day: string, reason: string) {
  const link = `${activity}.dysgu:full-scope`.replaceAll(":", "-");
  return all(
    again("activityDate", {
      match: { activity, line: "forecast" },
      change: { when: on(day), reason },
    }),
    side(link, "giver", day),
    side(link, "taker", day),
  );
}
const expected = (organisation: string, criterion: string, day: string) =>
  again("assessment", {
    match: { organisation, criterion, kind: "self" },
    change: { expected: on(day) },
  });
const evidence = (id: string, change: { expiresOn?: string; arrangement?: string }) =>
  again("evidenceTold", { match: { evidence: id }, change });
/** What it showed itself it no longer relies on. */
const unrelied = (organisation: string, criterion: string) =>
  again("reliance", { match: { organisation, criterion }, change: { on: false } });
/** The other's word on its next offer stands for its own. */
const restsOnTheOffer = (organisation: string) => () => [
  between("claimReliance", {
    organisation,
    criterion: "A8.1",
    onOrganisation: "dysgu",
    onCriterion: "D4.4",
    on: true,
  }),
];

/** Ends, ratings, evidence, silence and order: what comes too late, what is not shown, and of what nothing more is heard. */
export const plantedEnds: readonly Planted[] = [
  {
    rule: "after-the-end",
    case: "milestone",
    subjects: ["dysgu:pathway"],
    why: "Dysgu moved its leadership pathway to February 2027, after the programme's end.",
    tells: forecast("dysgu:pathway", "2027-02-01", "Cytunwyd i ymgynghori am dymor arall."),
  },
  {
    rule: "after-the-end",
    case: "milestone",
    subjects: [`${of.neathPortTalbot}:in-place`],
    why: "Neath Port Talbot now forecasts its arrangements for December 2026.",
    tells: forecast(
      `${of.neathPortTalbot}:in-place`,
      "2026-12-16",
      "Two schools asked for more time.",
    ),
  },
  {
    rule: "after-the-end",
    case: "must",
    subjects: ["A3.3", of.neathPortTalbot],
    why: "It says the same of what must be true: its schools will know whom they work with in December.",
    tells: expected(of.neathPortTalbot, "A3.3", "2026-12-16"),
  },
  {
    rule: "after-the-end",
    case: "must",
    subjects: ["D2.1", "dysgu"],
    why: "Dysgu's accountable lead had to be in post when it began to operate, and is expected in September 2026: the story itself.",
  },
  {
    rule: "after-the-end",
    case: "exit",
    subjects: [of.wrexham, "made-up-b"],
    why: "Wrexham leaves Regional service B by its own word in April 2027, and the programme ends before.",
    tells: again("membership", {
      match: { arrangement: "made-up-b", member: of.wrexham },
      change: { state: "leaving", until: on("2027-04-01") },
    }),
  },
  {
    rule: "after-the-end",
    case: "not-agreed",
    subjects: ["A3.4", of.newport, "needed-by"],
    why: "Newport gave itself until March 2027 for its process for schools causing concern, to which Welsh Government has not agreed.",
    tells: () => [
      between("requirement", {
        criterion: "A3.4",
        organisation: of.newport,
        applies: true,
        reason: {
          en: "The process is to be tried with partners first",
          cy: "Bydd y broses yn cael ei threialu gyda phartneriaid yn gyntaf",
        },
        neededBy: "2027-03-31",
      }),
    ],
  },
  {
    rule: "rating-against-evidence",
    case: "green",
    subjects: [of.pembrokeshire, "director-of-education", "organisation"],
    why: "Pembrokeshire calls itself green, with several musts that may come after their day.",
    tells: again("ratingTold", {
      match: { scope: "organisation", of: of.pembrokeshire },
      change: { value: "green", pathToGreen: null },
    }),
  },
  {
    rule: "rating-against-evidence",
    case: "green",
    subjects: ["D2", "chief-executive", "workstream"],
    why: "The body's work on people is rated green while its accountable lead is not in post: green without evidence.",
    tells: () => [
      between(
        "ratingTold",
        {
          scope: "workstream",
          of: "D2",
          role: "chief-executive",
          value: "green",
          rationale: "Mae’r penodiadau’n mynd rhagddynt.",
        },
        { lang: "cy" },
      ),
    ],
  },
  {
    rule: "evidence-cascade",
    case: "expired",
    subjects: [`${of.pembrokeshire}:A2.1`],
    why: "The decision that names Partnership D's members ran out in June; Carmarthenshire and Newport rest their own claims on it, and all three fall.",
    tells: all(
      evidence(`${of.pembrokeshire}:A2.1`, { expiresOn: "2026-06-30" }),
      unrelied(of.carmarthenshire, "A2.1"),
      unrelied(of.newport, "A2.1"),
    ),
  },
  {
    rule: "evidence-cascade",
    case: "expired",
    subjects: ["dysgu:D14.2"],
    why: "Dysgu's safeguarding policy ran out at the end of May, and a body that operates must have one: it blocks.",
    tells: evidence("dysgu:D14.2", { expiresOn: "2026-05-31" }),
  },
  {
    rule: "evidence-cascade",
    case: "withdrawn",
    subjects: [`${of.torfaen}:A5.1`],
    why: "Torfaen took back the paper that showed its budget, and nothing else shows it.",
    tells: again("evidenceTold", {
      match: { evidence: `${of.torfaen}:A5.1` },
      change: { withdrawn: true },
    }),
  },
  {
    rule: "evidence-cascade",
    case: "arrangement-ended",
    subjects: [`${of.powys}:A4.2`],
    why: "What Powys agreed with its staff was agreed by Regional service A, which is no more.",
    tells: evidence(`${of.powys}:A4.2`, { arrangement: "made-up-a" }),
  },
  {
    rule: "evidence-cascade",
    case: "claim",
    subjects: ["dysgu|D4.4"],
    why: "Wrexham and Neath Port Talbot claim to have set their programmes beside Dysgu's next offer on Dysgu's word that they saw it, which Dysgu itself calls partly met.",
    tells: all(
      unrelied(of.wrexham, "A8.1"),
      restsOnTheOffer(of.wrexham),
      unrelied(of.neathPortTalbot, "A8.1"),
      restsOnTheOffer(of.neathPortTalbot),
    ),
  },
  {
    rule: "silence",
    case: "no-return",
    subjects: [of.anglesey, "july-2026"],
    why: "The Isle of Anglesey sent no return in July: the story itself.",
  },
  {
    rule: "silence",
    case: "no-return",
    subjects: [of.blaenauGwent, "july-2026"],
    why: "Blaenau Gwent sent no return in July: the story itself.",
  },
  {
    rule: "silence",
    case: "date-passed",
    subjects: [`${of.swansea}:offers-compared`],
    why: "Swansea forecast it for May, and since then nothing says that it happened or when it will.",
    leavesOut: either(
      says("activityDate", { activity: `${of.swansea}:offers-compared`, line: "actual" }),
      says("dependencySide", {
        dependency: `${of.swansea}-offers-compared.${of.swansea}-in-place`,
      }),
    ),
  },
  {
    rule: "order-of-leadership",
    case: "lead",
    subjects: ["dysgu", "dysgu:lead-in-post"],
    why: "Dysgu was established a year before its accountable lead comes into post: the story itself.",
  },
  {
    rule: "order-of-leadership",
    case: "stage",
    subjects: [of.merthyrTydfil, "in-place", "started"],
    why: "Merthyr Tydfil forecasts its arrangements in place on 20 August, before the service that they are of can start.",
    tells: forecast(`${of.merthyrTydfil}:in-place`, "2026-08-20", "Brought forward."),
  },
];
