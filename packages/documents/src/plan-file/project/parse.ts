import { SaxesParser } from "saxes";
import { longestText, mostDepth } from "#plan-file/limits";
import { PlanRefusal } from "#plan-file/report";

/** An element of the file, prefix dropped. Attributes are not kept: the format has none that matter. */
export type Element = {
  readonly name: string;
  text: string;
  readonly children: Element[];
  readonly line: number;
};

export const childrenOf = (element: Element, name: string): readonly Element[] =>
  element.children.filter((each) => each.name === name);
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);
/** The text of a child; undefined for none, and for an empty one. */
export const textOf = (element: Element | undefined, name: string): string | undefined =>
  childOf(element, name)?.text.trim() || undefined;

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

class ProjectParser {
  readonly #parser = new SaxesParser();
  readonly #open: Element[] = [];
  #begun = false;
  #ended = false;
  readonly #onItem: (section: string, item: Element) => void;
  readonly project: Element = { name: "Project", text: "", children: [], line: 1 };

  constructor(onItem: (section: string, item: Element) => void) {
    this.#onItem = onItem;
    const parser = this.#parser;
    parser.on("doctype", () => this.#refuse("forbidden-xml"));
    parser.on("error", () => this.#refuse(this.#ended ? "truncated" : "damaged"));
    parser.on("opentag", ({ name }) => this.#start(local(name)));
    parser.on("closetag", () => this.#end());
    parser.on("text", (text) => this.#addText(text));
    parser.on("cdata", (text) => this.#addText(text));
  }

  #refuse(code: ConstructorParameters<typeof PlanRefusal>[0], n = 0): never {
    throw new PlanRefusal(code, { line: this.#parser.line }, n === 0 ? {} : { n });
  }

  #start(name: string): void {
    const depth = this.#open.length;
    if (name.length > longestText) this.#refuse("text-too-long", longestText);
    if (depth === 0 && name !== "Project") this.#refuse("not-a-plan");
    this.#begun = true;
    if (depth === mostDepth) this.#refuse("too-deep", mostDepth);
    this.#open.push(
      depth === 0 ? this.project : { name, text: "", children: [], line: this.#parser.line },
    );
  }

  #addText(text: string): void {
    const element = this.#open.at(-1);
    if (element === undefined) return;
    element.text += text;
    if (element.text.length > longestText) this.#refuse("text-too-long", longestText);
  }

  /** A task or a calendar goes out as soon as it is whole, and nothing of it stays here. */
  #end(): void {
    const element = this.#open.pop();
    const parent = this.#open.at(-1);
    if (element === undefined || parent === undefined) return;
    if (this.#open.length === 2) this.#onItem(parent.name, element);
    else parent.children.push(element);
  }

  read(text: string): void {
    const step = 65_536;
    for (let at = 0; at < text.length; at += step) this.#parser.write(text.slice(at, at + step));
    this.#ended = true;
    if (!this.#begun) this.#refuse("not-a-plan");
    if (this.#open.length > 0) this.#refuse("truncated");
    this.#parser.close();
  }
}

/**
 * Streams a project. `onItem` is given each child of a section (`Tasks`, `Calendars`) whole; what is returned are the
 * project's own fields. A document type is refused before an entity of it could be used.
 */
export function parseProject(
  text: string,
  onItem: (section: string, item: Element) => void,
): Element {
  const parser = new ProjectParser(onItem);
  parser.read(text);
  return parser.project;
}
