import type { milestones as english } from "#en/milestones";
import type { Mirror } from "#languages";

export const milestones = {
  title: "Cerrig milltir",
  lead: "Pob dyddiad fel y’i nodwyd gyntaf, fel y’i symudwyd, ac fel y digwyddodd.",
  column: {
    milestone: "Carreg filltir",
    owner: "Sefydliad",
    baseline: "Y dyddiad cyntaf",
    approved: "Cymeradwywyd",
    forecast: "Rhagolwg",
    actual: "Digwyddodd",
    move: "Symudiad",
    moves: "Sawl tro y symudwyd",
    source: "Ffynhonnell",
  },
  chart: {
    title: "Diflannodd pum mis o amser wrth gefn",
    subtitle:
      "Y dyddiad y disgwylid pob un, yn ôl y diwrnod y dywedwyd hynny. Band yw dyddiad a nodwyd fel tymor, nid fel diwrnod.",
    alt: "{first}: disgwylid gyntaf, {firstDate}. {second}: disgwylid gyntaf, {secondDate}. Rhyngddynt ar y dechrau: {before}. Rhyngddynt nawr: {after}.",
    summary: "{first}; {second}. Rhyngddynt ar y dechrau: {before}. Nawr: {after}.",
    said: "Y diwrnod y dywedwyd hynny",
    expected: "Y dyddiad a ddisgwylid",
    happened: "digwyddodd",
    float: "Rhyngddynt: {days}",
    table: "Tabl o bob symudiad a’i ffynhonnell",
    what: "Ystyr amser wrth gefn",
    floatMeaning:
      "Amser wrth gefn yw’r amser rhwng dau beth lle mae’n rhaid i un aros am y llall: y diwrnodau y gellir eu colli cyn i’r ail fod yn hwyr.",
  },
  move: {
    line: "Llinell",
    told: "Dywedwyd ar",
    date: "Dyddiad",
    reason: "Rheswm",
    approver: "Cymeradwywyd gan",
    none: "Ni symudwyd y dyddiad.",
  },
  passed: "Aeth y dyddiad heibio, ac nid oes dim yn dweud bod hyn wedi digwydd.",
  changed: "{title}: pob symudiad",
  dependencies: {
    title: "Dibyniaethau rhwng cerrig milltir",
    lead: "Mae’r ddwy ochr yn nodi eu dyddiadau eu hunain. Cyfrifir a ydynt yn cytuno: nid oes neb yn teipio hynny.",
    column: {
      giver: "Yn aros am",
      taker: "Yr un sy’n aros",
      giverSays: "Y dyddiad a roddwyd",
      takerSays: "Y dyddiad y mae ei angen",
      agree: "A ydynt yn cytuno?",
    },
    none: "Ni nodwyd dibyniaethau.",
    oneSided: "Dim ond un ochr sy’n gwybod amdano",
    agree: "Y ddwy ochr yn cytuno",
    disagree: "Y ddwy ochr yn anghytuno",
  },
  filter: {
    all: "Pob un",
    moved: "Wedi symud",
    passed: "Y dyddiad wedi mynd heibio",
    coming: "I ddod",
    done: "Digwyddodd",
  },
  all: "Pob carreg filltir",
} as const satisfies Mirror<typeof english>;
