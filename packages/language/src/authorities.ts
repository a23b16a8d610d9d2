import type { Language } from "#languages";

/** Welsh: plain, after "i" (soft), after "yn" with its "yn", after "a" with its "a". English: plain and inside a sentence. */
type Forms = {
  readonly en: string;
  readonly enInside?: string;
  readonly cy: string;
  readonly soft: string;
  readonly within: string;
  readonly and: string;
};

/** The 22, by the code of the Office for National Statistics. welsh.md 3.1. */
export const authorityNames: Readonly<Record<string, Forms>> = {
  W06000001: {
    en: "Isle of Anglesey",
    enInside: "the Isle of Anglesey",
    cy: "Ynys Môn",
    soft: "Ynys Môn",
    within: "ar Ynys Môn",
    and: "ac Ynys Môn",
  },
  W06000002: {
    en: "Gwynedd",
    cy: "Gwynedd",
    soft: "Wynedd",
    within: "yng Ngwynedd",
    and: "a Gwynedd",
  },
  W06000003: { en: "Conwy", cy: "Conwy", soft: "Gonwy", within: "yng Nghonwy", and: "a Chonwy" },
  W06000004: {
    en: "Denbighshire",
    cy: "Sir Ddinbych",
    soft: "Sir Ddinbych",
    within: "yn Sir Ddinbych",
    and: "a Sir Ddinbych",
  },
  W06000005: {
    en: "Flintshire",
    cy: "Sir y Fflint",
    soft: "Sir y Fflint",
    within: "yn Sir y Fflint",
    and: "a Sir y Fflint",
  },
  W06000006: {
    en: "Wrexham",
    cy: "Wrecsam",
    soft: "Wrecsam",
    within: "yn Wrecsam",
    and: "a Wrecsam",
  },
  W06000008: {
    en: "Ceredigion",
    cy: "Ceredigion",
    soft: "Geredigion",
    within: "yng Ngheredigion",
    and: "a Cheredigion",
  },
  W06000009: {
    en: "Pembrokeshire",
    cy: "Sir Benfro",
    soft: "Sir Benfro",
    within: "yn Sir Benfro",
    and: "a Sir Benfro",
  },
  W06000010: {
    en: "Carmarthenshire",
    cy: "Sir Gaerfyrddin",
    soft: "Sir Gaerfyrddin",
    within: "yn Sir Gaerfyrddin",
    and: "a Sir Gaerfyrddin",
  },
  W06000011: {
    en: "Swansea",
    cy: "Abertawe",
    soft: "Abertawe",
    within: "yn Abertawe",
    and: "ac Abertawe",
  },
  W06000012: {
    en: "Neath Port Talbot",
    cy: "Castell-nedd Port Talbot",
    soft: "Gastell-nedd Port Talbot",
    within: "yng Nghastell-nedd Port Talbot",
    and: "a Chastell-nedd Port Talbot",
  },
  W06000013: {
    en: "Bridgend",
    cy: "Pen-y-bont ar Ogwr",
    soft: "Ben-y-bont ar Ogwr",
    within: "ym Mhen-y-bont ar Ogwr",
    and: "a Phen-y-bont ar Ogwr",
  },
  W06000014: {
    en: "Vale of Glamorgan",
    enInside: "the Vale of Glamorgan",
    cy: "Bro Morgannwg",
    soft: "Fro Morgannwg",
    within: "ym Mro Morgannwg",
    and: "a Bro Morgannwg",
  },
  W06000015: {
    en: "Cardiff",
    cy: "Caerdydd",
    soft: "Gaerdydd",
    within: "yng Nghaerdydd",
    and: "a Chaerdydd",
  },
  W06000016: {
    en: "Rhondda Cynon Taf",
    cy: "Rhondda Cynon Taf",
    soft: "Rondda Cynon Taf",
    within: "yn Rhondda Cynon Taf",
    and: "a Rhondda Cynon Taf",
  },
  W06000018: {
    en: "Caerphilly",
    cy: "Caerffili",
    soft: "Gaerffili",
    within: "yng Nghaerffili",
    and: "a Chaerffili",
  },
  W06000019: {
    en: "Blaenau Gwent",
    cy: "Blaenau Gwent",
    soft: "Flaenau Gwent",
    within: "ym Mlaenau Gwent",
    and: "a Blaenau Gwent",
  },
  W06000020: {
    en: "Torfaen",
    cy: "Torfaen",
    soft: "Dorfaen",
    within: "yn Nhorfaen",
    and: "a Thorfaen",
  },
  W06000021: {
    en: "Monmouthshire",
    cy: "Sir Fynwy",
    soft: "Sir Fynwy",
    within: "yn Sir Fynwy",
    and: "a Sir Fynwy",
  },
  W06000022: {
    en: "Newport",
    cy: "Casnewydd",
    soft: "Gasnewydd",
    within: "yng Nghasnewydd",
    and: "a Chasnewydd",
  },
  W06000023: { en: "Powys", cy: "Powys", soft: "Bowys", within: "ym Mhowys", and: "a Phowys" },
  W06000024: {
    en: "Merthyr Tydfil",
    cy: "Merthyr Tudful",
    soft: "Ferthyr Tudful",
    within: "ym Merthyr Tudful",
    and: "a Merthyr Tudful",
  },
};

function formsOf(code: string): Forms {
  const forms = authorityNames[code];
  if (!forms) throw new RangeError(`Not one of the 22 authorities: ${code}`);
  return forms;
}
const inside = (forms: Forms): string => forms.enInside ?? forms.en;

/** Cardiff, Caerdydd: alone, as a heading or after a colon. */
export const authorityName = (code: string, language: Language): string => formsOf(code)[language];

/** in Cardiff, yng Nghaerdydd; on Anglesey the idiom is *ar*. */
export const authorityIn = (code: string, language: Language): string =>
  language === "cy" ? formsOf(code).within : `in ${inside(formsOf(code))}`;

/** to Cardiff, i Gaerdydd. The same soft form follows o, gan, am, ar, dros and heb: see `authoritySoft`. */
export const authorityTo = (code: string, language: Language): string =>
  language === "cy" ? `i ${formsOf(code).soft}` : `to ${inside(formsOf(code))}`;

/** and Cardiff, a Chaerdydd. */
export const authorityAnd = (code: string, language: Language): string =>
  language === "cy" ? formsOf(code).and : `and ${inside(formsOf(code))}`;

/** The name as it stands after a Welsh preposition of your own sentence; in English, as it stands inside one. */
export const authoritySoft = (code: string, language: Language): string =>
  language === "cy" ? formsOf(code).soft : inside(formsOf(code));

/** A told name inside an English sentence: "the Vale of Glamorgan". Any other name, and every Welsh one, stays as told. */
export const nameInside = (code: string, told: string, language: Language): string => {
  const forms = authorityNames[code];
  return language === "en" && forms?.en === told ? inside(forms) : told;
};
