import { element } from "../element";
/** A form control with its visible label. */
export function field(tag, label, id, ...children) {
  const control = document.createElement(tag);
  control.id = id;
  control.append(...children);
  return {
    control,
    labelled: element("label", { class: "tool", htmlFor: id }, element("span", {}, label), control),
  };
}
