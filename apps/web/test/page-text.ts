import type { Page } from "playwright-core";

/** One text that a reader sees or hears, and where it stands. */
export type PageText = { readonly text: string; readonly where: string };

/**
 * Every text of the page that is not marked as English: what is drawn, what is hidden but heard, what drawings are called,
 * what style sheets write (`data-label`), and the title. Closed parts are opened first.
 */
export async function textsOn(page: Page): Promise<readonly PageText[]> {
  return page.evaluate(() => {
    for (const closed of document.querySelectorAll("details")) closed.open = true;
    const found: { text: string; where: string }[] = [];
    const add = (text: string | null | undefined, element: Element, what: string) => {
      const isEnglish = element.closest("[lang]")?.getAttribute("lang")?.startsWith("en") ?? false;
      const plain = (text ?? "").replaceAll(/\s+/gu, " ").trim();
      if (plain === "" || (isEnglish && document.documentElement.lang === "cy")) return;
      const near = element.closest("[id], section, table, nav, form, header, footer, main");
      found.push({
        text: plain,
        where: `${what} in ${near?.tagName.toLowerCase() ?? "page"}#${near?.id ?? ""}`,
      });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest("script, style, noscript")) continue;
      const heard = parent.closest("svg title, svg desc, option") !== null;
      if (heard || parent.checkVisibility({ visibilityProperty: true }))
        add(node.nodeValue, parent, parent.tagName.toLowerCase());
    }
    for (const name of [
      "aria-label",
      "aria-description",
      "aria-roledescription",
      "alt",
      "title",
      "placeholder",
      "data-label",
    ])
      for (const element of document.querySelectorAll(`[${name}]`))
        add(element.getAttribute(name), element, name);
    add(document.title, document.documentElement, "title");
    return found;
  });
}
