import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../report";

const icons = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoFilled,
} satisfies Record<Severity, unknown>;

/** The severity as a shape; the word always stands beside it or above it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return <Icon className={`icon severity-${severity}`} aria-hidden />;
}
