import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Names this build of the server, so that what another build worked out is not taken for its own: a hash of the built files.
 * From source, where files change without a build, it is new at every start.
 */
function readBuildId(): string {
  const here = fileURLToPath(import.meta.url);
  if (here.endsWith(".ts")) return `source-${randomUUID()}`;
  const folder = path.dirname(here);
  const hash = createHash("sha256");
  for (const name of fs.readdirSync(folder).toSorted())
    if (name.endsWith(".js")) hash.update(fs.readFileSync(path.join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}

/** Read once for the process. */
export const buildId = readBuildId();
