import { findProgramme } from "@parod/database/programmes";
import { test } from "@parod/database/testing/database";
import { loadProgramme } from "@parod/database/load-programme";
import { illustrative } from "@parod/records/illustrative/illustrative";
import { publicRecord } from "@parod/records/public-record/public-record";
import { workOutHistory } from "#findings/work-out-history";
import { readFindingDays } from "@parod/database/finding-days";
import { daysOf } from "#findings/work-out-history";
import { lives } from "@parod/engine/coherence/life";
for (const [slug, given] of [["public-record", publicRecord], ["illustrative", illustrative]] as const)
test(slug, async ({ database: { pool } }) => {
  await loadProgramme(pool, given());
  const found = await findProgramme(pool, slug);
  if (!found) return;
  const t = performance.now();
  let turns = 1, worst = 0;
  for (;;) { const a = performance.now(); const done = await workOutHistory({ pool, build: "b", today: "2026-11-22" as any }, found, 20); worst = Math.max(worst, performance.now() - a); if (done) break; turns++; }
  const { rows } = await pool.query("select count(*), sum(pg_column_size(found)+pg_column_size(ended)) size from finding_day");
  const a = performance.now();
  const days = await readFindingDays<any>(pool, daysOf(found, "b"), "2026-11-21" as any);
  const l = lives(days);
  process.stdout.write(`${slug}: ${Math.round(performance.now() - t)} ms, ${turns} turns, worst turn ${Math.round(worst)} ms, rows ${JSON.stringify(rows)}, read+lives ${Math.round(performance.now()-a)} ms, ${l.size} lives, ended ${[...l.values()].filter(x=>x.spells.at(-1)?.last!==null).length}, back ${[...l.values()].filter(x=>x.spells.length>1).length}, byDate ${[...l.values()].flatMap(x=>x.spells).filter(s=>s.resolution?.by==="date").length}, byTold ${[...l.values()].flatMap(x=>x.spells).filter(s=>s.resolution?.by==="told").length}\n`);
  const odd=[...l].filter(([,x])=>x.spells.some(s=>s.resolution?.by==="date")).slice(0,8).map(([id,x])=>id+" "+x.spells.map(s=>s.from+".."+s.last+" "+s.resolution?.by).join("; "));
  process.stdout.write(odd.join("\n")+"\n");
}, 400_000);
