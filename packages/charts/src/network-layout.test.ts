import { describe, expect, it } from "vitest";
import { overlap, textWidth } from "#labels";
import { layOutNetwork, type Sizes } from "#network-layout";
import { wrapText } from "#wrap";

const sizes: Sizes = { box: { width: 100, height: 40 }, gap: { x: 50, y: 10 }, margin: 5 };
const lay = (ids: string, ...links: readonly string[]) =>
  layOutNetwork(
    ids.split(""),
    links.map(([from = "", to = ""]) => ({ from, to })),
    sizes,
  );
const xOf = ({ nodes }: ReturnType<typeof lay>) =>
  Object.fromEntries(nodes.map(({ id, layer }) => [id, layer]));

describe("the layout of a network", () => {
  it("puts each node right of all that it waits on", () => {
    expect(xOf(lay("abcd", "ab", "bc", "ac", "cd"))).toEqual({ a: 0, b: 1, c: 2, d: 3 });
  });

  it("puts a giver with nothing before it beside its first taker", () => {
    expect(xOf(lay("abcx", "ab", "bc", "xc"))).toEqual({ a: 0, b: 1, c: 2, x: 1 });
  });

  it("lets no box touch another, and keeps all of them inside", () => {
    const layout = lay("abcdefgh", "ac", "bc", "cd", "ce", "cf", "dg", "eg", "fh");
    const { nodes, width, height } = layout;
    for (const [at, node] of nodes.entries()) {
      expect(node.x >= 0 && node.x + node.width <= width).toBe(true);
      expect(node.y >= 0 && node.y + node.height <= height).toBe(true);
      for (const other of nodes.slice(at + 1)) expect(overlap(node, other)).toBe(false);
    }
    expect(
      layout.links.map(({ path }) => path).every((path) => /^M[\d. ]+C[\d. ]+$/u.test(path)),
    ).toBe(true);
  });

  it("orders rows so that lines do not cross where they need not", () => {
    const { nodes } = lay("abcd", "ad", "bc");
    const rowOf = (id: string) => nodes.find((each) => each.id === id)?.y ?? 0;
    expect(rowOf("a") < rowOf("b")).toBe(rowOf("d") < rowOf("c"));
  });

  it("is the same for the same input, and stands a circle and links to nothing", () => {
    expect(lay("abc", "ab", "bc")).toEqual(lay("abc", "ab", "bc"));
    expect(lay("ab", "ab", "ba", "az", "aa").nodes).toHaveLength(2);
    expect(lay("").nodes).toEqual([]);
  });
});

describe("words in a box", () => {
  const within = { width: 100, size: 16, lines: 2 };
  it.each([
    ["Ready", ["Ready"]],
    ["Ready to begin", ["Ready to", "begin"]],
    ["Staff are in post by then", ["Staff are", "in post by…"]],
    ["", []],
  ])("%j", (text, lines) => {
    expect(wrapText(text, within)).toEqual(lines);
  });
  it("never pass its width", () => {
    const long = wrapText(`${"x".repeat(60)} ${"y".repeat(60)} z`, within);
    expect(long).toHaveLength(2);
    expect(long.every((line) => textWidth(line, 16) <= 100 && line.endsWith("…"))).toBe(true);
  });
});
