// A return with 10,000 new milestones, twice at once, to the built server: `npm run prove -- large-import` after a build.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { sheetPart, tamper } from "@parod/documents/workbook/testing/tamper";
import type { WorkbookAnswer } from "@parod/schema/workbook";
import { startBuilt } from "#testing/running-server";

const milestones = 10_000;
const data = fs.mkdtempSync(path.join(os.tmpdir(), "parod-large-"));
const { base, child } = await startBuilt(data);
const of = new URLSearchParams({
  programme: "illustrative",
  round: "july-2026",
  organisation: "W06000015",
  lang: "en",
}).toString();
const headers = { cookie: "parod_persona=authority" };

const memory = (): number => {
  const status = fs.readFileSync(`/proc/${child.pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
};
const send = async (bytes: Uint8Array): Promise<WorkbookAnswer & { took: number }> => {
  const start = performance.now();
  const response = await fetch(`${base}/api/upload/return?${of}`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/octet-stream" },
    body: Buffer.from(bytes),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return { ...((await response.json()) as WorkbookAnswer), took: performance.now() - start };
};
/** New rows below those of the template. */
const grown = (bytes: Uint8Array): Uint8Array =>
  tamper(bytes, sheetPart.milestones, (text) => {
    const rows = Array.from({ length: milestones }, (_, at) => {
      const row = 5000 + at;
      const cells = { A: `big-${at}`, B: `Milestone ${at}`, C: `Carreg filltir ${at}`, I: "New" };
      const texts = Object.entries(cells).map(
        ([column, value]) => `<c r="${column}${row}" t="inlineStr"><is><t>${value}</t></is></c>`,
      );
      return `<row r="${row}">${texts.slice(0, 3).join("")}<c r="E${row}" s="7"><v>${46_295 + (at % 300)}</v></c>${texts[3]}</row>`;
    });
    return text.replace("</sheetData>", `${rows.join("")}</sheetData>`);
  });

try {
  const template = new Uint8Array(
    await (await fetch(`${base}/api/return/template.xlsx?${of}`, { headers })).arrayBuffer(),
  );
  await send(template);
  const file = grown(template);
  const before = memory();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, memory())), 20);
  const answers = await Promise.all([send(file), send(file)]);
  clearInterval(timer);
  const figures = {
    bytes: file.length,
    milestones: answers[0].changes.filter(({ of: code }) => code.startsWith("big-")).length,
    accepted: answers.map(({ accepted }) => accepted),
    seconds: answers.map(({ took }) => Math.round(took / 100) / 10),
    grewMB: Math.round(most - before),
    afterMB: Math.round(memory() - before),
  };
  console.log(JSON.stringify(figures));
  if (!answers.every(({ accepted }) => accepted) || most - before >= 50) process.exitCode = 1;
} finally {
  child.kill("SIGTERM");
  await new Promise((resolve) => child.once("exit", resolve));
  fs.rmSync(data, { recursive: true, force: true });
}
