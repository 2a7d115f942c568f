/** A chunk of its own: the colours that most people never see. */
export { teamsHighContrastTheme, webDarkTheme } from "@fluentui/react-components";
