import type { notices as english } from "#en/notices";
import type { Mirror } from "#languages";

export const notices = {
  title: "Hysbysiadau",
  lead: "Yr hyn a nodwyd sy’n berthnasol i chi, y diweddaraf yn gyntaf.",
  none: "Nid oes dim byd newydd sy’n berthnasol i chi eto.",
  signIn:
    "Mae hysbysiadau ar gyfer pobl rhaglen. Mewngofnodwch, neu dewiswch rôl, i weld eich rhai chi.",
  unseen: "Newydd",
  markSeen: "Nodi bod pob un wedi’i ddarllen",
  seenNow: "Nodwyd bod pob hysbysiad wedi’i ddarllen.",
  column: { when: "Pryd", what: "Beth", about: "Ynghylch" },
  kind: {
    "round-opened": "Agorwyd cylch o ffurflenni. Dyddiad cau: {date}.",
    "return-due": "Mae angen cyflwyno eich ffurflen. Dyddiad cau: {date}.",
    "return-late": "Mae ffurflen yn hwyr. Dyddiad cau: {date}.",
    "return-sent-back": "Anfonwyd eich ffurflen yn ôl â chwestiynau.",
    "return-handed-back": "Rhoddwyd y ffurflen a gyflwynwyd gennych yn ôl i chi. Drafft yw eto.",
    "return-certified": "Ardystiwyd ffurflen.",
    "return-accepted": "Derbyniwyd eich ffurflen.",
    "milestone-moved":
      "{n, plural, zero {Ni symudwyd yr un garreg filltir rydych yn aros amdani.} one {Symudwyd carreg filltir rydych yn aros amdani.} two {Symudwyd # garreg filltir rydych yn aros amdanynt.} few {Symudwyd # charreg filltir rydych yn aros amdanynt.} many {Symudwyd # charreg filltir rydych yn aros amdanynt.} other {Symudwyd # carreg filltir rydych yn aros amdanynt.}}",
    "plan-shared": "Rhannwyd cynllun â chi.",
  },
  more: "{n, plural, zero {a # arall} one {ac # arall} two {a # arall} few {a # arall} many {a # arall} other {a # arall}}",
  preferences: {
    title: "Sut y rhoddir gwybod i chi",
    digest: "E-bost",
    off: "Dim: ar y dudalen hon yn unig",
    daily: "Unwaith y dydd, os oes rhywbeth",
    weekly: "Unwaith yr wythnos, a’r bore wedyn yr hyn na all aros",
    hint: "Nid yw ffurflenni sydd ar fin cau, sy’n hwyr neu a anfonwyd yn ôl yn aros am yr e-bost wythnosol.",
    noAddress: "Nid anfonir e-bost at rôl y rhoddir cynnig arni.",
    language: "Iaith e-byst",
    both: "Cymraeg a Saesneg, nes i chi ddewis",
    welsh: "Cymraeg",
    english: "Saesneg",
    save: "Cadw sut y rhoddir gwybod",
    saved: "Cadwyd.",
  },
  calendar: {
    title: "Calendr",
    lead: "Dyddiadau cau cylchoedd, a chyfarfodydd a nodwyd neu a fwriedir, ar gyfer rhaglen galendr.",
    download: "Lawrlwytho’r calendr (ICS)",
    make: "Creu cyfeiriad preifat",
    makeHint:
      "Gall rhaglen galendr ddarllen y cyfeiriad heb fewngofnodi. Mae creu un newydd yn dod â’r un blaenorol i ben. Peidiwch â’i roi i neb arall.",
    made: "Copïwch y cyfeiriad hwn i’ch rhaglen galendr. Caiff ei ddangos unwaith.",
    link: "Cyfeiriad preifat",
    name: "Parod, rhaglen: {programme}",
    opens: "Cylch yn agor: {title}",
    due: "Dyddiad cau ffurflenni: {title}",
    closes: "Cylch yn cau: {title}",
    meeting: "Cyfarfod: {group}",
    intended: "Cyfarfod a fwriedir: {group}",
    circulated: "Papurau a ddosbarthwyd: {group}",
    cadence: "Diwrnod olaf y cyfarfodydd y cytunwyd arnynt: {group}",
    illustrative: "Enghreifftiol: nid data go iawn",
  },
  mail: {
    subject:
      "{n, plural, zero {# hysbysiad} one {# hysbysiad} two {# hysbysiad} few {# hysbysiad} many {# hysbysiad} other {# hysbysiad}} yn Parod",
    lead: "{n, plural, zero {Nid oes hysbysiad newydd i chi yn Parod:} one {Mae # hysbysiad newydd i chi yn Parod:} two {Mae # hysbysiad newydd i chi yn Parod:} few {Mae # hysbysiad newydd i chi yn Parod:} many {Mae # hysbysiad newydd i chi yn Parod:} other {Mae # hysbysiad newydd i chi yn Parod:}}",
    "round-opened":
      "{n, plural, zero {Nid agorwyd yr un cylch o ffurflenni.} one {Agorwyd cylch o ffurflenni.} two {Agorwyd # gylch o ffurflenni.} few {Agorwyd # chylch o ffurflenni.} many {Agorwyd # chylch o ffurflenni.} other {Agorwyd # cylch o ffurflenni.}}",
    "return-due":
      "{n, plural, zero {Nid oes angen cyflwyno’r un ffurflen.} one {Mae angen cyflwyno eich ffurflen cyn hir.} two {Mae angen cyflwyno # ffurflen cyn hir.} few {Mae angen cyflwyno # ffurflen cyn hir.} many {Mae angen cyflwyno # ffurflen cyn hir.} other {Mae angen cyflwyno # ffurflen cyn hir.}}",
    "return-late":
      "{n, plural, zero {Nid oes yr un ffurflen yn hwyr.} one {Mae ffurflen yn hwyr.} two {Mae # ffurflen yn hwyr.} few {Mae # ffurflen yn hwyr.} many {Mae # ffurflen yn hwyr.} other {Mae # ffurflen yn hwyr.}}",
    "return-sent-back":
      "{n, plural, zero {Nid anfonwyd yr un ffurflen yn ôl.} one {Anfonwyd eich ffurflen yn ôl â chwestiynau.} two {Anfonwyd # ffurflen yn ôl â chwestiynau.} few {Anfonwyd # ffurflen yn ôl â chwestiynau.} many {Anfonwyd # ffurflen yn ôl â chwestiynau.} other {Anfonwyd # ffurflen yn ôl â chwestiynau.}}",
    "return-handed-back":
      "{n, plural, zero {Ni roddwyd yr un ffurflen yn ôl i chi.} one {Rhoddwyd y ffurflen a gyflwynwyd gennych yn ôl i chi.} two {Rhoddwyd # ffurflen a gyflwynwyd gennych yn ôl i chi.} few {Rhoddwyd # ffurflen a gyflwynwyd gennych yn ôl i chi.} many {Rhoddwyd # ffurflen a gyflwynwyd gennych yn ôl i chi.} other {Rhoddwyd # ffurflen a gyflwynwyd gennych yn ôl i chi.}}",
    "return-certified":
      "{n, plural, zero {Nid ardystiwyd yr un ffurflen.} one {Ardystiwyd ffurflen.} two {Ardystiwyd # ffurflen.} few {Ardystiwyd # ffurflen.} many {Ardystiwyd # ffurflen.} other {Ardystiwyd # ffurflen.}}",
    "return-accepted":
      "{n, plural, zero {Ni dderbyniwyd yr un ffurflen.} one {Derbyniwyd eich ffurflen.} two {Derbyniwyd # ffurflen.} few {Derbyniwyd # ffurflen.} many {Derbyniwyd # ffurflen.} other {Derbyniwyd # ffurflen.}}",
    "milestone-moved":
      "{n, plural, zero {Ni symudwyd yr un garreg filltir rydych yn aros amdani.} one {Symudwyd carreg filltir rydych yn aros amdani.} two {Symudwyd # garreg filltir rydych yn aros amdanynt.} few {Symudwyd # charreg filltir rydych yn aros amdanynt.} many {Symudwyd # charreg filltir rydych yn aros amdanynt.} other {Symudwyd # carreg filltir rydych yn aros amdanynt.}}",
    "plan-shared":
      "{n, plural, zero {Ni rannwyd yr un cynllun â chi.} one {Rhannwyd cynllun â chi.} two {Rhannwyd # gynllun â chi.} few {Rhannwyd # chynllun â chi.} many {Rhannwyd # chynllun â chi.} other {Rhannwyd # cynllun â chi.}}",
    first: "Y dyddiad cau cyntaf: {date}.",
    open: "Agorwch eich hysbysiadau:",
    why: "Rydych yn cael hwn gan fod gennych rôl yn y rhaglen. Ar yr un dudalen gallwch ddewis pa mor aml, ac ym mha iaith.",
  },
} as const satisfies Mirror<typeof english>;
