import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { footTexts as texts } from "../../../../texts/statistics-editor";
import type { TargetStatus } from "./target-status";

const shapes = {
  reached: { Icon: CheckmarkCircleFilled, tone: "status-written" },
  notReached: { Icon: WarningFilled, tone: "status-unfinished" },
  unknown: { Icon: CircleRegular, tone: "status-empty" },
} as const;

/** The target and how the table stands to it, as a shape and in words. */
export function TargetLine({ goal, words, result, open }: TargetStatus & { open(): void }) {
  const { Icon, tone } = shapes[result];
  return (
    <p className="target-line">
      <Icon className={`icon ${tone}`} aria-hidden />
      <span>
        {goal} · <strong className={tone}>{words}</strong>
      </span>
      <button
        type="button"
        className="link"
        title={texts.openTargetsLong}
        aria-label={texts.openTargetsLong}
        onClick={open}
      >
        {texts.openTargets}
      </button>
    </p>
  );
}
