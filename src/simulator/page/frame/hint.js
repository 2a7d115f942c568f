import { preview as texts } from "../../../texts/preview";
import { element } from "../element";
const seenKey = "bao-cao-2282-preview-hint";
/** The one-time hint below the ribbon: what to click first. Undefined for somebody who has put it away before. */
export function firstHint() {
  if (localStorage.getItem(seenKey)) return undefined;
  const hint = element(
    "section",
    { class: "hint", attributes: { "aria-label": texts.hint.title } },
    element("h2", {}, texts.hint.title),
    element("p", {}, texts.hint.text),
    element("button", { type: "button", onclick: () => dismissHint(hint) }, texts.hint.dismiss),
  );
  return hint;
}
/** Puts the hint away for good: the user has said so, or has clicked a button of the ribbon. */
export function dismissHint(hint) {
  hint?.remove();
  localStorage.setItem(seenKey, "1");
}
