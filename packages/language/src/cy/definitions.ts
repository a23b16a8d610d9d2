import type { definitions as english } from "#en/definitions";
import type { Mirror } from "#languages";

export const definitions = {
  title: "Diffiniadau",
  lead: "Ystyr pob gair a ffigur ar y tudalennau hyn. Cynigion yw’r meini prawf i gyd: Llywodraeth Cymru sy’n berchen ar y catalog.",
  section: {
    words: "Geiriau",
    states: "Cyflyrau a’u marciau",
    stages: "Camau",
    criteria: "Meini prawf",
    functions: "Swyddogaethau",
  },
  catalogue: { body: "Dysgu (y corff)", authority: "Awdurdod lleol", system: "Amodau’r system" },
  column: {
    criterion: "Maen prawf",
    necessity: "Hanfodol neu’n gwella",
    stage: "Cam",
    evidence: "Tystiolaeth sy’n cyfrif",
    fresh: "Cadarnhau eto ar ôl",
    grounds: "Sail",
    models: "Ar gyfer pa fodelau cyflawni",
    level: "Lefel",
    shareable: "Gellir ei rhannu",
  },
  freshDays:
    "{n, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# o ddiwrnodau}}",
  freshNever: "Byth: gwneir hyn unwaith",
  allModels: "Pob un",
  target: "cam targed",
  unreviewed: "Nid yw’r Gymraeg wedi’i gwirio gan gyfieithydd.",
  term: {
    must: {
      name: "Hanfodol",
      text: "Rhaid iddo fod yn wir er mwyn cychwyn yn ddiogel ac yn gyfreithlon. Mae un maen prawf hanfodol heb ei fodloni yn dal ei gam yn ôl, beth bynnag arall sy’n wir.",
    },
    improves: {
      name: "Yn gwella",
      text: "Mae’n gwneud y gwasanaeth yn well. Nid yw byth yn dal cam yn ôl.",
    },
    extent: {
      name: "Maint y cynnydd",
      text: "Faint o’r hyn y mae’n rhaid iddo fod yn wir sydd yn wir. Rhoddir niferoedd, byth sgôr.",
    },
    pace: {
      name: "Cyflymder",
      text: "Y symudiad ers diwrnod arall: beth a enillwyd ac a gollwyd, a sawl diwrnod y symudodd y rhagolwg.",
    },
    told: {
      name: "Datganwyd a dangoswyd",
      text: "Datgenir cam pan ddywedir bod carreg filltir wedi’i chyrraedd. Dangosir cam pan fydd pob maen prawf hanfodol hyd ato wedi’i fodloni, a thystiolaeth o hynny. Rhoddir y ddau.",
    },
    notAssessed: {
      name: "Heb ei asesu",
      text: "Nid oes neb wedi dweud. Nid yw’r un peth â heb ei fodloni, ac nid yw byth yn cyfrif fel pe bai wedi’i fodloni.",
    },
    unevidenced: {
      name: "Dywedir ei fod wedi’i fodloni, heb dystiolaeth",
      text: "Mae rhywun yn dweud ei fod wedi’i fodloni, ac ni nodwyd tystiolaeth a dderbynnir.",
    },
    expired: {
      name: "Cyfnod y dystiolaeth wedi dod i ben",
      text: "Roedd wedi’i fodloni, ac mae dyddiad pob tystiolaeth ar ei gyfer wedi mynd heibio.",
    },
    stale: {
      name: "Heb ei gadarnhau’n ddiweddar",
      text: "Roedd wedi’i fodloni, ac nid oes neb wedi’i gadarnhau ers mwy o amser nag y mae’r maen prawf yn ei ganiatáu.",
    },
    outlook: {
      name: "Mewn pryd?",
      text: "A fydd yr hyn y mae’n rhaid iddo fod yn wir yn wir erbyn y diwrnod y mae ei angen. Rhoddir y gwaethaf o’r meini prawf hanfodol, a nifer pob un.",
    },
    perhapsLate: {
      name: "Hwyr o bosibl",
      text: "Ystod o ddiwrnodau yw’r dyddiad, ac mae’r ystod yn mynd y tu hwnt i’r diwrnod y mae ei angen.",
    },
    pastDue: {
      name: "Y dyddiad wedi mynd heibio",
      text: "Roedd ei angen erbyn diwrnod sydd wedi mynd heibio, ac nid yw wedi’i fodloni.",
    },
    slip: {
      name: "Llithriad",
      text: "Nifer y diwrnodau o’r dyddiad cyntaf a nodwyd hyd at y dyddiad nawr. Mae dyddiad a nodwyd fel tymor yn rhoi ystod o ddiwrnodau.",
    },
    float: {
      name: "Amser wrth gefn",
      text: "Nifer y diwrnodau rhwng dau beth lle mae’n rhaid i un aros am y llall.",
    },
    asAt: { name: "Fel yr oedd ar", text: "Yr hyn a oedd mewn grym ar ddiwrnod." },
    known: {
      name: "Yn ôl yr hyn sy’n hysbys nawr, yn ôl yr hyn a oedd yn hysbys ar y pryd",
      text: "Nawr: gyda phopeth a nodwyd ers hynny. Ar y pryd: gyda’r hyn y gellid ei wybod ar y diwrnod hwnnw yn unig.",
    },
    notPublished: {
      name: "Heb ei gyhoeddi",
      text: "Ni chafwyd hyd i ddim wrth chwilio ar y diwrnod a nodir. Nid yw hynny’n golygu nad oes dim wedi’i wneud.",
    },
    reading: {
      name: "Ein dehongliad ni",
      text: "Nid yw’r ffynhonnell yn rhoi union ddiwrnod, neu union air: ni sydd wedi pennu’r terfynau neu’r dosbarthiad.",
    },
    endDate: { name: "Dyddiad gorffen", text: "30 Medi 2026, a ddangosir fel Medi 2026." },
    agreedLater: {
      name: "Cytunwyd ar ddyddiad diweddarach",
      text: "Cytunodd Llywodraeth Cymru ar ddiwrnod ar ôl y dyddiad gorffen. Rhestrir y rhain ar wahân.",
    },
    finding: {
      name: "Gwrthddywediad",
      text: "Dau beth a nodwyd na all y ddau fod yn wir, neu rywbeth a nodwyd nad oes dim yn ei gefnogi.",
    },
  },
  oneProvider: "Un darparwr yn unig",
} as const satisfies Mirror<typeof english>;
