type Child = Node | string | undefined;
type Properties<Tag extends keyof HTMLElementTagNameMap> = {
  readonly class?: string;
  /** Attributes that are no properties: role, aria-*, data-*. */
  readonly attributes?: Readonly<Record<string, string>>;
} & Partial<Omit<HTMLElementTagNameMap[Tag], "attributes" | "children" | "style">>;

/** Makes an HTML element: `element("button", { class: "tool", type: "button", onclick }, "Mở")`. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { class: className, attributes = {}, ...properties }: Properties<Tag> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  Object.assign(made, properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
