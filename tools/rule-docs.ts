// Writes docs/rules/README.md, the list of what a check looks at: `npx tsx tools/rule-docs.ts`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules, severities, type Severity } from "../src/report";

export const rulePages = join(__dirname, "../docs/rules");

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "lỗi",
  warning: "cần xem",
  info: "thông tin",
};

/** The list of all rules by severity, each with a link to its page. */
export function ruleList(): string {
  const groups = severities.map((severity) => {
    const rows = rules
      .filter(({ meta }) => meta.severity === severity)
      .map(({ meta }) => `- [${meta.title}](${meta.id}.md)`);
    const words = severityWords[severity];
    return `## ${words.charAt(0).toUpperCase()}${words.slice(1)}\n\n${rows.join("\n")}\n`;
  });
  const head = `# Những điểm được kiểm tra

Mỗi điểm dưới đây có trang riêng: kiểm tra gì, vì sao, ví dụ và cách sửa. **Lỗi** phải sửa trước khi trình;
**cần xem** là điểm nên xem lại; **thông tin** để biết thêm.
`;
  return [head, ...groups].join("\n");
}

if (process.argv[1]?.endsWith("rule-docs.ts")) writeFileSync(join(rulePages, "README.md"), ruleList());
