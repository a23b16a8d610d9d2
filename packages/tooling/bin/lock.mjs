// A lock file whose holder keeps touching it: a holder that was killed goes stale by itself,
// and no process number is read (it may belong to something else, or to another container).
import fs from "node:fs";
import path from "node:path";

const STALE_MS = 10_000;

/** @param {string} file */
function take(file) {
  try {
    fs.closeSync(fs.openSync(file, "wx"));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} file */
function isStale(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > STALE_MS;
}

/**
 * @param {string} file
 * @param {(what: string) => void} say
 */
export async function holdLock(file, say) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    if (isStale(file)) fs.rmSync(file, { force: true });
    else {
      if (!told) say("waiting for another command that is preparing this folder");
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  const beat = setInterval(() => {
    const now = new Date();
    if (fs.existsSync(file)) fs.utimesSync(file, now, now);
  }, 1000);
  const release = () => {
    clearInterval(beat);
    process.off("exit", release);
    fs.rmSync(file, { force: true });
  };
  process.once("exit", release);
  return release;
}
