import type { start as english } from "#en/start";
import type { Mirror } from "#languages";

export const start = {
  title: "Parod",
  lead: "Pa mor barod yw’r trefniadau newydd ar gyfer gwella ysgolion yng Nghymru: beth y mae’n rhaid iddo fod yn wir, beth sydd yn wir, a phwy sy’n dweud hynny.",
  programmes: {
    title: "Rhaglenni",
    record: "Y cofnod cyhoeddus",
    recordText: "Yr hyn a gyhoeddwyd am y cyfnod pontio, gyda ffynhonnell ar gyfer pob ffaith.",
    illustrative: "Y rhaglen enghreifftiol: nid data go iawn",
    illustrativeText:
      "Ffurflenni adrodd ffug ar gyfer Dysgu a’r 22 awdurdod, i roi cynnig ar bopeth.",
    open: "Agor",
    opensAsAt: "Yn agor fel yr oedd ar {date}",
  },
  personas: {
    title: "Dewiswch rôl",
    lead: "I roi cynnig ar bethau: mae pob rôl yn gweld ac yn cael gwneud yr hyn y byddai ei deiliad.",
    choose: "Defnyddio’r rôl hon",
    current: "Eich rôl",
    leave: "Gadael y rôl hon",
  },
  role: {
    administrator: "Gweinyddwr",
    government: "Tîm rhaglen Llywodraeth Cymru",
    body: "Y corff cenedlaethol",
    authority: "Awdurdod lleol",
    member: "Aelod o’r grŵp",
    secretariat: "Ysgrifenyddiaeth",
    assurer: "Arolygiaeth neu ddarparwr sicrwydd",
    public: "Heb fewngofnodi",
    other: "Rôl arall",
  },
  does: {
    government:
      "Mae’n agor cylchoedd adrodd, yn derbyn ffurflenni adrodd ac yn adolygu hunanasesiadau",
    body: "Dysgu: mae’n diweddaru ei ffrydiau gwaith ei hun, ac yn llenwi ei ffurflen adrodd",
    authority: "Mae’n llenwi’r ffurflen adrodd, yn cadw’r cerrig milltir ac yn rhannu’r cynllun",
    certifier: "Cydweithiwr, sy’n ardystio’r hyn a lenwodd y llall",
    neighbour: "Mae’n gweld yr hyn y dewisodd eraill ei rannu ag ef",
    member: "Mae’n darllen adroddiadau cyhoeddedig a phapurau cyfarfodydd",
    secretariat: "Mae’n cadw cyfarfodydd a phapurau’r grŵp",
    assurer: "Mae’n rhoi sicrwydd annibynnol wrth ochr hunanasesiadau sefydliadau",
  },
  chosen: "Eich rôl: {role}",
  toWork: "Mynd i waith y rôl hon",
  toOverview: "Mynd i’r trosolwg",
  signedOut: "Nid ydych wedi mewngofnodi. Gall unrhyw un ddarllen tudalennau cyhoeddus.",
  sessionEnded: "Mae eich sesiwn wedi dod i ben. Mae angen i chi fewngofnodi eto.",
  trying: "Rydych yn rhoi cynnig ar y gwasanaeth yn y rôl hon: {role}.",
  change: "Newid rôl",
  accessibility: {
    aim: "Nod y gwasanaeth hwn yw bodloni lefel AA y Canllawiau Hygyrchedd Cynnwys Gwe 2.2, yn Gymraeg ac yn Saesneg fel ei gilydd.",
    tested:
      "Caiff ei wirio â phrofion awtomatig (axe) o bob tudalen yn y ddwy iaith, â bysellfwrdd, ar sgrin 320 picsel o led, ac mewn print. Nid yw wedi’i brofi eto gan bobl anabl na chan archwiliwr allanol. Nid yw hwn yn ddatganiad hygyrchedd llawn.",
    known:
      "Diffygion hysbys: nid yw’r Gymraeg wedi’i gwirio gan gyfieithydd, ac mae rhai sylwadau ar ffynonellau yn Saesneg yn unig.",
    tables:
      "Gellir darllen tablau fel cardiau ar sgrin fach. Mae gan bob siart a map dabl sy’n dweud yr un peth.",
    charts: "Ni ddangosir cyflwr drwy liw yn unig: mae gan bob cyflwr ei farc a’i air ei hun.",
    contact:
      "Os oes rhywbeth yn eich rhwystro rhag defnyddio tudalen, rhowch wybod i’r bobl a roddodd y cyfeiriad i chi.",
  },
  privacy: {
    people: "Ni chedwir enwau pobl yn y cofnod: dim ond sefydliadau a swyddi.",
    cookies:
      "Gosodir dau gwci ar y mwyaf, y ddau yn angenrheidiol er mwyn gweithio: mae un yn cadw’r iaith, ac un yn cadw’r rôl a ddewiswyd gennych. Nid oes dim yn eich dilyn.",
    logs: "Mae’r gweinydd yn cofnodi pob cais gyda rhif cyfeirnod, fel y gellir dod o hyd i nam.",
    outside:
      "Nid yw tudalennau yn llwytho dim o unman arall. Mae dolenni i ffynonellau yn arwain at wefannau eraill, sydd â’u hysbysiadau eu hunain.",
  },
} as const satisfies Mirror<typeof english>;
