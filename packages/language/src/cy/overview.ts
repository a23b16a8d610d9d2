import type { overview as english } from "#en/overview";
import type { Mirror } from "#languages";

export const overview = {
  title: "Trosolwg",
  ready: "A yw’n barod?",
  tiles: {
    daysLeft: "Diwrnodau tan y dyddiad gorffen",
    daysPast: "Diwrnodau ers y dyddiad gorffen",
    musts: "Meini prawf hanfodol wedi’u bodloni",
    mustsOf: "{met, number} o {of, number}",
    authorities: "Awdurdodau wedi cyrraedd neu mewn pryd",
    authoritiesNotKnown: "Heb ddyddiad hysbys",
    authoritiesUnknown: "Awdurdodau nad oes dim yn hysbys am eu trefniadau eu hunain",
    late: "Cerrig milltir yn hwyrach na’r cynllun gwreiddiol",
    asks: "Gofynnwyd, ond ni chafwyd hyd i ateb",
    since: "ers {date}: {change}",
  },
  attention: {
    title: "Angen sylw",
    lead: "Yr hyn sy’n dal y mwyaf yn ôl sydd gyntaf. Mae pob llinell yn arwain at y cofnod.",
    none: "Nid oes dim angen sylw ar y diwrnod hwn.",
    all: "{n, plural, zero {Dangos pob llinell} one {Dangos yr unig linell} two {Dangos pob llinell (#)} few {Dangos pob llinell (#)} many {Dangos pob llinell (#)} other {Dangos pob llinell (#)}}",
  },
  body: {
    title: "Dysgu (y corff)",
    lead: "Corff cenedlaethol dysgu proffesiynol ac arweinyddiaeth: {n, plural, zero {dim ffrydiau gwaith} one {# ffrwd waith} two {# ffrwd waith} few {# ffrwd waith} many {# ffrwd waith} other {# ffrwd waith}}.",
    column: {
      workstream: "Ffrwd waith",
      position: "Sefyllfa",
      musts: "Hanfodol wedi’u bodloni",
      outlook: "Mewn pryd?",
      forecast: "Rhagolwg",
      neededBy: "Ei angen erbyn",
      declared: "Sgôr a ddatganwyd",
      since: "Ers {date}",
    },
    disagrees: "yn anghytuno",
    all: "Pob ffrwd waith",
  },
  authorities: {
    title: "Y 22 awdurdod lleol",
    lead: "Pob un yn erbyn ei gynllun ei hun a’r gofynion sylfaenol cyffredin. Mae gwahaniaethau’n adlewyrchu anghenion lleol: nid rhestr o’r gorau i’r gwaethaf yw hon.",
    mapTitle: "A fydd y 22 awdurdod lleol mewn pryd?",
    mapAlt:
      "Map o 22 hecsagon, un ar gyfer pob awdurdod, gyda gair a marc sy’n dangos a fydd mewn pryd. Mae’r un wybodaeth yn y tabl.",
    cell: "{name}: {state}",
    column: {
      name: "Awdurdod",
      stage: "Cam",
      outlook: "Mewn pryd?",
      musts: "Hanfodol wedi’u bodloni",
      model: "Model cyflawni",
      arrangements: "Yn gweithio gyda",
      since: "Ers {date}",
    },
    nothingKnown: "Nid oes dim yn hysbys am ei drefniadau ei hun",
    nothingKnownCount:
      "{n, plural, zero {Mae rhywbeth yn hysbys am drefniadau pob awdurdod.} one {Awdurdodau nad oes dim yn hysbys am eu trefniadau eu hunain: #.} two {Awdurdodau nad oes dim yn hysbys am eu trefniadau eu hunain: #.} few {Awdurdodau nad oes dim yn hysbys am eu trefniadau eu hunain: #.} many {Awdurdodau nad oes dim yn hysbys am eu trefniadau eu hunain: #.} other {Awdurdodau nad oes dim yn hysbys am eu trefniadau eu hunain: #.}}",
    notTold: "Heb ei nodi",
    all: "Tabl o’r 22",
  },
  slips: {
    title: "Dyddiadau a symudodd",
    lead: "Y dyddiad cyntaf a nodwyd, a’r dyddiad nawr.",
    column: {
      milestone: "Carreg filltir",
      owner: "Sefydliad",
      baseline: "Y dyddiad cyntaf",
      now: "Nawr",
      move: "Symudiad",
    },
    none: "Nid oes yr un dyddiad yn hwyrach na’r cynllun gwreiddiol.",
    happened: "digwyddodd",
  },
  asks: {
    title: "Yr hyn y gofynnodd y grŵp amdano",
    lead: "Yr hyn y gofynnwyd amdano yn llythyrau’r Grŵp Cydlynu Cenedlaethol, a’r atebion y cafwyd hyd iddynt.",
    column: {
      ask: "Yr hyn y gofynnwyd amdano",
      of: "I bwy y gofynnwyd",
      asked: "Gofynnwyd ar",
      by: "Erbyn",
      state: "Ateb",
    },
    none: "Ni ofynnwyd am ddim.",
    all: "Yr holl bethau y gofynnwyd amdanynt, gyda’u ffynonellau: {n}",
  },
  returns: {
    title: "Ffurflenni adrodd",
    received:
      "Ffurflenni a ddaeth i law: {received, number} o {asked, number}. Dyddiad cau: {due}.",
    missing: "Heb ddod i law: {names}.",
    late: "Yn hwyr: {names}.",
  },
} as const satisfies Mirror<typeof english>;
