/** Names that no theme sets: what Fluent gives instead. */
const layers: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

function customProperty(name: string): string {
  return name in layers ? `var(--${name}, ${layers[name]})` : `var(--${name})`;
}

/**
 * Fluent's names of its colours and sizes. Each stands for the custom property of the same name, which the style sheets
 * beside this file set; so Fluent's own table of all 500 is not part of the bundle (webpack.config.js puts this one in
 * its place).
 */
export const tokens = new Proxy<Readonly<Record<string, string>>>(
  {},
  { get: (_, name) => customProperty(String(name)) },
);
