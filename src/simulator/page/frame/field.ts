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
  // Not inside the label: a list's options would become part of its name.
  return {
    control,
    labelled: element("span", { class: "tool" }, element("label", { htmlFor: id }, label), control),
  };
}
