import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Verdict } from "./verdict";

const icons = {
  bad: ErrorCircleFilled,
  fair: WarningFilled,
  good: CheckmarkCircleFilled,
  unknown: InfoFilled,
};

/** The verdict, in colour, shape and words. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const Icon = icons[verdict.kind];
  return (
    <h2 className={`verdict verdict-${verdict.kind}`}>
      <Icon className="icon" aria-hidden />
      <span>{verdict.title}</span>
    </h2>
  );
}
