import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's themes by the style sheet that holds each (src/taskpane/shared/themes), and where it applies. */
export const themeSheets: Readonly<Record<string, { readonly selector: string; readonly theme: Theme }>> = {
  "light.css": { selector: ":root", theme: webLightTheme },
  "dark.css": { selector: ':root[data-theme="dark"]', theme: webDarkTheme },
  "high-contrast.css": { selector: ':root[data-theme="highContrast"]', theme: teamsHighContrastTheme },
};
