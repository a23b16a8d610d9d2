import type { errors as english } from "#en/errors";
import type { Mirror } from "#languages";

export const errors = {
  title: "Mae problem wedi codi",
  prefix: "Gwall:",
  code: {
    "not-found": "Ni ddaethpwyd o hyd i ddim yn y cyfeiriad hwn.",
    "not-allowed": "Nid oes gennych chi ganiatâd i wneud hyn.",
    "not-signed-in": "Mewngofnodwch i wneud hyn.",
    "bad-input": "{field}: gwiriwch yr ateb hwn.",
    conflict: "Mae rhywun arall wedi newid yr wybodaeth hon wrth i chi ei golygu.",
    "as-at-in-future": "Fel yr oedd ar: dewiswch ddiwrnod nad yw’n hwyrach na heddiw.",
    "as-at-before-programme":
      "Fel yr oedd ar: dewiswch ddiwrnod nad yw cyn diwrnod cyntaf y rhaglen.",
    "key-reused": "Anfonwyd hwn unwaith yn barod â chynnwys gwahanol. Llwythwch y dudalen eto.",
    "nothing-changed": "Ni newidiwyd dim: dyma’r hyn a nodwyd yn barod.",
    "changing-the-past":
      "Mae rhywbeth mwy diweddar wedi’i nodi yn barod. Nodwch a yw hyn wedi newid neu a gafodd ei nodi’n anghywir.",
    "newer-stands":
      "Ni ellir tynnu hwn yn ôl: mae rhywbeth mwy diweddar wedi’i nodi yn ei le. Tynnwch yr un mwy diweddar yn ôl yn gyntaf.",
    "illustrative-refused":
      "Nid yw’r rhaglen enghreifftiol (nid data go iawn) yn cael ei dangos yma.",
    unavailable: "Nid yw’r gwasanaeth ar gael ar hyn o bryd. Rhowch gynnig arall yn nes ymlaen.",
  },
  unexpected: "Aeth rhywbeth o’i le. Rhowch gynnig arall yn nes ymlaen.",
  problem: {
    text: {
      required: "{field}: rhowch destun.",
      tooLong: "{field}: mae’r testun yn rhy hir.",
      characters: "{field}: mae’r testun yn cynnwys nodau na ellir eu cadw. Teipiwch y testun eto.",
    },
    code: {
      required: "{field}: dewiswch un.",
      malformed: "{field}: nid yw’r cod hwn yn cael ei ddefnyddio yma.",
    },
    day: {
      malformed: "{field}: rhowch ddyddiad go iawn, er enghraifft 31 10 2025.",
      future: "{field}: ni chaiff y dyddiad fod yn hwyrach na heddiw.",
      past: "{field}: rhaid i’r dyddiad fod yn hwyrach na heddiw.",
    },
    when: { order: "{field}: ni chaiff y diwrnod cyntaf fod yn hwyrach na’r diwrnod olaf." },
    address: { https: "{field}: rhaid i’r cyfeiriad ddechrau â https://" },
    instant: { malformed: "{field}: rhowch ddyddiad ac amser." },
    choice: { required: "{field}: dewiswch un o’r atebion." },
    slug: {
      malformed:
        "{field}: defnyddiwch lythrennau bach, ffigurau a chysylltnodau, gan ddechrau â llythyren.",
      taken: "{field}: mae hwn yn cael ei ddefnyddio yn barod. Dewiswch un arall.",
    },
    number: { malformed: "{field}: rhowch rif cyfan." },
    claim: {
      circle:
        "{field}: mae’r honiad hwnnw’n dibynnu ar yr un hwn, neu dywedwyd hynny rywbryd, yn uniongyrchol neu drwy rai eraill. Ni all unrhyw honiad ddibynnu arno’i hun.",
    },
    administrator: {
      last: "{field}: dyma’r gweinyddwr olaf. Gwnewch rywun arall yn weinyddwr yn gyntaf.",
    },
    other: { refused: "{field}: gwiriwch yr ateb hwn." },
  },
  field: {
    effectiveOn: "Y diwrnod y mae’n cyfrif ohono",
    when: "Dyddiad",
    from: "Diwrnod cyntaf",
    to: "Diwrnod olaf",
    words: "Y dyddiad mewn geiriau",
    reason: "Rheswm",
    reviewOn: "Y diwrnod i’w ailystyried",
    approver: "Cymeradwywyd gan",
    state: "Cyflwr",
    title: "Teitl",
    text: "Testun",
    remark: "Nodyn",
    expected: "Disgwylir erbyn",
    address: "Cyfeiriad",
    asAt: "Fel yr oedd ar",
    compare: "Cymharu â",
    knownAt: "Yr hyn a oedd yn hysbys",
    name: "Enw",
    programme: "Rhaglen",
    grants: "Rôl",
    role: "Rôl",
    organisation: "Sefydliad",
    onCriterion: "Yr hyn y mae’n dibynnu arno",
    language: "Iaith llythyrau",
    slug: "Enw byr ar gyfer cyfeiriadau",
    startsOn: "Diwrnod cyntaf",
    endsOn: "Diwrnod olaf",
    public: "Pwy sy’n cael ei darllen",
    other: "Yr ateb hwn",
  },
} as const satisfies Mirror<typeof english>;
