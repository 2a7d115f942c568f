/** How one series is told from the others, also without colours. */
export interface SeriesLook {
  readonly colour: string;
  /** Drawn over the colour, for areas. */
  readonly hatch?: "diagonal" | "dots";
  /** Words inside the area. */
  readonly inside: string;
  /** Colour of a line, which is too thin for the paler areas' colours. */
  readonly line: string;
  /** Lengths of a line's strokes and gaps; none = solid. */
  readonly dash: readonly number[];
  readonly point: "circle" | "rect" | "triangle" | "rectRot";
}

/** The colours and letters of a chart. Sizes are CSS pixels. */
export interface Look {
  readonly font: string;
  readonly size: number;
  readonly text: string;
  readonly grid: string;
  readonly background: string;
  readonly outline: string;
  readonly target: string;
  readonly series: readonly SeriesLook[];
  /** The bar of all rows together. */
  readonly total: SeriesLook;
  /** Whether the title is part of the picture; in the pane it stands above it. */
  readonly withTitle: boolean;
}

const shapes = [
  { dash: [], point: "circle" },
  { dash: [8, 4], point: "rect" },
  { dash: [2, 3], point: "triangle" },
  { dash: [10, 3, 2, 3], point: "rectRot" },
] as const;

/** On white paper in black and greys; Times New Roman of 12 pt, a little below the 13–14 of a decree-30 text. */
export const printLook: Look = {
  font: '"Times New Roman", Tinos, "Liberation Serif", serif',
  size: 16,
  text: "#000000",
  grid: "#c8c8c8",
  background: "#ffffff",
  outline: "#000000",
  target: "#000000",
  series: [
    { colour: "#4d4d4d", inside: "#ffffff", line: "#000000", ...shapes[0] },
    { colour: "#d0d0d0", inside: "#000000", line: "#000000", ...shapes[1] },
    { colour: "#ffffff", hatch: "diagonal", inside: "#000000", line: "#595959", ...shapes[2] },
    { colour: "#8c8c8c", hatch: "dots", inside: "#000000", line: "#595959", ...shapes[3] },
  ],
  total: { colour: "#ffffff", hatch: "diagonal", inside: "#000000", line: "#000000", ...shapes[0] },
  withTitle: true,
};

/** In the pane's theme, or in the system's own colours where it forces them: a canvas is not coloured by itself. */
export function paneLook(element: Element): Look {
  const forced = window.matchMedia("(forced-colors: active)").matches;
  const colour = (variable: string, system: string) =>
    resolveColour(element, forced ? system : `var(${variable})`);
  const text = colour("--colorNeutralForeground1", "CanvasText");
  const background = colour("--colorNeutralBackground1", "Canvas");
  const brand = colour("--colorBrandForeground1", "Highlight");
  const quiet = colour("--colorNeutralForeground4", "CanvasText");
  return {
    font: '"Segoe UI", system-ui, sans-serif',
    size: 12,
    text,
    // The system has no pale colour; the values stand at the bars.
    grid: colour("--colorNeutralStroke2", "Canvas"),
    background,
    outline: text,
    target: colour("--colorStatusDangerForeground1", "CanvasText"),
    series: [
      { colour: brand, inside: background, line: brand, ...shapes[0] },
      { colour: quiet, inside: background, line: text, ...shapes[1] },
      { colour: background, hatch: "diagonal", inside: text, line: quiet, ...shapes[2] },
      { colour: background, hatch: "dots", inside: text, line: text, ...shapes[3] },
    ],
    total: { colour: background, hatch: "diagonal", inside: text, line: text, ...shapes[0] },
    withTitle: false,
  };
}

/** What a CSS colour is where `element` stands. */
function resolveColour(element: Element, css: string): string {
  const probe = document.createElement("span");
  probe.style.cssText = `color: ${css}; forced-color-adjust: none; display: none`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
