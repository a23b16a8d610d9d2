import type { GivenFact } from "@parod/schema/told/tables";
import type { Words } from "@parod/schema/words";
import { authorities } from "#illustrative/authorities";

export const group = "ncg";
const [one, two, three, four, five] = authorities.map(({ code }) => code);
const place = (code: string | undefined): string[] => (code ? [code] : []);

type Seat = {
  readonly id: string;
  readonly office: Words;
  readonly organisation: string;
  readonly represents: readonly string[];
};
export const seats: readonly Seat[] = [
  {
    id: "seat-chair",
    office: { en: "Chair", cy: "Cadeirydd" },
    organisation: group,
    represents: [],
  },
  {
    id: "seat-leader-1",
    office: { en: "Leader of the council", cy: "Arweinydd y cyngor" },
    organisation: one ?? group,
    represents: place(one),
  },
  {
    id: "seat-leader-2",
    office: { en: "Leader of the council", cy: "Arweinydd y cyngor" },
    organisation: two ?? group,
    represents: place(two),
  },
  {
    id: "seat-ce-1",
    office: { en: "Chief executive of the council", cy: "Prif weithredwr y cyngor" },
    organisation: three ?? group,
    represents: place(three),
  },
  {
    id: "seat-ce-2",
    office: { en: "Chief executive of two councils", cy: "Prif weithredwr dau gyngor" },
    organisation: four ?? group,
    represents: [...place(four), ...place(five)],
  },
  {
    id: "seat-estyn",
    office: { en: "Representative of Estyn", cy: "Cynrychiolydd Estyn" },
    organisation: "estyn",
    represents: ["estyn"],
  },
  {
    id: "seat-wlga",
    office: { en: "Representative of the association", cy: "Cynrychiolydd y gymdeithas" },
    organisation: "wlga",
    represents: ["wlga"],
  },
  {
    id: "seat-adew",
    office: { en: "Representative of the association", cy: "Cynrychiolydd y gymdeithas" },
    organisation: "adew",
    represents: ["adew"],
  },
];

export type Meeting = {
  readonly id: string;
  readonly day: string;
  readonly status: GivenFact<"meetingTold">["status"];
  readonly form: GivenFact<"meetingTold">["form"];
  readonly business: Words;
};
export const meetings: readonly Meeting[] = [
  {
    id: "meeting-1",
    day: "2024-11-20",
    status: "held",
    form: "in-person",
    business: {
      en: "Terms of reference and first returns",
      cy: "Cylch gorchwyl a’r ffurflenni cyntaf",
    },
  },
  {
    id: "meeting-2",
    day: "2025-03-26",
    status: "held",
    form: "hybrid",
    business: {
      en: "Dates that moved, and who depends on whom",
      cy: "Dyddiadau a symudodd, a phwy sy’n dibynnu ar bwy",
    },
  },
  {
    id: "meeting-3",
    day: "2025-07-09",
    status: "held",
    form: "online",
    business: { en: "Readiness for the autumn term", cy: "Parodrwydd ar gyfer tymor yr hydref" },
  },
  {
    id: "meeting-4",
    day: "2025-12-03",
    status: "held",
    form: "hybrid",
    business: {
      en: "Roles, responsibilities and accountability",
      cy: "Rolau, cyfrifoldebau ac atebolrwydd",
    },
  },
  {
    id: "meeting-5",
    day: "2026-03-25",
    status: "circulated",
    form: null,
    business: {
      en: "Milestones for success, by correspondence",
      cy: "Cerrig milltir ar gyfer llwyddiant, drwy ohebiaeth",
    },
  },
  {
    id: "meeting-6",
    day: "2026-07-08",
    status: "held",
    form: "in-person",
    business: { en: "July milestone report", cy: "Adroddiad cerrig milltir mis Gorffennaf" },
  },
];

export const board = "made-up-board";
export const boardMeetings = [
  { id: "board-1", day: "2025-06-18" },
  { id: "board-2", day: "2025-11-05" },
  { id: "board-3", day: "2026-02-25" },
] as const;

export type Ask = {
  readonly id: string;
  readonly day: string;
  readonly kind: GivenFact<"commitmentTold">["kind"];
  readonly text: Words;
  readonly ofWhom: readonly string[];
  readonly by: string | null;
  /** When it was answered, and how far. */
  readonly answer: readonly [day: string, state: GivenFact<"commitmentTold">["state"]] | null;
};
export const asks: readonly Ask[] = [
  {
    id: "ask-1",
    day: "2024-11-20",
    kind: "ask",
    text: {
      en: "Send the group one page on who is leaving which arrangement, and when",
      cy: "Anfon un dudalen at y grŵp am bwy sy’n gadael pa drefniant, a phryd",
    },
    ofWhom: ["welsh-government"],
    by: "2025-03-14",
    answer: ["2025-03-12", "answered"],
  },
  {
    id: "ask-2",
    day: "2025-03-26",
    kind: "ask",
    text: {
      en: "Bring a plan for communications with schools",
      cy: "Cyflwyno cynllun ar gyfer cyfathrebu ag ysgolion",
    },
    ofWhom: ["welsh-government"],
    by: "2025-07-09",
    answer: ["2025-10-15", "answered"],
  },
  {
    id: "ask-3",
    day: "2025-03-26",
    kind: "concern",
    text: {
      en: "Too few advisers in small authorities",
      cy: "Rhy ychydig o ymgynghorwyr mewn awdurdodau bach",
    },
    ofWhom: ["welsh-government"],
    by: null,
    answer: null,
  },
  {
    id: "ask-4",
    day: "2025-07-09",
    kind: "promise",
    text: {
      en: "Show authorities the offer before they fix their own programmes",
      cy: "Dangos y cynnig i’r awdurdodau cyn iddynt bennu eu rhaglenni eu hunain",
    },
    ofWhom: ["dysgu"],
    by: "2026-06-30",
    answer: ["2026-06-17", "kept"],
  },
  {
    id: "ask-5",
    day: "2025-07-09",
    kind: "suggestion",
    text: {
      en: "Share improvement plans between neighbours",
      cy: "Rhannu cynlluniau gwella rhwng cymdogion",
    },
    ofWhom: authorities.map(({ code }) => code),
    by: null,
    answer: ["2026-02-11", "carried-on"],
  },
  {
    id: "ask-6",
    day: "2025-12-03",
    kind: "ask",
    text: {
      en: "Publish one statement of roles and responsibilities",
      cy: "Cyhoeddi un datganiad o rolau a chyfrifoldebau",
    },
    ofWhom: ["welsh-government", "dysgu"],
    by: "2026-03-31",
    answer: ["2026-04-22", "answered"],
  },
  {
    id: "ask-7",
    day: "2025-12-03",
    kind: "next-step",
    text: {
      en: "Walk through the process for schools causing concern in three authorities",
      cy: "Treialu’r broses ar gyfer ysgolion sy’n peri pryder mewn tri awdurdod",
    },
    ofWhom: ["estyn"],
    by: "2026-05-29",
    answer: ["2026-05-20", "kept"],
  },
  {
    id: "ask-8",
    day: "2026-03-25",
    kind: "intention",
    text: {
      en: "Look at milestones for success in July",
      cy: "Edrych ar gerrig milltir ar gyfer llwyddiant ym mis Gorffennaf",
    },
    ofWhom: [group],
    by: "2026-07-31",
    answer: ["2026-07-08", "kept"],
  },
  {
    id: "ask-9",
    day: "2026-03-25",
    kind: "ask",
    text: {
      en: "Say who keeps watch after September 2026",
      cy: "Dweud pwy fydd yn cadw golwg ar ôl mis Medi 2026",
    },
    ofWhom: ["welsh-government"],
    by: "2026-09-18",
    answer: null,
  },
];
