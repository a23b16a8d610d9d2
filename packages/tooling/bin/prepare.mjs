// What every command needs first: packages installed, the generated client there, the build up to date.
// Runs before anything is installed, so it uses Node built-ins alone.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { holdLock } from "./lock.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** Progress lines with the seconds since the start. @param {NodeJS.WritableStream} stream */
export function createClock(stream) {
  const began = performance.now();
  /** @param {string} what */
  return (what) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    stream.write(`${seconds.padStart(6)} s  ${what}\n`);
  };
}

/**
 * The variables npm sets for its scripts would steer the npm and turbo that we call.
 * @param {NodeJS.ProcessEnv} from
 */
export function toolEnvironment(from) {
  /** @type {NodeJS.ProcessEnv} */
  const env = {};
  for (const [name, value] of Object.entries(from)) if (!/^npm_/i.test(name)) env[name] = value;
  // With NODE_ENV=production npm would leave out the tools that build the server.
  delete env["NODE_ENV"];
  return {
    ...env,
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    CHECKPOINT_DISABLE: "1",
    DO_NOT_TRACK: "1",
  };
}

/** @param {NodeJS.ProcessEnv} from */
export function plainEnvironment(from) {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !/^npm_/i.test(name)));
}

/** A tool that the repository pins, started by its file and not through a shell. @param {string} name */
export const tool = (name) => path.join(root, "node_modules/.bin", name);

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number; output: string }>}
 */
export function capture(command, args) {
  return new Promise((resolve) => {
    const shell = process.platform === "win32";
    const child = spawn(command, args, {
      cwd: root,
      env: toolEnvironment(process.env),
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    const stop = () => {
      child.kill("SIGTERM");
      process.exit(130);
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
    const done = (/** @type {number} */ code) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve({ code, output });
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      done(1);
    });
    child.on("close", (code) => done(code ?? 1));
  });
}

/**
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 */
async function must(what, command, args) {
  const { code, output } = await capture(command, args);
  if (code === 0) return;
  process.stderr.write(`${output}\n${what} failed; its own words are above.\n`);
  process.exit(1);
}

/** Compared by contents: a copied or freshly checked-out lockfile is newer yet may say the same. */
export function needsInstall(base = root) {
  const hidden = path.join(base, "node_modules/.package-lock.json");
  if (!fs.existsSync(hidden)) return true;
  const wanted = path.join(base, "package-lock.json");
  if (fs.statSync(hidden).mtimeMs >= fs.statSync(wanted).mtimeMs) return false;
  const read = (/** @type {string} */ file) => JSON.parse(fs.readFileSync(file, "utf8")).packages;
  const there = read(hidden);
  return Object.entries(read(wanted)).some(
    ([at, entry]) =>
      at.includes("node_modules/") && !entry.optional && there[at]?.version !== entry.version,
  );
}

const skipped = new Set(["node_modules", "dist", "generated", ".turbo"]);

/**
 * The latest change in a tree. Folders count too, so that a deleted file is seen; a workspace's
 * own folder does not, because building writes into it.
 * @param {string} folder
 * @param {number} depth
 * @returns {number}
 */
function newest(folder, depth = 0) {
  let latest = depth >= 2 ? fs.statSync(folder).mtimeMs : 0;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) latest = Math.max(latest, newest(full, depth + 1));
    } else if (entry.isFile()) latest = Math.max(latest, fs.statSync(full).mtimeMs);
  }
  return latest;
}

const stampOf = (/** @type {string} */ base) => path.join(base, "node_modules/.parod-built");

export function needsBuild(base = root) {
  const stamp = stampOf(base);
  if (!fs.existsSync(stamp) || !fs.existsSync(path.join(base, "apps/api/dist"))) return true;
  const files = ["package-lock.json", "turbo.json", "tsconfig.base.json"];
  const folders = ["apps", "packages", "prisma"].filter((one) =>
    fs.existsSync(path.join(base, one)),
  );
  const latest = Math.max(
    ...files.map((one) => fs.statSync(path.join(base, one)).mtimeMs),
    ...folders.map((one) => newest(path.join(base, one))),
  );
  return latest > fs.statSync(stamp).mtimeMs;
}

/** @param {(what: string) => void} say */
async function install(say) {
  say("installing packages (about half a minute)");
  const own = process.env["npm_execpath"];
  const ci = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  if (own?.endsWith(".js")) await must("npm ci", process.execPath, [own, ...ci]);
  else await must("npm ci", "npm", ci);
}

/** @param {(what: string) => void} say */
async function build(say) {
  say("building");
  const began = new Date();
  await must("The build", tool("turbo"), ["run", "build", "--output-logs=errors-only"]);
  fs.writeFileSync(stampOf(root), "");
  // The moment the build began: a file saved while it ran must count as newer.
  fs.utimesSync(stampOf(root), began, began);
}

/**
 * Does what is missing and nothing else. Two commands started at once on a fresh clone wait for each other.
 * @param {(what: string) => void} say
 * @param {"installed" | "generated" | "built"} upTo
 */
export async function prepare(say, upTo = "built") {
  const ready = () => !needsInstall() && (upTo !== "built" || !needsBuild());
  if (ready() && upTo !== "generated") return;
  const release = await holdLock(path.join(root, ".turbo/prepare.lock"), say);
  try {
    if (needsInstall()) await install(say);
    if (upTo === "generated")
      await must("Generating", tool("turbo"), ["run", "generate", "--output-logs=errors-only"]);
    if (upTo === "built" && needsBuild()) await build(say);
  } finally {
    release();
  }
}
