import type { DocumentFacts } from "../host/document-facts";

/**
 * Queues `change` so that it is not recorded as a tracked change, and the author's own choice for what follows, in
 * the same batch. Where this Word cannot tell, the change is recorded or not as Word is set.
 */
export function withoutTracking(
  context: Word.RequestContext,
  { tracking }: DocumentFacts,
  change: () => void,
): void {
  const { document } = context;
  const recording = tracking !== undefined && tracking !== "Off";
  if (recording) document.changeTrackingMode = "Off";
  try {
    change();
  } finally {
    if (recording) document.changeTrackingMode = tracking;
  }
}
