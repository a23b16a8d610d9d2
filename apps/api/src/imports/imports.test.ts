import { largeForm } from "@parod/documents/workbook/testing/forms";
import { writeTemplate } from "@parod/documents/workbook/template/write-template";
import type { Day } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import { uploadLimit } from "@parod/schema/workbook";
import { describe, expect, it } from "vitest";
import { createQueue } from "#imports/queue";
import { ImportFailed, runImport } from "#imports/run-import";

const form = largeForm(2000);
const bytes = writeTemplate(form, "en", { illustrative: false });
const check = { task: "check", bytes, form } as const;

describe("an import", () => {
  it("reads a large return in a process of its own", async () => {
    expect(bytes.length).toBeLessThan(uploadLimit);
    const done = await runImport(check);
    expect(done).toMatchObject({ task: "check", errors: [], content: form.known });
  });
  it("that takes too long is one refusal", async () => {
    await expect(runImport(check, { memory: 400, milliseconds: 5 })).rejects.toThrow(ImportFailed);
  });
  it("that takes too much memory is one refusal, and this process goes on", async () => {
    await expect(runImport(check, { memory: 12, milliseconds: 20_000 })).rejects.toThrow(
      ImportFailed,
    );
  });
});

/** A plan's links one by one: each task of the second summary waits on each of the first. */
const crossed = (each: number): string => {
  const child = (uid: number) =>
    `<Task><UID>${uid}</UID><OutlineLevel>2</OutlineLevel><Duration>PT8H0M0S</Duration></Task>`;
  const group = (uid: number, link = "") =>
    `<Task><UID>${uid}</UID><OutlineLevel>1</OutlineLevel>${link}</Task>${Array.from({ length: each }, (_, at) => child(uid + 1 + at)).join("")}`;
  const link = "<PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink>";
  return `<Project><StartDate>2026-10-01T08:00:00</StartDate><Tasks>${group(1)}${group(5000, link)}</Tasks></Project>`;
};
const ofPlan = (text: string) =>
  ({
    task: "plan",
    name: "plan.xml",
    bytes: new TextEncoder().encode(text),
    asked: {
      ...{ programme: "p", organisation: "W06000015", workstream: null },
      ...{ written: "en" as const, start: null },
    },
    today: "2026-11-21" as Day,
  }) as const;

describe("a plan file", () => {
  it("is read and placed on days in a process of its own", async () => {
    const done = await runImport(ofPlan(crossed(3)));
    expect(done).toMatchObject({ task: "plan", planned: { activities: { length: 6 } } });
    expect(done).toMatchObject({ planned: { links: { length: 9 } } });
  });
  it("whose few tasks hang together in hundreds of thousands of links is refused, and this process does not grow", async () => {
    const before = process.resourceUsage().maxRSS;
    const done = await runImport(ofPlan(crossed(600)));
    expect(done).toMatchObject({ planned: null, problems: [{ code: "too-many-links" }] });
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(40);
  });
  it("that takes too long, or too much memory, is one refusal", async () => {
    const job = ofPlan(crossed(600));
    await expect(runImport(job, { memory: 400, milliseconds: 5 })).rejects.toThrow(ImportFailed);
    await expect(runImport(job, { memory: 12, milliseconds: 20_000 })).rejects.toThrow(
      ImportFailed,
    );
  });
});

describe("the queue", () => {
  it("runs one at a time in order, and sends away what is too many", async () => {
    const queue = createQueue(1);
    const order: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const first = queue.run(async () => {
      order.push("first begins");
      await held;
      order.push("first ends");
    });
    const second = queue.run(async () => order.push("second"));
    await expect(queue.run(async () => 3)).rejects.toThrow(DomainError);
    expect(queue.waiting()).toBe(1);
    release();
    await Promise.all([first, second]);
    expect(order).toEqual(["first begins", "first ends", "second"]);
  });
  it("goes on after one that failed", async () => {
    const queue = createQueue(2);
    const failed = queue.run(async () => Promise.reject(new Error("no")));
    const after = queue.run(async () => "yes");
    await expect(failed).rejects.toThrow("no");
    expect(await after).toBe("yes");
    expect(queue.waiting()).toBe(0);
  });
});
