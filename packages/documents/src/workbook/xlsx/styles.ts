import type { Language } from "@parod/schema/words";

/** Every look that a cell of ours can have, in the order of `cellXfs`. */
export const looks = [
  "plain",
  "title",
  "hint",
  "heading",
  "locked",
  "code",
  "answer",
  "day",
  "lockedDay",
  "error",
] as const;
export type Look = (typeof looks)[number];
export const styleOf = (look: Look): number => looks.indexOf(look);

const font = (size: number, extra = ""): string =>
  `<font>${extra}<sz val="${size}"/><color rgb="FF1F1F1F"/><name val="Arial"/><family val="2"/></font>`;
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const edge = (name: string): string => `<${name} style="thin"><color rgb="FF666666"/></${name}>`;

type Xf = {
  readonly font?: number;
  readonly fill?: number;
  readonly border?: 0 | 1;
  readonly format?: number;
  readonly open?: boolean;
  readonly wrap?: boolean;
};
const xf = ({
  font: fontId = 0,
  fill: fillId = 0,
  border = 0,
  format = 0,
  open = false,
  wrap = true,
}: Xf) =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="${wrap ? 1 : 0}"/><protection locked="${open ? 0 : 1}"/></xf>`;

const looksLike: Readonly<Record<Look, Xf>> = {
  plain: {},
  title: { font: 2, wrap: false },
  hint: { wrap: false },
  heading: { font: 1, fill: 2, border: 1 },
  locked: { fill: 3, border: 1 },
  code: { fill: 3, border: 1, format: 49 },
  answer: { border: 1, open: true },
  day: { border: 1, format: 164, open: true },
  lockedDay: { fill: 3, border: 1, format: 164 },
  error: { font: 1, fill: 4, border: 1 },
};

/** Months in the words of the reader's language: 0809 is English of Britain, 0452 Welsh. */
export const stylesPart = (language: Language): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-${language === "cy" ? "452" : "809"}]d\\ mmmm\\ yyyy"/></numFmts><fonts count="3">${font(11)}${font(11, "<b/>")}${font(16, "<b/>")}</fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("D9E8F2")}${fill("F3F3F3")}${fill("FFE4E5")}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(edge).join("")}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.map((look) => xf(looksLike[look])).join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
