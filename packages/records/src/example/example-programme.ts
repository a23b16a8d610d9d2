import file from "./example-programme.json" with { type: "json" };

/** A small programme as a file that `parod check` reads, with a few contradictions in it: to begin from, and to read. */
export const exampleProgramme: object = file;
