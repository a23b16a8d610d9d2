import type { Day, Instant } from "@parod/schema/day";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, toIcs, type CalendarEvent } from "#ics";

const at = "2026-11-21T09:30:15.250Z" as Instant;
const event = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "due-r1@record.parod",
  from: "2026-09-30" as Day,
  to: "2026-09-30" as Day,
  summary: "Returns due",
  description: null,
  ...given,
});
const write = (...events: CalendarEvent[]): string =>
  toIcs({ name: "Parod", language: "cy", at, events });

/** A reader of its own: unfolds, splits names from values, writes escapes back. */
function read(ics: string): { readonly name: string; readonly value: string }[] {
  return ics
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .slice(0, -1)
    .map((line) => {
      const colon = line.indexOf(":");
      return {
        name: line.slice(0, colon),
        value: line
          .slice(colon + 1)
          .replaceAll(/\\([\\;,nN])/gu, (_, letter: string) =>
            letter.toLowerCase() === "n" ? "\n" : letter,
          ),
      };
    });
}
const valuesOf = (ics: string, name: string): string[] =>
  read(ics).flatMap((line) => (line.name.split(";")[0] === name ? [line.value] : []));

describe("a calendar file", () => {
  it("has whole days, the end being the first day after, and the instant in UTC", () => {
    const ics = write(event({ to: "2026-10-01" as Day }));
    expect([valuesOf(ics, "DTSTART"), valuesOf(ics, "DTEND"), valuesOf(ics, "DTSTAMP")]).toEqual([
      ["20260930"],
      ["20261002"],
      ["20261121T093015Z"],
    ]);
    expect(ics).toContain("DTSTART;VALUE=DATE:20260930\r\n");
  });
  it("gives back any text, and no text makes a line of its own", () => {
    const hostile = "Cyfarfod; y grŵp, \\ a:b\r\nBEGIN:VEVENT\nUID:x";
    const ics = write(event({ summary: hostile, description: "a\rb\u0000c" }));
    expect(valuesOf(ics, "SUMMARY")).toEqual([hostile.replaceAll("\r\n", "\n")]);
    expect(valuesOf(ics, "DESCRIPTION")).toEqual(["a\nbc"]);
    expect(valuesOf(ics, "UID")).toHaveLength(1);
    expect(valuesOf(ics, "BEGIN")).toEqual(["VCALENDAR", "VEVENT"]);
  });
  it("folds at 75 octets between letters, whatever the text", () => {
    const letters = fc.string({ unit: "grapheme", maxLength: 300 });
    fc.assert(
      fc.property(letters, fc.nat(80), (tail, plain) => {
        const line = `SUMMARY:${"ŵ".repeat(plain)}${tail.replaceAll(/[\r\n]/gu, "")}`;
        const folded = fold(line);
        expect(folded.replaceAll("\r\n ", "")).toBe(line);
        for (const each of folded.split("\r\n")) {
          expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
          expect(each.isWellFormed()).toBe(line.isWellFormed());
        }
      }),
      { seed: 5545 },
    );
    expect(fold(`SUMMARY:${"ŵ".repeat(34)}`).split("\r\n")).toEqual([
      `SUMMARY:${"ŵ".repeat(33)}`,
      " ŵ",
    ]);
  });
  it("ends every line as the format asks", () => {
    expect(write(event()).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });
});
