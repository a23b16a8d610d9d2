import { both, name, type Row } from "./row.ts";

/** Who does what: on a day, of a function, of an authority. */
export const ledgerRows: readonly Row[] = [
  {
    route: "/who-does-what",
    path: "/who-does-what",
    asks: "ledger",
    heading: both((t) => t.ledger.title),
  },
  {
    route: "/who-does-what",
    path: "/who-does-what?programme=illustrative&on=2026-12-01",
    asks: "ledger",
    heading: both((t) => t.ledger.title),
    persona: "authority",
  },
  {
    route: "/who-does-what/$subject",
    path: "/who-does-what/F1",
    asks: "ledgerTimeline",
    heading: name(
      "Who does what: Monitoring, support and challenge of schools",
      "Pwy sy’n gwneud beth: Monitro, cefnogi a herio ysgolion",
    ),
  },
  {
    route: "/who-does-what/$subject",
    path: "/who-does-what/W06000002",
    asks: "ledgerTimeline",
    heading: name("Who does what: Gwynedd", "Pwy sy’n gwneud beth: Gwynedd"),
  },
];
