import { describe, expect, it } from "vitest";
import { circlesOf, onCircle } from "#network/circles";

const links = (text: string) =>
  text.split(" ").map((pair) => {
    const [from = "", to = ""] = pair.split(">");
    return { from, to };
  });
const circles = (text: string) => circlesOf(links(text)).map((ids) => ids.join(""));

describe("circles", () => {
  it.each([
    ["a chain has none", "a>b b>c a>c", []],
    ["one that waits on itself", "a>a a>b", ["a"]],
    ["one, and not what leads to it or hangs on it", "x>a a>b b>c c>a c>y", ["abc"]],
    ["from its smallest member, wherever it is entered", "c>a b>c a>b", ["abc"]],
    ["two that share an activity", "a>b b>a a>c c>a", ["ab", "ac"]],
    ["two that share a link", "a>b b>c c>a b>d d>a", ["abc", "abd"]],
    ["a short one inside a long one", "a>b b>a b>c c>a", ["ab", "abc"]],
    ["two with a link between them, which is on neither", "a>b b>a b>c c>d d>c", ["ab", "cd"]],
    ["not a way round all of whose links are in circles named", "a>b b>a b>c c>b", ["ab", "bc"]],
  ] as const)("%s", (_, text, expected) => expect(circles(text)).toEqual(expected));

  it("does not depend on the order of the links", () => {
    const text = "a>b b>c c>a b>d d>a d>e e>d a>e";
    const turned = text.split(" ").toReversed().join(" ");
    expect(circles(turned)).toEqual(circles(text));
  });

  it("knows the links that lie on a circle", () => {
    const all = links("x>a a>b b>a b>c c>d d>c");
    expect(
      all
        .filter(onCircle(all))
        .map(({ from, to }) => from + to)
        .join(" "),
    ).toBe("ab ba cd dc");
  });

  it("finds one of 20,000, and a hundred at most of those that wait on one another", () => {
    const ring = Array.from({ length: 20_000 }, (_, at) => ({
      ...{ from: `a${at}`, to: `a${(at + 1) % 20_000}` },
    }));
    expect(circlesOf(ring).map(({ length }) => length)).toEqual([20_000]);
    const star = Array.from({ length: 120 }, (_, at) => links(`hub>a${at} a${at}>hub`)).flat();
    expect(circlesOf(star)).toHaveLength(100);
  });
});
