import type { network as english } from "#en/network";
import type { Mirror } from "#languages";

export const network = {
  title: "Y cynllun o’i chwmpas",
  lead: "Cyfrifir hyn o’r hyn y mae pob sefydliad yn ei nodi am ei gerrig milltir a’i ddolenni, mewn diwrnodau gwaith. Mae’r hyn a nodwyd yn aros fel y’i nodwyd.",
  computed: "Y dyddiad a gyfrifwyd",
  told: "Y dyddiad a nodwyd",
  float: "Amser wrth gefn hyd y dyddiad gorffen",
  workingDays:
    "{n, plural, zero {# diwrnod gwaith} one {# diwrnod gwaith} two {# ddiwrnod gwaith} few {# diwrnod gwaith} many {# diwrnod gwaith} other {# o ddiwrnodau gwaith}}",
  later:
    "Mae’r dyddiad a gyfrifwyd yn hwyrach na’r un a nodwyd: {n, plural, zero {# diwrnod gwaith} one {# diwrnod gwaith} two {# ddiwrnod gwaith} few {# diwrnod gwaith} many {# diwrnod gwaith} other {# o ddiwrnodau gwaith}}. Dangosir y ddau.",
  past: "{n, plural, zero {# diwrnod gwaith} one {# diwrnod gwaith} two {# ddiwrnod gwaith} few {# diwrnod gwaith} many {# diwrnod gwaith} other {# o ddiwrnodau gwaith}} ar ei ôl",
  none: "Ddim yn hysbys",
  holding: {
    actual: "Digwyddodd.",
    links: "Yr hyn y mae’n aros amdano sy’n pennu’r dyddiad.",
    forecast: "Ei rhagolwg ei hun sy’n pennu’r dyddiad.",
    "as-at": "Nid yw wedi digwydd erbyn y diwrnod dan sylw, felly nid yw cyn y diwrnod hwnnw.",
    unknown: "Ni nodwyd dim y gellid cyfrifo dyddiad ohono.",
  },
  chain: "Y gadwyn sy’n pennu’r dyddiad",
  chainLead: "O’r gyntaf i’r garreg filltir hon. Os bydd un o’r rhain yn symud, bydd hon yn symud.",
  besides: "Beth arall y mae’n aros amdano",
  waits: "Beth sy’n aros amdani",
  waitsNone: "Ni nodwyd bod dim yn aros amdani.",
  direct: "Yn uniongyrchol",
  through: "Drwy eraill",
  how: "Sut",
  milestone: "Carreg filltir",
  done: "digwyddodd",
  more: "Rhagor nas rhestrir: {n}.",
  circle:
    "Mae’r rhain yn aros am ei gilydd mewn cylch, felly nid yw’r dolenni rhyngddynt yn cyfrif: {names}.",
  graph: "Yr un peth fel llun",
  graphLead:
    "O’r chwith i’r dde: yr hyn sy’n dod gyntaf, y garreg filltir hon â ffin drwchus, yr hyn sy’n aros.",
  thick: "Llinell drwchus: dyma sy’n pennu’r dyddiad",
  thin: "Llinell doredig: nid yw’n pennu’r dyddiad",
} as const satisfies Mirror<typeof english>;
