import type { permissions as english } from "#en/permissions";
import type { Mirror } from "#languages";

export const permissions = {
  title: "Pwy sy’n cael gwneud beth",
  lead: "Gwnaed o’r tabl y gwirir pob cwestiwn a phob newid yn ei erbyn. Gwrthodir yr hyn na ddywedir yma.",
  group: {
    read: "Darllen",
    round: "Cylchoedd a ffurflenni",
    tell: "Nodi beth sy’n wir",
    plan: "Cynlluniau a rhannu",
    keep: "Cadw’r rhaglen a’i phobl",
  },
  column: { action: "Yr hyn a wneir", role: "Rôl" },
  reach: { any: "Caniateir, i bawb", own: "Eu rhai eu hunain yn unig", none: "Ni chaniateir" },
  states: "Yn y cyflyrau hyn yn unig: {states}",
  noReturn: "Heb ei dechrau",
  explained: {
    title: "Beth arall sy’n cyfrif",
    signedOut:
      "Caiff rhywun nad yw wedi mewngofnodi ddarllen tudalennau a data agored rhaglen gyhoeddus, a dim arall. Iddynt hwy, nid oes dim arall yn bod.",
    hidden:
      "Atebir yr hyn na chewch ei weld fel pe na bai yno. Mae’r hyn y cewch ei weld ond nid ei newid yn dweud hynny, ac yn dweud pwy a’i piau.",
    record:
      "Nid oes neb yn ysgrifennu mewn cofnod cyhoeddus: ffeithiau â ffynhonnell sydd ynddo, o’r llwythwr yn unig.",
    two: "Mae angen dau berson ar ffurflen: ni chaiff pwy bynnag a’i cyflwynodd ei hardystio, beth bynnag fo’r rôl.",
    consent:
      "Yr awdurdod sydd biau ei gynllun gwella. Dim ond pan fydd yr awdurdod wedi’i rannu y caiff eraill ei ddarllen, ac mae’r awdurdod yn gweld pwy a’i hagorodd. Mae hynny’n wir am dîm y rhaglen ac am ddarparwyr sicrwydd hefyd.",
    assessment:
      "Y perchennog yn unig sy’n hunanasesu. Mae tîm y rhaglen yn adolygu a’r darparwr sicrwydd yn rhoi sicrwydd: mae lle ar wahân i bob un, ac nid oes yr un yn ysgrifennu dros y llall.",
    next: "Mae rôl a dynnwyd yn ôl, a pherson a ataliwyd, yn cyfrif o’r cais nesaf ymlaen.",
  },
  action: {
    programme: {
      read: "Agor tudalennau’r rhaglen",
      create: "Creu rhaglen",
      edit: "Newid dyddiau a gosodiadau’r rhaglen",
    },
    organisation: {
      read: "Gweld sefydliad yn llawn: asesiadau, tystiolaeth, sylwadau a risgiau",
      add: "Ychwanegu sefydliad",
    },
    audit: { read: "Darllen pwy a nododd beth, a phryd" },
    criterion: { tell: "Ychwanegu maen prawf neu ei aralleirio" },
    requirement: {
      agree: "Cytuno y bodlonir maen prawf yn ddiweddarach, neu ei fod yn amherthnasol",
    },
    round: { open: "Agor cylch o ffurflenni", close: "Cau cylch o ffurflenni" },
    return: {
      read: "Darllen ffurflen",
      fill: "Llenwi ffurflen",
      submit: "Cyflwyno ffurflen",
      certify: "Ardystio ffurflen a gyflwynwyd gan rywun arall",
      "hand-back": "Rhoi ffurflen a gyflwynwyd yn ôl i’w darparwr",
      "take-back": "Tynnu’n ôl ffurflen a gyflwynwyd gennych chi",
      accept: "Derbyn ffurflen",
      "send-back": "Anfon ffurflen yn ôl â chwestiynau",
    },
    assessment: {
      tell: "Asesu’r sefydliad ei hun",
      review: "Adolygu asesiad",
      assure: "Rhoi asesiad sicrwydd annibynnol",
    },
    evidence: { tell: "Rhoi tystiolaeth" },
    milestone: {
      move: "Symud rhagolwg carreg filltir, â rheswm",
      happened: "Dweud bod carreg filltir wedi’i chyrraedd",
      rebaseline: "Cymeradwyo llinell sylfaen newydd",
      add: "Ychwanegu carreg filltir neu ei haralleirio",
    },
    dependency: { state: "Nodi ei ochr ei hun o ddibyniaeth" },
    "plan-file": { import: "Mewnforio ffeil cynllun" },
    risk: { tell: "Nodi risg neu fater" },
    concern: { tell: "Nodi pryder am gapasiti" },
    feedback: { tell: "Nodi beth a ddywedodd y sector, a beth a newidiodd o’i herwydd" },
    rating: { declare: "Datgan sgôr, â’r llwybr at wyrdd" },
    arrangement: { state: "Nodi pwy sy’n perthyn i drefniant" },
    provision: { state: "Nodi pwy sy’n darparu swyddogaeth" },
    model: { state: "Nodi’r model cyflawni" },
    finding: {
      read: "Gweld beth sy’n gwrth-ddweud: canfyddiadau, a’r hyn y maent yn seiliedig arno",
      accept: "Derbyn canfyddiad tan ddiwrnod penodol, â rheswm, neu ei ailagor",
    },
    plan: {
      add: "Ychwanegu fersiwn o gynllun gwella",
      share: "Rhannu cynllun gwella, neu dynnu hynny’n ôl",
      read: "Darllen cynlluniau gwella",
      reach: "Gweld pwy sy’n rhannu â phwy",
    },
    people: {
      read: "Gweld pobl a gwahoddiadau",
      invite: "Gwahodd pobl",
      withdraw: "Tynnu rôl oddi ar berson",
      suspend: "Atal pobl a’u gadael yn ôl i mewn",
    },
    matrix: { read: "Darllen y dudalen hon fel y mae yn y rhaglen" },
  },
} as const satisfies Mirror<typeof english>;
