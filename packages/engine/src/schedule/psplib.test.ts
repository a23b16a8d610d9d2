/// <reference types="node" />
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Plan } from "#schedule/plan";
import { computeFor } from "#schedule/testing/build-plan";

// PSPLIB, Kolisch and Sprecher: the critical-path length of each network is in its header as MPM-Time.
const shared =
  process.env["PAROD_SHARED_DATA"] ?? path.join(import.meta.dirname, "../../../../../shared/data");
const folder = path.join(shared, "psplib-j30");
const files = fs.existsSync(folder)
  ? fs.readdirSync(folder).filter((name) => name.endsWith(".sm"))
  : [];

const numbers = (line: string) => (line.match(/\d+/gu) ?? []).map(Number);
/** The lines of numbers under a heading. */
function table(text: string, heading: string): readonly (readonly number[])[] {
  const lines = text.slice(text.indexOf(heading)).split("\n").slice(1);
  const end = lines.findIndex((line) => line.startsWith("***"));
  return lines
    .slice(0, end)
    .filter((line) => /^\s*\d/u.test(line))
    .map(numbers);
}

function readNetwork(text: string): { readonly plan: Plan; readonly length: number } {
  const links = table(text, "PRECEDENCE RELATIONS").flatMap(([job, , , ...successors]) =>
    successors.map((to) => ({ from: String(job), to: String(to), type: "FS" as const, lag: 0 })),
  );
  // one mode each: job, mode, duration, requests; the supersource and the supersink last no time
  const activities = table(text, "REQUESTS/DURATIONS").map(([job, , duration = Number.NaN]) => ({
    id: String(job),
    duration,
  }));
  const length = table(text, "PROJECT INFORMATION")[0]?.[5] ?? Number.NaN;
  return { plan: { activities, links, calendar: "continuous" }, length };
}

describe.skipIf(files.length === 0)("the 480 networks of psplib-j30", () => {
  it("have the length that their headers say", () => {
    const read = files.map((name) => ({
      name,
      ...readNetwork(fs.readFileSync(path.join(folder, name), "utf8")),
    }));
    expect(read.length).toBe(480);
    expect(read.every(({ plan }) => plan.activities.length === 32)).toBe(true);
    const wrong = read.filter(({ plan, length }) => computeFor(plan).passes.length !== length);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
