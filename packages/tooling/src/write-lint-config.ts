import fs from "node:fs";
import { lintConfig } from "./lint-config.ts";

const file = new URL("../../../.oxlintrc.json", import.meta.url);
fs.writeFileSync(file, JSON.stringify(lintConfig()));
