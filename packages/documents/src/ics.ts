import { addDays, type Day, type Instant } from "@parod/schema/day";

/** Something that takes whole days: `from` to `to`, both counted. */
export type CalendarEvent = {
  readonly uid: string;
  readonly from: Day;
  readonly to: Day;
  readonly summary: string;
  readonly description: string | null;
};
export type Calendar = {
  readonly name: string;
  readonly language: string;
  /** When it was last changed. */
  readonly at: Instant;
  readonly events: readonly CalendarEvent[];
};

/** TEXT of RFC 5545, 3.3.11: what would end a line or a value is written out; other controls are left out. */
const text = (value: string): string =>
  value
    .replaceAll(/\r\n?/gu, "\n")
    // oxlint-disable-next-line no-control-regex -- the controls are what is left out
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, "")
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);

const octets = new TextEncoder();

/** Lines of 75 octets at most, cut between letters: a Welsh ŵ takes two octets and stays whole. RFC 5545, 3.1. */
export function fold(line: string): string {
  const lines: string[] = [];
  let current = "";
  let length = 0;
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (length + size > 75) {
      lines.push(current);
      current = " ";
      length = 1;
    }
    current += letter;
    length += size;
  }
  return [...lines, current].join("\r\n");
}

const compact = (day: Day): string => day.replaceAll("-", "");
const stamp = (at: Instant): string => `${at.slice(0, 19).replaceAll(/[-:]/gu, "")}Z`;

const eventLines = (
  { uid, from, to, summary, description }: CalendarEvent,
  { at, language }: Calendar,
): string[] => [
  "BEGIN:VEVENT",
  `UID:${text(uid)}`,
  `DTSTAMP:${stamp(at)}`,
  `DTSTART;VALUE=DATE:${compact(from)}`,
  // the first day that it no longer takes
  `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
  `SUMMARY;LANGUAGE=${language}:${text(summary)}`,
  ...(description === null ? [] : [`DESCRIPTION;LANGUAGE=${language}:${text(description)}`]),
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** A calendar of whole days as an ICS file, RFC 5545. */
export function toIcs(calendar: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Parod//Parod//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${text(calendar.name)}`,
    ...calendar.events.flatMap((event) => eventLines(event, calendar)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
