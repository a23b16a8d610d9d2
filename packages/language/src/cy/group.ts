import type { group as english } from "#en/group";
import type { Mirror } from "#languages";

export const group = {
  title: "Y grŵp",
  lead: "Mae’r Grŵp Cydlynu Cenedlaethol yn sefyll y tu allan i’r rhaglen. Mae’n rhoi cyngor i Ysgrifennydd y Cabinet ynghylch a yw’r newidiadau yn eu cyfanrwydd yn gydlynol ac yn gadarn.",
  meetings: {
    title: "Cyfarfodydd",
    others: "Cyfarfodydd cyrff eraill",
    column: {
      when: "Pryd",
      group: "Grŵp",
      form: "Ym mha ffordd",
      business: "Busnes",
      attendance: "Presenoldeb",
      state: "Cyflwr",
      source: "Ffynhonnell",
    },
    none: "Ni nodwyd cyfarfod.",
    datePassed:
      "Bwriadwyd ei gynnal; aeth y diwrnod heibio, ac nid oes dim yn dweud iddo gael ei gynnal.",
    lead: "Rheol y grŵp yw o leiaf un cyfarfod bob tymor. Nid yw bwriadu cyfarfod yr un peth â chynnal cyfarfod.",
    term: {
      autumn: "Tymor yr hydref {year}",
      spring: "Tymor y gwanwyn {year}",
      summer: "Tymor yr haf {year}",
    },
  },
  commitments: {
    title: "Yr hyn y gofynnwyd amdano, ac ymrwymiadau",
    others: "Yr hyn y gofynnodd eraill amdano, ac ymrwymiadau eraill",
    lead: "Popeth y gofynnwyd amdano, pob pryder, amod ac addewid mewn llythyr neu nodyn, a’r hyn y cafwyd hyd iddo yn eu cylch.",
    column: {
      text: "Beth",
      kind: "Math",
      asked: "Gofynnwyd ar",
      of: "I bwy",
      by: "Erbyn",
      state: "Cyflwr",
      answer: "Ateb",
      source: "Ffynhonnell",
    },
    ofAll: "Pob un o’r 22 awdurdod",
    noDate: "Ni roddwyd dyddiad",
    none: "Ni nodwyd ymrwymiad.",
  },
  terms: {
    title: "Cylch gorchwyl",
    lead: "Yn ein geiriau ein hunain; mae geiriau’r grŵp yn y ffynhonnell.",
    column: { rule: "Rheol", source: "Ffynhonnell" },
    none: "Ni nodwyd cylch gorchwyl.",
  },
  seats: {
    title: "Seddi",
    lead: "Swyddi yn unig: ni chedwir enwau.",
    column: {
      office: "Swydd",
      organisation: "Sefydliad",
      represents: "Yn cynrychioli",
      holder: "Deiliad",
    },
    none: "Ni nodwyd sedd.",
    lists: "Pwy y dywedir yw’r aelodau",
    listsLead: "Mae dogfennau’n rhoi rhestrau gwahanol. Cedwir pob un â’i ffynhonnell.",
  },
  searches: {
    title: "Yr hyn y chwiliwyd amdano heb ei ganfod",
    column: { what: "Chwiliwyd am", where: "Ble", day: "Diwrnod", about: "Ynghylch" },
    none: "Ni chofnodwyd chwiliad.",
  },
  majority:
    "Mwyafrif o’r aelodau yw’r ystyr: pobl sydd ag o leiaf un sedd gyfredol. Nid yw sedd wag yn cyfrif.",
} as const satisfies Mirror<typeof english>;
