import type { ReturnProblem, ReturnSection } from "@parod/schema/return";

export type Problem = ReturnProblem;
/** Which answer it is about; a section as a whole is about itself. */
type About = Pick<Problem, "section" | "of">;
type Make = (about: About, code: Problem["code"], field: string) => Problem;

export const about = (section: ReturnSection, of: string = section): About => ({ section, of });
export const must: Make = ({ section, of }, code, field) => ({
  section,
  of,
  field,
  code,
  severity: "must",
});
export const confirm: Make = ({ section, of }, code, field) => ({
  section,
  of,
  field,
  code,
  severity: "confirm",
});
