const query = /\(\s*forced-colors\s*:\s*active\s*\)/g;

/** A media condition in which "the system forces its colours" holds. */
function holding(condition: string): string {
  return condition.replace(query, "all");
}

/**
 * Plays a system in high contrast to a page of the add-in, which learns of it by the media query `forced-colors` alone:
 * the query holds for its scripts and its style sheets, also for those that come later. A page cannot make the browser
 * force colours; the palette is the one that the pane itself gives where they are forced.
 */
export function playForcedColors(page: Window & typeof globalThis): void {
  const { matchMedia } = page;
  page.matchMedia = (condition) => matchMedia.call(page, holding(condition));

  const { prototype } = page.CSSStyleSheet;
  const { insertRule } = prototype;
  prototype.insertRule = function (rule, index) {
    return insertRule.call(this, holding(rule), index);
  };

  const change = (media: MediaList): void => {
    if (media.mediaText.search(query) >= 0) media.mediaText = holding(media.mediaText);
  };
  const changeIn = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof page.CSSMediaRule) change(rule.media);
      if (rule instanceof page.CSSGroupingRule) changeIn(rule.cssRules);
    }
  };
  const take = ({ sheet }: HTMLLinkElement | HTMLStyleElement): void => {
    if (!sheet) return;
    change(sheet.media);
    changeIn(sheet.cssRules);
  };
  const found = (element: Node): void => {
    if (element instanceof page.HTMLStyleElement) take(element);
    if (element instanceof page.HTMLLinkElement && element.rel === "stylesheet") {
      if (element.sheet) take(element);
      else element.addEventListener("load", () => take(element));
    }
  };
  new page.MutationObserver((changes) =>
    changes.forEach(({ addedNodes }) => addedNodes.forEach(found)),
  ).observe(page.document, { childList: true, subtree: true });
}
