import fs from "node:fs";
import path from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser of the machine, as `npm test` names it or as the path finds it. None is ever downloaded. */
export function findChromium(): string {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  const found = [
    process.env["PAROD_CHROMIUM"] ?? "",
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
  ].find((file) => file !== "" && fs.existsSync(file));
  if (found === undefined)
    throw new Error("No Chromium or Chrome was found. Name one: PAROD_CHROMIUM=/path/to/chrome");
  return found;
}

/** Offline, and as root: no sandbox, nothing that speaks to the outside. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
