import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import jsxA11y from "eslint-plugin-jsx-a11y";
import prettier from "eslint-config-prettier";

/**
 * The walls between the parts of the program (docs/architecture.md). A wall is a list of folders that the
 * files of one part may not import, and a folder is entered only by its index.ts.
 */
const parts = ["report", "statistics", "word", "docx", "taskpane", "commands", "cli", "simulator"];
const mayImport = {
  texts: [],
  report: ["statistics", "texts"],
  statistics: ["texts"],
  word: ["report", "statistics", "texts"],
  docx: ["report", "texts"],
  taskpane: ["word", "report", "statistics", "texts"],
  commands: ["word", "report", "statistics", "texts"],
  cli: ["docx", "report", "statistics", "texts"],
  simulator: ["docx", "texts"],
};
const anyOf = (names) => names.join("|");

const walls = Object.entries(mayImport).map(([part, allowed]) => {
  const forbidden = parts.filter((other) => other !== part && !allowed.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${anyOf(parts.filter((other) => other !== part))})/.+`,
      message: "Enter another part by its index.ts only.",
    },
  ];
  if (forbidden.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+(${anyOf(forbidden)})(/|$)`,
      message: `src/${part} may import only: ${allowed.join(", ") || "nothing"}.`,
    });
  }
  if (part === "report" || part === "statistics" || part === "texts") {
    patterns.push({ regex: "^(react|react-dom|@fluentui|node:|fs|path)", message: `src/${part} is pure.` });
  }
  return {
    files: [`src/${part}/**/*.{ts,tsx}`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
});

const officeGlobals = ["Word", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/word talks to Office.js.",
}));
const pageGlobals = ["window", "document", "navigator", "fetch", "localStorage", "sessionStorage"].map(
  (name) => ({ name, message: "This part is pure: no page, no network." }),
);

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/", "test/fixtures/asset-stub.js"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "tools/**/*.ts"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: ["error", "smart"],
      "no-console": "error",
    },
  },
  { files: ["tools/**", "test/bench/**"], rules: { "no-console": "off" } },
  { files: ["src/**/*.tsx"], ...jsxA11y.flatConfigs.recommended },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/{report,statistics,texts,docx,taskpane,commands,cli,simulator}/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: ["src/{report,statistics,texts}/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals, ...pageGlobals] },
  },
  {
    files: ["src/word/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...walls,
  prettier,
);
