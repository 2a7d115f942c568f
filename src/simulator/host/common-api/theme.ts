import type { ThemeName } from "../options";

const colors: Readonly<Record<ThemeName, readonly [background: number, foreground: number]>> = {
  light: [0xffffff, 0x262626],
  dark: [0x262626, 0xffffff],
  highContrast: [0x000000, 0xffffff],
};

/** `GetOfficeThemeInfo`: colours as numbers, in the order the client wants them. */
export function themeInfo(theme: ThemeName): string {
  const [background, foreground] = colors[theme];
  return JSON.stringify({
    primaryFontColor: foreground,
    primaryBackgroundColor: background,
    secondaryFontColor: foreground,
    secondaryBackgroundColor: background,
    bodyForegroundColor: foreground,
    bodyBackgroundColor: background,
    controlForegroundColor: foreground,
    controlBackgroundColor: background,
    isDarkTheme: theme === "light" ? 0 : 1,
  });
}
