import {
  planFileCodes,
  type OutsideLink,
  type PlanFileCode,
  type PlanFileProblem,
} from "@parod/schema/plan-file";
import { mostProblems } from "#plan-file/limits";

type Place = Partial<Pick<PlanFileProblem, "line" | "task">>;
type Params = PlanFileProblem["params"];

/** Nothing of the file is taken, and nothing more of it is read. */
export class PlanRefusal extends Error {
  override readonly name = "PlanRefusal";
  readonly problem: PlanFileProblem;

  constructor(code: PlanFileCode, place: Place = {}, params: Params = {}) {
    super(code);
    this.problem = problemOf(code, place, params);
  }
}

/** What a file says may be of any length; what is said of it is not. */
export const shown = (given: string): string => {
  const text = given.replaceAll(/\s+/gu, " ").trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const problemOf = (
  code: PlanFileCode,
  { line = null, task = null }: Place,
  params: Params,
): PlanFileProblem => ({
  code,
  severity: planFileCodes[code],
  line,
  task: task === null ? null : shown(task),
  params: Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === "string" ? shown(value) : value,
    ]),
  ),
});

/** What is found while a file is read, in the order of the file. Refusals come first where the list is cut. */
export class Report {
  readonly #problems: PlanFileProblem[] = [];
  readonly outside: OutsideLink[] = [];
  /** Durations and lags that were no whole days. */
  rounded = 0;

  add(code: PlanFileCode, place: Place = {}, params: Params = {}): void {
    this.#problems.push(problemOf(code, place, params));
  }

  get stopped(): boolean {
    return this.#problems.some(({ severity }) => severity === "stops");
  }

  get problems(): readonly PlanFileProblem[] {
    const inOrder = [
      ...this.#problems.filter(({ severity }) => severity === "stops"),
      ...this.#problems.filter(({ severity }) => severity === "tells"),
    ];
    if (inOrder.length <= mostProblems) return inOrder;
    const more = problemOf("more", {}, { n: inOrder.length - mostProblems });
    return [...inOrder.slice(0, mostProblems), more];
  }
}
