import { SaxesParser } from "saxes";
import { WorkbookRefusal } from "#workbook/refusal";

export type Attributes = Readonly<Record<string, string>>;
export type Handler = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * One part read by pieces. Prefixes are dropped: transitional and strict files differ in their namespaces alone. A document
 * type is refused before an entity of it could be used.
 */
export function parseXml(content: Buffer, { open, close, text }: Handler): void {
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new WorkbookRefusal("forbidden-xml");
  });
  parser.on("error", () => {
    throw new WorkbookRefusal("damaged");
  });
  if (open)
    parser.on("opentag", (tag) => open(local(tag.name), tag.attributes as unknown as Attributes));
  if (close) parser.on("closetag", (tag) => close(local(tag.name)));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  const decoder = new TextDecoder(content[0] === 0xff ? "utf-16le" : "utf-8", { fatal: true });
  const step = 65_536;
  try {
    for (let at = 0; at < content.length; at += step)
      parser.write(decoder.decode(content.subarray(at, at + step), { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof WorkbookRefusal ? error : new WorkbookRefusal("damaged");
  }
}

/** An attribute whatever its prefix. */
export const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[name] ??
  Object.entries(attributes).find(([key]) => key !== "xmlns" && local(key) === name)?.[1];

export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** Office writes what XML cannot hold as _x000D_. */
export const unescapeOffice = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      )
    : text;
