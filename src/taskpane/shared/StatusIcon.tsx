import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillFilled } from "@fluentui/react-icons/svg/circle-half-fill";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import type { SectionStatus } from "../../report";

const icons = {
  missing: DismissCircleFilled,
  empty: CircleRegular,
  unfinished: CircleHalfFillFilled,
  written: CheckmarkCircleFilled,
} satisfies Record<SectionStatus, unknown>;

/** The status as a shape; the word always stands beside it, so the shape itself is silent. */
export function StatusIcon({ status }: { readonly status: SectionStatus }) {
  const Icon = icons[status];
  return <Icon className={`icon status-${status}`} aria-hidden />;
}
