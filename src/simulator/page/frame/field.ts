import { element } from "../element";

/** A form control with its visible label. */
export function field<Tag extends "select" | "input">(
  tag: Tag,
  label: string,
  id: string,
  ...children: readonly Node[]
): { readonly control: HTMLElementTagNameMap[Tag]; readonly labelled: HTMLElement } {
  const control = document.createElement(tag);
  control.id = id;
  control.append(...children);
  return {
    control,
    labelled: element("label", { class: "tool", htmlFor: id }, element("span", {}, label), control),
  };
}
