import { child } from "./xml/access";
import type { DocxPackage } from "./package/docx-package";
import type { XmlElement } from "./xml/parse";

/** Finds the theme's fonts; the theme is only read when a style uses one. */
export function themeFonts(opened: DocxPackage, main: string): (name: string) => string | undefined {
  let scheme: XmlElement | undefined | "unread" = "unread";
  return (name) => {
    if (scheme === "unread") {
      const theme = opened.xml(opened.related(main, "theme")[0]);
      scheme = child(child(theme, "a:themeElements"), "a:fontScheme");
    }
    const fonts = child(scheme, name === "+major" ? "a:majorFont" : "a:minorFont");
    return child(fonts, "a:latin")?.attributes["typeface"] || undefined;
  };
}
