import type { ledger as english } from "#en/ledger";
import type { Mirror } from "#languages";

export const ledger = {
  title: "Pwy sy’n gwneud beth",
  gist: "Pwy sy’n darparu pob swyddogaeth i bob awdurdod ar {date}, yn ôl yr hyn a ddywedodd pob un.",
  gistAhead:
    "Pwy sydd i fod i ddarparu pob swyddogaeth i bob awdurdod ar {date}, yn ôl yr hyn a ddywedwyd hyd yma.",
  ofFunction: "Pwy sy’n darparu hyn i bob awdurdod, fesul diwrnod, a phwy sy’n dweud hynny.",
  ofAuthority:
    "Pwy sy’n darparu pob swyddogaeth ar gyfer yr awdurdod hwn ({name}), fesul diwrnod, a phwy sy’n dweud hynny.",
  timelineTitle: "Pwy sy’n gwneud beth: {name}",
  on: "Ar y diwrnod",
  onHint:
    "Gall fod yn ddiwrnod diweddarach: dangosir yr hyn a ddywedwyd hyd yma am y diwrnod hwnnw.",
  table: "Swyddogaethau ac awdurdodau ar {date}",
  tableLead: "Agorwch swyddogaeth neu awdurdod i weld sut y mae’n newid dros amser.",
  scroll: "Tabl: sgroliwch i’r ochr",
  authority: "Awdurdod lleol",
  functions: "Swyddogaethau",
  itself: "yr awdurdod ei hun",
  nobody: "Nid oes neb wedi dweud",
  more: "Rhagor o awdurdodau",
  parted: "{n} o’r {all} awdurdod",
  overTime: "Pwy sy’n gwneud beth dros amser",
  bars: "Fesul diwrnod",
  spans: "Yr un peth mewn geiriau",
  days: "Dyddiau",
  openDays: "O {date} ymlaen",
  untilDay: "Hyd at {date}",
  allDays: "Yr holl ddyddiau a ddangosir",
  after: "Ar ôl:",
  perhaps: "o bosibl",
  noProvider: "Neb",
  today: "{date}: y diwrnod dan sylw",
  legend: "Ystyr y barrau",
} as const satisfies Mirror<typeof english>;
