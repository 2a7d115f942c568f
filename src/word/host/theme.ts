import type { OfficeTheme } from "../session";

/**
 * The Office theme, by the luminance of its background. High contrast is not told here: a page asks for it with
 * the media query `forced-colors`. Hosts without theme information make `officeTheme` absent or throw on reading.
 */
export function officeTheme(): OfficeTheme {
  return { kind: luminance(backgroundColour()) < 0.5 ? "dark" : "light" };
}

function backgroundColour(): string {
  try {
    return Office.context.officeTheme?.bodyBackgroundColor ?? "";
  } catch {
    return "";
  }
}

/** Relative luminance (Rec. 709 weights, no gamma) of "#rrggbb"; 1 for anything else. */
function luminance(colour: string): number {
  const hex = /^#?([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined) return 1;
  const value = parseInt(hex, 16);
  return (0.2126 * (value >> 16) + 0.7152 * ((value >> 8) & 255) + 0.0722 * (value & 255)) / 255;
}
