import { findingNameKinds, type FindingNames } from "@parod/schema/views/findings";

const name = (en: string, cy: string) => ({ en, cy });

export const exampleNames: FindingNames = {
  organisation: {
    dysgu: name("Dysgu", "Dysgu"),
    estyn: name("Estyn", "Estyn"),
    ncg: name("National Coherence Group", "Y Grŵp Cydlynu Cenedlaethol"),
    csc: name("Central South Consortium", "Consortiwm Canolbarth y De"),
    gwe: name(
      "GwE, school improvement service for North Wales",
      "GwE, gwasanaeth gwella ysgolion Gogledd Cymru",
    ),
    "welsh-government": name("Welsh Government", "Llywodraeth Cymru"),
    W06000002: name("Gwynedd", "Gwynedd"),
    W06000003: name("Conwy", "Conwy"),
    W06000004: name("Denbighshire", "Sir Ddinbych"),
    W06000014: name("Vale of Glamorgan", "Bro Morgannwg"),
    W06000015: name("Cardiff", "Caerdydd"),
  },
  activity: {
    operating: name("Dysgu is operating.", "Dysgu yn gweithredu."),
    support: name("National support is ready", "Cymorth cenedlaethol yn barod"),
    service: name("The local service starts", "Y gwasanaeth lleol yn cychwyn"),
    lead: name("The chief executive is in post", "Y prif weithredwr yn ei swydd"),
  },
  function: {
    f1: name("Support for leaders", "Cymorth i arweinwyr"),
    f2: name("Support for governors", "Cymorth i lywodraethwyr"),
  },
  criterion: {
    "D2.1": name("An accountable lead is in post", "Arweinydd atebol yn ei swydd"),
    "A1.3": name("A lead officer is named", "Enwyd swyddog arweiniol"),
  },
  commitment: {
    communications: name("Bring a clear plan for engagement", "Cyflwyno cynllun ymgysylltu clir"),
  },
  concern: {
    capacity: name("Too few people for the work", "Rhy ychydig o bobl ar gyfer y gwaith"),
  },
  evidence: {},
  plan: { plan: name("Improvement plan", "Cynllun gwella") },
  round: { july: name("July 2025", "Gorffennaf 2025") },
  workstream: { leadership: name("Leadership", "Arweinyddiaeth") },
  programme: {},
};

/** As long as a told title may be: 300 characters. */
export const longName = (word: string): string =>
  Array.from({ length: Math.floor(300 / (word.length + 1)) }, () => word).join(" ");

const long = { en: longName("thing,"), cy: longName("peth,") };
const longest = name(
  "School Improvement Partnership Programme team (Welsh Government)",
  "Tîm y Rhaglen Bartneriaeth Gwella Ysgolion (Llywodraeth Cymru)",
);

/** Every title of the examples at its longest, and the bodies that work with Dysgu at the longest name of the public record. */
export const hostileNames: FindingNames = {
  ...(Object.fromEntries(
    findingNameKinds.map((kind) => [
      kind,
      Object.fromEntries(Object.keys(exampleNames[kind]).map((id) => [id, long])),
    ]),
  ) as FindingNames),
  organisation: {
    ...exampleNames.organisation,
    csc: longest,
    estyn: longest,
    gwe: longest,
    "welsh-government": longest,
  },
};
