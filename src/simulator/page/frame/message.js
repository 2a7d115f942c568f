import { preview as texts } from "../../../texts/preview";
import { element } from "../element";
/** One message at a time, at the lower left, until it is closed or the next one comes. */
export function createMessages() {
  const text = element("p", { attributes: { role: "alert" } });
  const close = element("button", { type: "button", onclick: () => clear() }, texts.close);
  const root = element("div", { class: "message", hidden: true }, text, close);
  const clear = () => {
    root.hidden = true;
    text.textContent = "";
  };
  return {
    element: root,
    say(message) {
      root.hidden = false;
      text.textContent = message;
    },
    clear,
  };
}
