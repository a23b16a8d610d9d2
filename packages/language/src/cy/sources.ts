import type { sources as english } from "#en/sources";
import type { Mirror } from "#languages";

export const sources = {
  title: "Ffynonellau",
  lead: "Mae pob ffaith yn y cofnod cyhoeddus yn enwi ei ffynhonnell. Nodir yr hyn nas cyhoeddwyd fel chwiliad â dyddiad, byth fel tawelwch.",
  column: {
    publisher: "Cyhoeddwr",
    title: "Teitl",
    day: "Cyhoeddwyd",
    facts: "Ffeithiau",
    language: "Ieithoedd",
    link: "Dolen",
  },
  count:
    "{n, plural, zero {Dim ffeithiau} one {# ffaith} two {# ffaith} few {# ffaith} many {# ffaith} other {# ffaith}}",
  noDay: "Dim diwrnod i’w weld",
  documentDay: "Dyddiad y ddogfen: {date}",
  welshMissing: "Ni chafwyd hyd i fersiwn Gymraeg",
  englishMissing: "Ni chafwyd hyd i fersiwn Saesneg",
  noAddress: "Heb ei gyhoeddi ar y we",
  opens: "{title} ({publisher})",
  searches: {
    title: "Chwiliadau heb ganfod dim",
    lead: "Ar y rhain y mae “Heb ei gyhoeddi” yn seiliedig.",
    none: "Ni chofnodwyd chwiliad.",
  },
  undated: {
    title: "Cyhoeddwyd heb ddyddiad",
    lead: "Dywedwyd ar dudalen heb ddyddiad: fe’i dangosir, ond nid yw’n cyfrif o unrhyw ddiwrnod.",
  },
  funding: {
    title: "Arian, fel y’i cyhoeddwyd",
    column: { text: "Beth", pounds: "Swm", period: "Cyfnod" },
    notStated: "Ni nodwyd swm",
  },
  licence: "Ffeithiau yn ein geiriau ein hunain. Ni chedwir enwau personol.",
  none: "Nid oes ffynhonnell wedi’i henwi yn y rhaglen hon.",
  inEnglish: "Yn Saesneg",
  inWelsh: "Yn Gymraeg",
} as const satisfies Mirror<typeof english>;
