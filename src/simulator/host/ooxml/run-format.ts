import { attribute, child, numberAttribute, onOff, type Element } from "./dom";

const highlightColors: Readonly<Record<string, string>> = {
  yellow: "#FFFF00",
  green: "#00FF00",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  blue: "#0000FF",
  red: "#FF0000",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  darkGray: "#808080",
  lightGray: "#C0C0C0",
  black: "#000000",
  white: "#FFFFFF",
};

const underlines: Readonly<Record<string, string>> = {
  none: "None",
  single: "Single",
  words: "Word",
  double: "Double",
  thick: "Thick",
  dotted: "Dotted",
  dash: "DashLine",
  dotDash: "DotDashLine",
  dotDotDash: "TwoDotDashLine",
  wave: "Wave",
};

/** Readers of one `w:rPr`; undefined = it says nothing. Toggles of character styles are not combined. */
export const runReaders = {
  themeFont(rPr: Element): string | undefined {
    const fonts = child(rPr, "rFonts");
    return attribute(fonts, "ascii") ?? themed(attribute(fonts, "asciiTheme"));
  },
  size(rPr: Element): number | undefined {
    const value = numberAttribute(child(rPr, "sz"), "val");
    return value === undefined ? undefined : value / 2;
  },
  bold: (rPr: Element): boolean | undefined => onOff(child(rPr, "b")),
  italic: (rPr: Element): boolean | undefined => onOff(child(rPr, "i")),
  strikeThrough: (rPr: Element): boolean | undefined => onOff(child(rPr, "strike")),
  doubleStrikeThrough: (rPr: Element): boolean | undefined => onOff(child(rPr, "dstrike")),
  hidden: (rPr: Element): boolean | undefined => onOff(child(rPr, "vanish")),
  color(rPr: Element): string | undefined {
    const value = attribute(child(rPr, "color"), "val");
    if (value === undefined) return undefined;
    return value === "auto" ? "#000000" : `#${value.toUpperCase()}`;
  },
  underline(rPr: Element): string | undefined {
    const value = attribute(child(rPr, "u"), "val");
    return value === undefined ? undefined : (underlines[value] ?? "Mixed");
  },
  highlightColor(rPr: Element): string | undefined {
    const value = attribute(child(rPr, "highlight"), "val");
    return value === undefined || value === "none" ? undefined : highlightColors[value];
  },
  verticalAlign: (rPr: Element): string | undefined => attribute(child(rPr, "vertAlign"), "val"),
} as const;

export type RunFact = keyof typeof runReaders;

export const runDefaults: Readonly<Partial<Record<RunFact, boolean | number | string>>> = {
  themeFont: "Times New Roman",
  size: 10,
  bold: false,
  italic: false,
  strikeThrough: false,
  doubleStrikeThrough: false,
  hidden: false,
  color: "#000000",
  underline: "None",
  verticalAlign: "baseline",
};

/** A font named by the theme, to be looked up there: "theme:minor". */
function themed(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  return name.startsWith("major") ? "theme:major" : "theme:minor";
}

/** The highlighter's own name of a colour ("#FFFF00" or "Yellow" → "yellow"); undefined for other colours. */
export function highlightName(color: string): string | undefined {
  const folded = color.toUpperCase();
  return Object.keys(highlightColors).find(
    (name) => name.toUpperCase() === folded || highlightColors[name] === folded,
  );
}

/** The file's word for one of the API's underline types. */
export function underlineName(type: string): string | undefined {
  return Object.keys(underlines).find((name) => underlines[name] === type);
}
