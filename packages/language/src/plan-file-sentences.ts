import type { PlanFileProblem } from "@parod/schema/plan-file";
import type { en } from "#en";
import type { Speaker } from "#speaker";

/** One sentence, with the line or the task that it is about. */
export function sayPlanFileProblem(
  { code, line, task, params }: Pick<PlanFileProblem, "code" | "line" | "task" | "params">,
  { t }: Speaker,
): string {
  return t(`planFile.problem.${code}`, {
    line: String(line ?? ""),
    task: task ?? "",
    given: String(params["given"] ?? ""),
    column: String(params["column"] ?? ""),
    columns: String(params["columns"] ?? ""),
    first: String(params["first"] ?? ""),
    n: String(params["n"] ?? ""),
  });
}

type NetworkCode = keyof (typeof en)["planFile"]["network"];
/** Named at most: a plan without a start has as many as it has tasks. */
const named = 20;

/** A problem of the network itself; a cycle is named with its first again at the end. */
export function sayNetworkProblem(
  { code, ids }: { readonly code: NetworkCode; readonly ids: readonly string[] },
  { t }: Speaker,
): string {
  const all = code === "cycle" ? [...ids, ...ids.slice(0, 1)] : ids;
  const shown = all.length > named ? [...all.slice(0, named), "…"] : all;
  return t(`planFile.network.${code}`, { ids: shown.join(code === "cycle" ? " → " : ", ") });
}
