/** Makes an HTML element: `element("button", { class: "tool", type: "button", onclick }, "Mở")`. */
export function element(tag, { class: className, attributes = {}, ...properties } = {}, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  Object.assign(made, properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
