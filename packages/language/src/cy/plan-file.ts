import type { planFile as english } from "#en/plan-file";
import type { Mirror } from "#languages";

export const planFile = {
  problem: {
    "empty-file": "Mae’r ffeil yn wag.",
    "too-large": "Mae’r ffeil yn rhy fawr, felly ni chafodd ei darllen. Y mwyaf yw: {n} MB.",
    "import-failed": "Ni ellid darllen y ffeil â’r amser a’r cof sydd ar gael. Ni newidiwyd dim.",
    "not-text":
      "Nid XML Microsoft Project na CSV yw’r ffeil hon. Cadwch y cynllun fel un ohonynt a defnyddiwch honno.",
    "mpp-file":
      "Ffeil Microsoft Project yw hon. Yn Project, cadwch hi fel XML a defnyddiwch honno.",
    "zip-file":
      "Llyfr gwaith neu ffeil zip yw hon. Cadwch y cynllun fel CSV, neu fel XML o Project.",
    "not-a-plan": "Nid cynllun Microsoft Project yw’r XML hwn.",
    damaged: "Mae’r ffeil wedi’i difrodi ar linell {line} ac ni ellir ei darllen.",
    truncated:
      "Mae’r ffeil yn gorffen yn rhy gynnar, ar linell {line}. Cadwch hi eto a defnyddiwch honno.",
    "forbidden-xml":
      "Mae math o ddogfen yn y ffeil ar linell {line}. Nid oes angen hynny ar gynllun, felly ni chafodd ei darllen.",
    "too-deep":
      "Mae’r ffeil yn nythu’n rhy ddwfn ar linell {line}, felly ni chafodd ei darllen. Y mwyaf o lefelau: {n}.",
    "text-too-long":
      "Mae testun ger llinell {line} yn rhy hir, felly ni chafodd ei ddarllen. Y mwyaf o nodau: {n}.",
    "too-many-tasks":
      "Mae gormod o dasgau yn y cynllun, felly ni chafodd ei ddarllen. Y mwyaf: {n}.",
    "too-many-links":
      "Mae gormod o ddolenni yn y cynllun, felly ni chafodd ei ddarllen. Y mwyaf: {n}.",
    "no-tasks": "Nid oes tasgau yn y ffeil.",
    "missing-columns":
      "Nid yw’r ffeil yn cynnwys yr hyn sydd ei angen ymhlith ei cholofnau: {columns}.",
    "column-twice": "Mae gan ddwy golofn yr un pennawd: {column}.",
    "id-missing": "Nid oes id ar linell {line}.",
    "id-twice": "Mae id tasg {task}, llinell {line}, ar linell {first} eisoes.",
    "duration-bad": "Llinell {line}, tasg {task}: nid hyd mewn diwrnodau yw hwn: {given}.",
    "number-bad":
      "Llinell {line}, tasg {task}, colofn {column}: nid rhif o fewn yr ystod yw hwn: {given}.",
    "date-bad":
      "Llinell {line}, tasg {task}, colofn {column}: nid dyddiad go iawn yw hwn: {given}.",
    "constraint-bad": "Llinell {line}, tasg {task}: nid yw’r cyfyngiad hwn yn hysbys: {given}.",
    "predecessor-bad": "Llinell {line}, tasg {task}: ni ellir darllen y rhagflaenwyr hyn: {given}.",
    "duration-missing":
      "Llinell {line}, tasg {task}: ni nodwyd hyd, felly nid yw’n cyfrif fel amser.",
    "duration-rounded":
      "Llinell {line}, tasg {task}: nid yw’r hyd ({given}) mewn diwrnodau cyfan. Diwrnodau a gyfrifir: {n}.",
    "duration-elapsed":
      "Llinell {line}, tasg {task}: mae’r hyd mewn amser di-dor ({given}). Diwrnodau gwaith a gyfrifir: {n}.",
    "lag-rounded":
      "Llinell {line}, tasg {task}: nid yw oediad ({given}) mewn diwrnodau cyfan. Diwrnodau a gyfrifir: {n}.",
    "lag-elapsed":
      "Llinell {line}, tasg {task}: mae oediad mewn amser di-dor ({given}). Diwrnodau gwaith a gyfrifir: {n}.",
    "date-unread": "Llinell {line}: nid dyddiad go iawn yw hwn, felly fe’i hepgorir: {given}.",
    "number-thousands": "Llinell {line}, tasg {task}: darllenir {given} fel {n}.",
    inactive:
      "Llinell {line}, tasg {task}: mae wedi’i diffodd, felly fe’i hepgorir o’r rhwydwaith.",
    "summary-dates":
      "Llinell {line}, tasg grynhoi {task}: hepgorir ei chyfyngiad neu ei dyddiad cau ei hun. Dim ond tasgau sydd â’r rhain yma.",
    "summary-link":
      "Llinell {line}, tasg {task}: darllenir dolen â dechrau neu ddiwedd crynodeb fel dolenni â’i dasgau, a all eu gwneud yn hwyrach.",
    "summary-link-own":
      "Llinell {line}, tasg {task}: hepgorir dolen rhwng crynodeb a thasg sydd ynddo.",
    "link-outside":
      "Llinell {line}, tasg {task}: mae’n aros am dasg nad yw yn y ffeil hon. Hepgorir y ddolen: {given}.",
    "link-unread": "Llinell {line}, tasg {task}: ni ellir darllen dolen, ac fe’i hepgorir.",
    "task-calendar":
      "Llinell {line}, tasg {task}: mae ganddi ei chalendr ei hun. Defnyddir calendr y cynllun.",
    "calendar-unread":
      "Llinell {line}: nid oes diwrnodau gwaith yn y calendr, felly defnyddir dydd Llun i ddydd Gwener: {given}.",
    "calendar-exception": "Llinell {line}: ni ellir darllen eithriad yn y calendr: {given}.",
    "from-finish": "Amserlennir y cynllun o’i ddiwedd. Yma fe’i hamserlennir o’i ddechrau.",
    more: "Mwy o’r rhain nag a restrir: {n}.",
    circle: "Mae’r tasgau hyn yn aros am ei gilydd mewn cylch: {given}.",
    "cannot-schedule": "Ni ellir cyfrifo’r cynllun: {given}",
    "too-many-to-import":
      "Mae gormod o dasgau yn y cynllun i’w mewnforio ar unwaith. Y mwyaf yw: {n}.",
    "code-bad":
      "Tasg {task}: mae nodau yn ei id na all cod eu cael. Defnyddiwch lythrennau, ffigurau, dotiau a chysylltnodau.",
    "name-missing": "Tasg {task}: nid oes enw arni, felly dangosir ei id.",
    "name-cut": "Tasg {task}: mae ei henw yn rhy hir, ac fe’i torrir.",
    "actual-ahead":
      "Tasg {task}: dywedir iddi ddigwydd ar ddyddiad sydd ar ôl heddiw. Hepgorir hynny: {given}.",
    "baseline-kept":
      "Tasg {task}: mae ei dyddiad cyntaf yn aros fel y’i nodwyd. Hepgorir llinell sylfaen y ffeil.",
    "lead-left-out":
      "Tasg {task}: mae dolen yn gorgyffwrdd. Fe’i nodir heb y gorgyffwrdd: {given}.",
    "link-twice": "Tasg {task}: mae dwy ddolen â’r un dasg. Nodir y gyntaf: {given}.",
    "no-date":
      "Tasg {task}: nid oes dyddiad iddi yn y ffeil, felly ni nodir un. Rhowch ddechrau’r cynllun i gyfrifo un.",
  },
  network: {
    cycle: "Mae’r rhain yn aros am ei gilydd mewn cylch: {ids}.",
    "duplicate-id": "Mae’r id hwn yno ddwywaith: {ids}.",
    "bad-duration": "Nid yw’r hyd yn nifer cyfan o ddiwrnodau y gall cynllun ei gael: {ids}.",
    "bad-lag":
      "Nid yw’r oediad rhwng y rhain yn nifer cyfan o ddiwrnodau y gall cynllun ei gael: {ids}.",
    "too-long": "Mae’r cynllun yn hwy nag y gellir ei gyfrif.",
    "unknown-activity": "Mae dolen yn enwi rhywbeth nad yw yn y cynllun: {ids}.",
    "no-start": "Nid oes dechrau i’r cynllun, felly hepgorir dyddiadau: {ids}.",
    "no-constraint-date": "Nid oes dyddiad i gyfyngiad, felly fe’i hepgorir: {ids}.",
    "progress-without-start": "Mae gwaith wedi’i wneud, ac ni nodwyd dechrau gwirioneddol: {ids}.",
  },
  page: {
    title: "Mewnforio cynllun",
    titleOf: "Mewnforio cynllun: {organisation}",
    link: "Mewnforio cynllun: {organisation}",
    lead: "O Microsoft Project (wedi’i gadw fel XML) neu o ffeil CSV. Yn gyntaf fe welwch beth fyddai’n newid. Ni nodir dim nes ichi gadarnhau.",
    file: "Ffeil y cynllun",
    fileHint: "XML neu CSV, hyd at 2 MB.",
    workstream: "Ffrwd waith",
    noWorkstream: "Dim un",
    written: "Iaith y cynllun",
    writtenHint:
      "Dangosir teitlau newydd yn yr iaith hon i ddarllenwyr y ddwy iaith, wedi’u marcio, nes bod y teitl arall wedi’i nodi.",
    english: "Saesneg",
    welsh: "Cymraeg",
    start: "Dechrau’r cynllun, lle nad oes un yn y ffeil",
    startHint: "Er enghraifft 30 Medi 2026. Hebddo, ni nodir dyddiadau nad ydynt yn y ffeil.",
    check: "Dangos beth fyddai’n newid",
    checking: "Yn gwirio’r ffeil",
    noFile: "Dewiswch ffeil yn gyntaf.",
    badStart: "Dechrau’r cynllun: teipiwch ddiwrnod, er enghraifft 30 Medi 2026.",
    waiting: "Mae gormod o ffeiliau’n cael eu darllen. Rhowch gynnig arall arni mewn munud.",
    must: "I’w cywiro yn y ffeil",
    mustText: "Ni chymerir dim o’r ffeil hon nes bod y rhain yn iawn.",
    tells: "Beth i’w wybod",
    problem: "Yr hyn a gafwyd",
    changes: "Beth fyddai’n newid",
    none: "Ni fyddai dim yn newid.",
    summary: "Newydd: {added}. Dyddiadau sy’n newid: {dates}. Dolenni: {links}.",
    what: "Newid",
    activity: "Carreg filltir neu dasg",
    before: "Cyn",
    after: "Ar ôl",
    kind: {
      new: "Newydd",
      title: "Teitl",
      duration: "Hyd mewn diwrnodau",
      owner: "Perchennog",
      forecast: "Rhagolwg",
      baseline: "Y dyddiad cyntaf",
      actual: "Digwyddodd",
      link: "Yn aros am",
    },
    reason: "Rheswm",
    reasonHint: "Fe’i cedwir gyda phob dyddiad sy’n symud.",
    reasonLacking: "Rheswm: ysgrifennwch pam mae’r dyddiadau’n symud.",
    confirm: "Nodi hyn i gyd",
    conflict:
      "Nodwyd rhywbeth am y cerrig milltir hyn yn y cyfamser. Dyma beth fyddai’n newid nawr. Edrychwch eto a chadarnhewch.",
    done: "Nodwyd y cynllun",
    doneText: "Nodwyd y cyfan mewn un weithred.",
    milestones: "Gweld y cerrig milltir",
    notOpen: "Ni allwch fewnforio cynllun ar gyfer y sefydliad hwn yn y rhaglen hon.",
  },
  unread: "Ni ellir darllen y ffeil: {name}.",
} as const satisfies Mirror<typeof english>;
