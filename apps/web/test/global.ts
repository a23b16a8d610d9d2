import fs from "node:fs";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumArguments, findChromium } from "./chromium.ts";
import { makeDataFolder, sweep } from "./data-folder.ts";
import { startServer } from "./server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** the address of the served product, without a slash at its end */
    base: string;
    /** where the one browser of the run listens */
    browserAt: string;
  }
}

/** One server and one browser for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  await sweep();
  const folder = makeDataFolder();
  const endings: (() => Promise<void>)[] = [];
  const end = async () => {
    const ended = await Promise.allSettled(endings.map((each) => each()));
    fs.rmSync(folder, { recursive: true, force: true });
    const failure = ended.find((each) => each.status === "rejected");
    if (failure) throw failure.reason;
  };
  try {
    const server = await startServer(folder);
    endings.push(server.stop);
    const browser = await chromium.launchServer({ executablePath, args: chromiumArguments });
    endings.push(() => browser.close());
    project.provide("base", server.base);
    project.provide("browserAt", browser.wsEndpoint());
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
