import type { Language } from "@parod/schema/words";
import { writesWelsh } from "#illustrative/authorities";
import { pick } from "#illustrative/random";

type Texts = readonly [string, ...string[]];
type Both = Readonly<Record<Language, Texts>>;

/** Free text in the language of whoever writes it. All of it is made up, and general on purpose. */
const texts = {
  metRemark: {
    en: [
      "Confirmed at the last team meeting.",
      "Checked again this round; no change.",
      "Held with the service’s own papers.",
    ],
    cy: [
      "Cadarnhawyd yng nghyfarfod diwethaf y tîm.",
      "Gwiriwyd eto yn y cylch hwn; dim newid.",
      "Cedwir gyda phapurau’r gwasanaeth.",
    ],
  },
  unmetRemark: {
    en: [
      "Waiting for two posts to be filled.",
      "Draft ready; waiting for approval.",
      "Work has started but is behind.",
      "Depends on partners agreeing a date.",
    ],
    cy: [
      "Yn aros i ddwy swydd gael eu llenwi.",
      "Drafft yn barod; yn aros am gymeradwyaeth.",
      "Mae’r gwaith wedi dechrau ond mae ar ei hôl hi.",
      "Yn dibynnu ar bartneriaid yn cytuno ar ddyddiad.",
    ],
  },
  moved: {
    en: [
      "Recruitment took longer than planned.",
      "Decision put back to the next meeting.",
      "Waiting for the budget to be confirmed.",
      "Partners asked for more time.",
      "Consultation was extended.",
    ],
    cy: [
      "Cymerodd y recriwtio fwy o amser na’r disgwyl.",
      "Gohiriwyd y penderfyniad tan y cyfarfod nesaf.",
      "Yn aros i’r gyllideb gael ei chadarnhau.",
      "Gofynnodd y partneriaid am ragor o amser.",
      "Estynnwyd yr ymgynghoriad.",
    ],
  },
  green: {
    en: [
      "Plan on course; no open issue that threatens the date.",
      "Most of what is needed is in place.",
    ],
    cy: [
      "Y cynllun ar y trywydd iawn; dim mater agored sy’n bygwth y dyddiad.",
      "Mae’r rhan fwyaf o’r hyn sydd ei angen yn ei le.",
    ],
  },
  amber: {
    en: ["Some dates have moved; capacity is tight.", "Two dependencies are not yet agreed."],
    cy: [
      "Mae rhai dyddiadau wedi symud; mae capasiti’n brin.",
      "Nid oes cytundeb eto ar ddwy ddibyniaeth rhwng cerrig milltir.",
    ],
  },
  red: {
    en: [
      "Key posts are empty and the start date has passed.",
      "No agreed way yet to provide two functions.",
    ],
    cy: [
      "Mae swyddi allweddol yn wag ac mae’r dyddiad cychwyn wedi mynd heibio.",
      "Nid oes cytundeb eto ar sut i ddarparu dwy swyddogaeth.",
    ],
  },
  path: {
    en: [
      "Interim cover from next month; posts advertised again.",
      "Weekly check with partners until the dates hold.",
      "Decision brought forward to the next executive.",
    ],
    cy: [
      "Trefniant cyflenwi dros dro o’r mis nesaf; swyddi’n cael eu hysbysebu eto.",
      "Gwiriad wythnosol gyda phartneriaid nes bod y dyddiadau’n dal.",
      "Dod â’r penderfyniad ymlaen i gyfarfod nesaf y weithrediaeth.",
    ],
  },
  risk: {
    en: [
      "Too few advisers for the number of schools",
      "Funding known for one year only",
      "Schools unsure whom to ask",
      "Records not transferred in time",
    ],
    cy: [
      "Rhy ychydig o ymgynghorwyr i nifer yr ysgolion",
      "Cyllid yn hysbys am flwyddyn yn unig",
      "Ysgolion yn ansicr i bwy y dylid gofyn",
      "Cofnodion heb eu trosglwyddo mewn pryd",
    ],
  },
  mitigation: {
    en: [
      "Shared post with a partner authority.",
      "Written assumption owned by the finance lead.",
      "One page for every school, sent each term.",
    ],
    cy: [
      "Swydd ar y cyd ag awdurdod partner.",
      "Tybiaeth ysgrifenedig y mae’r arweinydd cyllid yn gyfrifol amdani.",
      "Un dudalen i bob ysgol, a anfonir bob tymor.",
    ],
  },
  concern: {
    en: [
      "Heads have little time for new arrangements in the summer term.",
      "The same three officers are needed by every workstream.",
      "Too much falls due in September.",
    ],
    cy: [
      "Ychydig o amser sydd gan benaethiaid ar gyfer trefniadau newydd yn nhymor yr haf.",
      "Mae angen yr un tri swyddog ar bob ffrwd waith.",
      "Mae gormod i’w gwblhau ym mis Medi.",
    ],
  },
  feedback: {
    en: [
      "Heads ask for one named contact",
      "Schools want the year’s offer earlier",
      "Fewer forms for schools",
    ],
    cy: [
      "Penaethiaid yn gofyn am un person cyswllt a enwyd",
      "Ysgolion am weld cynnig y flwyddyn yn gynharach",
      "Llai o ffurflenni i ysgolion",
    ],
  },
  changed: {
    en: [
      "Contact list sent to every school.",
      "Offer brought forward to June.",
      "Two returns became one.",
    ],
    cy: [
      "Anfonwyd rhestr gyswllt i bob ysgol.",
      "Daethpwyd â’r cynnig ymlaen i fis Mehefin.",
      "Unwyd dwy ffurflen adrodd.",
    ],
  },
} as const satisfies Record<string, Both>;

/** Kinds of evidence, as titles of papers that do not exist. */
const papers: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  decision: { en: "Record of a decision", cy: "Cofnod o benderfyniad" },
  agreement: { en: "Signed agreement", cy: "Cytundeb wedi’i lofnodi" },
  letter: { en: "Letter", cy: "Llythyr" },
  document: { en: "Approved document", cy: "Dogfen a gymeradwywyd" },
  notice: { en: "Notice to schools", cy: "Hysbysiad i ysgolion" },
  minutes: { en: "Minutes of a meeting", cy: "Cofnodion cyfarfod" },
  register: { en: "Register", cy: "Cofrestr" },
  count: { en: "Dated figures", cy: "Ffigurau dyddiedig" },
  account: { en: "Finance record", cy: "Cofnod ariannol" },
  report: { en: "Report of an audit", cy: "Adroddiad archwilio" },
  test: { en: "Record of a trial", cy: "Cofnod o dreial" },
  survey: { en: "Survey", cy: "Arolwg" },
  appointment: { en: "Record of an appointment", cy: "Cofnod o benodiad" },
};

export const languageOf = (organisation: string): Language =>
  writesWelsh(organisation) ? "cy" : "en";

export const textOf = (kind: keyof typeof texts, organisation: string, key: string): string =>
  pick(`${kind} ${organisation} ${key}`, texts[kind][languageOf(organisation)]);

export const paperOf = (kind: string, organisation: string): string => {
  const language = languageOf(organisation);
  const mark = language === "cy" ? "Enghreifftiol" : "Illustrative";
  return `${mark}: ${papers[kind]?.[language] ?? kind}`;
};
