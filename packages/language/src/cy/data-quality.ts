import type { dataQuality as english } from "#en/data-quality";
import type { Mirror } from "#languages";

export const dataQuality = {
  title: "Ansawdd y data",
  gist: "{n, number} o’r {of, number} sefydliad â bwlch yn yr hyn a nodwyd: dim wedi’i nodi ganddo ei hun, ffurflen adrodd heb gyrraedd, maen prawf heb ei asesu neu heb ei ddangos.",
  gistNone: "Nid oes gan yr un sefydliad fwlch yn yr hyn a nodwyd.",
  lead: "Pa mor hen, pa mor gyflawn a pha mor dda y dangosir yr hyn y mae pob sefydliad yn ei nodi. Niferoedd, a chyfanswm gyda phob un: dim sgôr, dim trefn teilyngdod.",
  noRound: "Nid oes cylch adrodd wedi gofyn i neb eto, felly nid oes dim yn hwyr nac ar goll.",
  allows:
    "Y cylch adrodd diweddaraf: {round}. Mae’r hyn a nodwyd ar neu ar ôl {date} yn cyfrif fel pe bai wedi’i nodi ar ei gyfer.",
  table: "Ansawdd data Dysgu a’r awdurdodau lleol",
  show: "Dangos",
  filter: {
    all: "Pob sefydliad",
    silent: "Heb nodi dim ei hun",
    returns: "Ffurflen adrodd heb gyrraedd",
    evidence: "Meini prawf y dywedir eu bod wedi’u bodloni, heb eu dangos",
    incomplete: "Meini prawf heb eu hasesu",
  },
  shown:
    "{n, plural, =0 {Nid oes yr un felly.} zero {# sefydliad o {of, number}} one {# sefydliad o {of, number}} two {# sefydliad o {of, number}} few {# sefydliad o {of, number}} many {# sefydliad o {of, number}} other {# sefydliad o {of, number}}}",
  column: {
    organisation: "Sefydliad",
    freshness: "Pa mor hen",
    assessed: "Meini prawf a aseswyd",
    dated: "Cerrig milltir â dyddiad",
    functions: "Swyddogaethau a nodwyd",
    returns: "Ffurflenni a ddaeth i law",
    evidence: "Dangoswyd, o’r hyn y dywedir ei fod wedi’i fodloni",
  },
  of: "{n, number} o {of, number}",
  newest: "Y diweddaraf: {date}",
  median: "Mae hanner ohono’n dyddio o {date} neu’n gynharach",
  since: "{n, number} o {of, number} wedi’u nodi ar gyfer y cylch adrodd",
  nothingTold: "Heb nodi dim ei hun",
  noRoundAsked: "Ni ofynnodd unrhyw gylch adrodd",
  notDue: "Gofynnwyd, heb fod yn ddyledus eto",
  notForBody: "Ni ofynnir iddo am hyn",
  noMilestones: "Ni nodwyd carreg filltir",
  noFunctions: "Ni nodwyd swyddogaeth",
  noneMet: "Ni ddywedir bod yr un wedi’i fodloni",
  valid: "Dilys: {n, number}",
  stale: "Heb eu cadarnhau’n ddiweddar: {n, number}",
  expired: "Cyfnod y dystiolaeth wedi dod i ben: {n, number}",
  none: "Heb dystiolaeth: {n, number}",
  definitions: "Ystyr y colofnau",
  define: {
    freshness:
      "Dyddiadau’r hyn y mae sefydliad yn ei nodi ei hun ac sy’n sefyll: asesiadau, dyddiadau, tystiolaeth, trefniadau. Ni chyfrifir yr hyn y mae eraill yn ei ddweud amdano.",
    assessed: "Gan y sefydliad ei hun neu gan eraill, o’r meini prawf sy’n gymwys iddo.",
    dated: "Rhagolwg, neu’r diwrnod y digwyddodd. Ni chyfrifir llinell sylfaen ar ei phen ei hun.",
    functions:
      "Swyddogaethau sy’n rhan o waith awdurdod y mae rhywun yn dweud pwy sy’n eu darparu.",
    returns: "Ardystiwyd o leiaf unwaith, o’r cylchoedd adrodd y mae eu diwrnod wedi bod.",
    evidence:
      "O’r meini prawf y dywedir eu bod wedi’u bodloni: â thystiolaeth ddilys, heb eu cadarnhau’n ddiweddar, â thystiolaeth y mae ei chyfnod wedi dod i ben yn unig, heb ddim.",
  },
} as const satisfies Mirror<typeof english>;
