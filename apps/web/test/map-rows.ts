import { both, type Row } from "./row.ts";

const row = (path: string, persona?: Row["persona"]): Row => ({
  route: "/system-map",
  path,
  asks: "systemMap",
  heading: both((t) => t.systemMap.title),
  ...(persona ? { persona } : {}),
});

/** The system map: in public, made up with the links of one, before an arrangement ended, as an authority. */
export const mapRows: readonly Row[] = [
  row("/system-map"),
  row("/system-map?programme=illustrative&organisation=dysgu", "government"),
  row("/system-map?organisation=W06000001&asAt=2025-05-01"),
  row("/system-map?programme=illustrative&organisation=W06000015", "authority"),
];
