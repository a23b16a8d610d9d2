import { largeForm } from "@parod/documents/workbook/testing/forms";
import { writeTemplate } from "@parod/documents/workbook/template/write-template";
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
