/** What an ICU message holds: its arguments, and its choices with the forms of each. Enough for checks and for translators' lists. */
export type IcuArgument = {
  readonly name: string;
  readonly type: "text" | "number" | "plural" | "select";
  readonly forms: readonly string[];
};

/** The index just after the brace that closes the one at `open`. */
function closing(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at++) {
    if (message[at] === "{") depth++;
    if (message[at] === "}" && --depth === 0) return at + 1;
  }
  throw new SyntaxError(`Unclosed brace: ${message}`);
}

/** The options of a choice, `one {…} other {…}`: each name with its text. */
function optionsOf(text: string): readonly (readonly [name: string, text: string])[] {
  const options: (readonly [string, string])[] = [];
  for (let at = text.indexOf("{"); at >= 0;) {
    const end = closing(text, at);
    const name = text.slice(0, at).trim().split(/\s+/u).at(-1) ?? "";
    options.push([name, text.slice(at + 1, end - 1)]);
    text = text.slice(end);
    at = text.indexOf("{");
  }
  return options;
}

/** Every argument of a message, those inside choices too. */
export function argumentsOf(message: string): readonly IcuArgument[] {
  const found: IcuArgument[] = [];
  for (let at = message.indexOf("{"); at >= 0; at = message.indexOf("{", at)) {
    const end = closing(message, at);
    const inner = message.slice(at + 1, end - 1);
    const [, name = "", type = "text", rest = ""] =
      /^\s*(\w+)\s*(?:,\s*(\w+)\s*(?:,([^]*))?)?$/u.exec(inner) ?? [];
    const options = optionsOf(rest);
    found.push({
      name,
      type: type as IcuArgument["type"],
      forms: options.map(([option]) => option),
    });
    for (const [, text] of options) found.push(...argumentsOf(text));
    at = end;
  }
  return found;
}

/** Every text of a catalogue by its key, `common.asAt.label`. */
export function textsOf(catalogue: object, before = ""): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === "string") texts.set(`${before}${key}`, value);
    else if (typeof value === "object" && value !== null)
      for (const [inner, text] of textsOf(value, `${before}${key}.`)) texts.set(inner, text);
  }
  return texts;
}
