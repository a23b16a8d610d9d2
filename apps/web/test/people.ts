import fs from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { makeDataFolder } from "./data-folder.ts";
import { startServer } from "./server.ts";

const root = path.resolve(import.meta.dirname, "../../..");

type Provider = { readonly issuer: string; readonly stop: () => Promise<void> };
type ProviderModule = {
  readonly clientSecret: string;
  readonly startProvider: (redirects: readonly string[]) => Promise<Provider>;
};

export type Installation = {
  readonly base: string;
  /** The address that the start printed for the first administrator. */
  readonly setUp: string;
  readonly stop: () => Promise<void>;
};

/** An empty installation in which people sign in, with a provider of its own where anybody is whom they say they are. */
export async function startInstallation(): Promise<Installation> {
  const file = path.join(root, "apps/api/src/testing/provider.ts");
  const { clientSecret, startProvider } = (await import(
    pathToFileURL(file).href
  )) as ProviderModule;
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const provider = await startProvider([`${address}/auth/callback`]);
  const folder = makeDataFolder();
  const server = await startServer(folder, {
    PORT: String(port),
    AUTH_MODE: "oidc",
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: "parod",
    OIDC_CLIENT_SECRET: clientSecret,
    PUBLIC_ADDRESS: address,
  });
  const stop = async () => {
    await server.stop();
    await provider.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries++) {
    const setUp = server.said.join("\n").match(/set Parod up at (\S+)/u)?.[1];
    if (setUp !== undefined) return { base: server.base, setUp, stop };
    await sleep(50);
  }
  await stop();
  throw new Error("The server printed no address to set it up at.");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}

/** From the provider's first page to the one of ours that it leads back to. */
export async function passProvider(page: Page, subject: string): Promise<void> {
  await page.locator("input[name=login]").fill(subject);
  await page.locator("input[name=password]").fill("x");
  await page.locator("button[type=submit]").click();
  await page.locator("input[name=prompt][value=consent]").waitFor({ state: "attached" });
  await page.locator("button[type=submit]").click();
  await page.waitForURL(({ hostname }) => hostname === "localhost");
}
