// Writes the told part of prisma/schema.prisma anew from packages/schema.
import fs from "node:fs";
import { toldModels } from "../src/told/prisma-models.ts";

const file = new URL("../../../prisma/schema.prisma", import.meta.url);
const mark = "// Told tables\n";
const [head] = fs.readFileSync(file, "utf8").split(mark);
fs.writeFileSync(file, `${head}${mark}\n${toldModels()}\n`);
