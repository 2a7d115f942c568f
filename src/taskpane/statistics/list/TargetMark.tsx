import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { TargetComparison } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";

const icons = { exceeded: ArrowUpRegular, met: CheckmarkRegular, notMet: ArrowDownRegular };

/** How the ratio stands to its target, by shape and word. */
export function TargetMark({ result }: { readonly result: TargetComparison["result"] }) {
  const Icon = icons[result];
  return (
    <span className={`target-mark target-${result}`}>
      <Icon className="icon" aria-hidden />
      <span>{texts.list.targets[result]}</span>
    </span>
  );
}
