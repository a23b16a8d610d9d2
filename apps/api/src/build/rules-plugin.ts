import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Plugin } from "vite";
import { markOf, placeholder } from "./rules-mark.ts";

/** From here all is reached that what was found on a day is worked out with. */
const worksOut = "src/findings/work-out-history.ts";
const require = createRequire(import.meta.url);

/** Of npm its version: it is not bundled, so its code is not read here. */
function versionOf(name: string): string {
  if (name.startsWith("node:")) return name;
  const folder = name.split("/", name.startsWith("@") ? 2 : 1).join("/");
  const lookedIn = require.resolve.paths(name) ?? [];
  const file = lookedIn.map((each) => path.join(each, folder, "package.json"));
  const found = file.find((each) => fs.existsSync(each));
  if (found === undefined) throw new Error(`No package ${folder} for ${name}.`);
  const { version } = JSON.parse(fs.readFileSync(found, "utf8")) as { version: string };
  return `${folder} ${version}`;
}

/**
 * Puts the mark of the rules into the build, so that what one build worked out stands for the next unless what it is worked
 * out with has changed. Fails the build where there is nowhere to put it.
 */
export function markRules(): Plugin {
  let isPut = false;
  let root = "";
  return {
    name: "mark-rules",
    apply: "build",
    configResolved(config) {
      ({ root } = config);
    },
    renderChunk(code) {
      const at = code.indexOf(placeholder);
      if (at < 0) return null;
      const mark = markOf(path.resolve(root, worksOut), (id) => {
        const info = this.getModuleInfo(id);
        if (!path.isAbsolute(id) || info?.code == null) return { code: versionOf(id), imports: [] };
        return { code: info.code, imports: [...info.importedIds, ...info.dynamicallyImportedIds] };
      });
      isPut = true;
      return { code: code.replaceAll(placeholder, mark), map: null };
    },
    generateBundle() {
      if (!isPut) this.error("The mark of the rules was put nowhere.");
    },
  };
}
