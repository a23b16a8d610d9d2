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
    government: "Tîm rhaglen Llywodraeth Cymru",
    body: "Y corff cenedlaethol",
    authority: "Awdurdod lleol",
    member: "Aelod o’r grŵp",
    secretariat: "Ysgrifenyddiaeth",
    assurer: "Arolygiaeth neu ddarparwr sicrwydd",
    public: "Heb fewngofnodi",
  },
  signedOut: "Nid ydych wedi mewngofnodi. Gall unrhyw un ddarllen tudalennau cyhoeddus.",
  sessionEnded: "Mae eich sesiwn wedi dod i ben. Mae angen i chi fewngofnodi eto.",
} as const satisfies Mirror<typeof english>;
