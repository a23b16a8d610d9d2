import type { Words } from "@parod/schema/words";
import { authorities } from "#illustrative/authorities";
import { courseById, lastSaid } from "#illustrative/activity-courses";
import { dayAfter, doing, type Entry } from "#illustrative/entry";
import { on } from "#illustrative/expected";
import { opensAsAt } from "#illustrative/programme";
import { between } from "#illustrative/random";
import { tellPlans } from "#illustrative/tell-plans";

type Event = {
  readonly id: string;
  readonly day: string;
  readonly sort: string;
  readonly title: Words;
  readonly audience: readonly string[];
  readonly people: number | null;
  /** Whose item it is. */
  readonly organisation: "welsh-government" | "dysgu";
};
const national: readonly Event[] = [
  {
    id: "workshops-2025",
    day: "2025-02-12",
    sort: "workshop",
    title: { en: "Workshops with school leaders", cy: "Gweithdai gydag arweinwyr ysgolion" },
    audience: ["school-leaders"],
    people: 240,
    organisation: "welsh-government",
  },
  {
    id: "conference-2025",
    day: "2025-09-24",
    sort: "conference",
    title: { en: "Conference of improvement leads", cy: "Cynhadledd arweinwyr gwella" },
    audience: ["improvement-leads"],
    people: 130,
    organisation: "welsh-government",
  },
  {
    id: "start-2025",
    day: "2025-09-10",
    sort: "notice",
    title: { en: "What the body offers this year", cy: "Yr hyn y mae’r corff yn ei gynnig eleni" },
    audience: ["head-teachers", "practitioners"],
    people: null,
    organisation: "dysgu",
  },
  {
    id: "unions-2025",
    day: "2025-10-08",
    sort: "meeting",
    title: { en: "Meeting with unions", cy: "Cyfarfod ag undebau" },
    audience: ["unions"],
    people: 22,
    organisation: "welsh-government",
  },
  {
    id: "survey-2026",
    day: "2026-03-18",
    sort: "survey",
    title: { en: "Survey of heads", cy: "Arolwg o benaethiaid" },
    audience: ["head-teachers"],
    people: 412,
    organisation: "welsh-government",
  },
  {
    id: "offer-2026",
    day: "2026-06-17",
    sort: "notice",
    title: { en: "Notice of next year's offer", cy: "Hysbysiad o gynnig y flwyddyn nesaf" },
    audience: ["head-teachers", "practitioners"],
    people: null,
    organisation: "dysgu",
  },
  {
    id: "roles-2026",
    day: "2026-09-10",
    sort: "notice",
    title: { en: "Notice of who does what", cy: "Hysbysiad ynghylch pwy sy’n gwneud beth" },
    audience: ["head-teachers", "governors"],
    people: null,
    organisation: "welsh-government",
  },
];

const tellNational = (): Entry[] =>
  national.map(({ id, day, ...rest }) => {
    const past = day <= opensAsAt;
    const told = past ? day : "2026-06-30";
    return doing({
      on: told,
      verb: "tell-engagement",
      reason: "Illustrative: communications and engagement",
    })("engagementTold", {
      engagement: id,
      ...rest,
      audience: [...rest.audience],
      when: on(day),
      status: past ? "held" : "planned",
    });
  });

const letters = [
  {
    id: "notice",
    about: "service-starts",
    title: {
      en: "Letter to every school about the new arrangements",
      cy: "Llythyr at bob ysgol am y trefniadau newydd",
    },
  },
  {
    id: "roles",
    about: "schools-told",
    title: {
      en: "Meeting with heads: who does what from now on",
      cy: "Cyfarfod â phenaethiaid: pwy sy’n gwneud beth o hyn allan",
    },
  },
] as const;

/** Everyone tells their schools before something changes for them. */
const tellLocal = (): Entry[] =>
  authorities.flatMap(({ code }) =>
    letters.map(({ id, about, title }) => {
      const change = courseById(code, about);
      const day = dayAfter(lastSaid(change).from, -between(`${id} ${code} days`, [14, 50]));
      const past = day <= opensAsAt;
      return doing({
        on: past ? day : "2026-06-26",
        verb: "tell-engagement",
        reason: "Illustrative: communications and engagement",
      })("engagementTold", {
        engagement: `${code}.${id}`,
        title,
        sort: id === "notice" ? "notice" : "meeting",
        when: on(day),
        audience: ["head-teachers", "governors"],
        status: past ? "held" : "planned",
        organisation: code,
        activity: change.id,
      });
    }),
  );

const success: readonly (readonly [string, Words, Words])[] = [
  [
    "success-1",
    { en: "Every school can name who supports it", cy: "Gall pob ysgol enwi pwy sy’n ei chefnogi" },
    {
      en: "Share of heads asked who can say it",
      cy: "Cyfran y penaethiaid a holwyd sy’n gallu dweud hynny",
    },
  ],
  [
    "success-2",
    {
      en: "No function is without a provider on any day",
      cy: "Nid oes yr un swyddogaeth heb ddarparwr ar unrhyw ddiwrnod",
    },
    {
      en: "Days without a provider, by function",
      cy: "Diwrnodau heb ddarparwr, fesul swyddogaeth",
    },
  ],
  [
    "success-3",
    {
      en: "National programmes are open in every authority in both languages",
      cy: "Mae rhaglenni cenedlaethol ar agor ym mhob awdurdod yn y ddwy iaith",
    },
    { en: "Authorities with places in both languages", cy: "Awdurdodau â lleoedd yn y ddwy iaith" },
  ],
  [
    "success-4",
    {
      en: "Authorities know their schools from visits as well as from data",
      cy: "Mae awdurdodau’n adnabod eu hysgolion drwy ymweliadau yn ogystal â data",
    },
    {
      en: "Schools visited in the last term",
      cy: "Ysgolion yr ymwelwyd â hwy yn ystod y tymor diwethaf",
    },
  ],
  [
    "success-5",
    {
      en: "Plans are shared with those they were promised to",
      cy: "Mae cynlluniau wedi’u rhannu â’r rhai yr addawyd eu rhannu â hwy",
    },
    { en: "Promises of sharing that were kept", cy: "Addewidion i rannu a gadwyd" },
  ],
];
const tellSuccess = (): Entry[] =>
  success.map(([milestone, title, measure]) =>
    doing({
      on: "2026-03-25",
      verb: "set-success",
      reason: "Illustrative: milestones for success",
    })("successMilestone", {
      milestone,
      title,
      measure,
      ownerRole: "Secretariat of the group",
      when: on("2026-07-31"),
    }),
  );

export const tellOutreach = (): Entry[] => [
  ...tellNational(),
  ...tellLocal(),
  ...tellPlans(),
  ...tellSuccess(),
];
