import { child } from "./xml/access";
import type { DocxPackage } from "./package/docx-package";
import { parseXml } from "./xml/parse";

/** Finds the theme's fonts; the theme is only read when a style uses one. */
export function themeFonts(opened: DocxPackage, main: string): (name: string) => string | undefined {
  let fonts: ThemeFonts | undefined;
  return (name) => {
    fonts ??= opened.derived(opened.related(main, "theme")[0], readThemeFonts) ?? noFonts;
    return name === "+major" ? fonts.major : fonts.minor;
  };
}

interface ThemeFonts {
  readonly major: string | undefined;
  readonly minor: string | undefined;
}

const noFonts: ThemeFonts = { major: undefined, minor: undefined };

function readThemeFonts(text: string, name: string): ThemeFonts {
  const scheme = child(child(parseXml(text, name), "a:themeElements"), "a:fontScheme");
  const fontOf = (kind: string) => child(child(scheme, kind), "a:latin")?.attributes["typeface"] || undefined;
  return { major: fontOf("a:majorFont"), minor: fontOf("a:minorFont") };
}
