import type { Outline } from "../../../report";
import type { Capabilities } from "../../../word";
import type { StatisticsActions, StatisticsState } from "../state";

/** What every page of the view is given. */
export interface PageProps {
  readonly state: StatisticsState;
  readonly actions: StatisticsActions;
  /** Absent until Word has told. */
  readonly capabilities?: Capabilities;
  readonly outline: Outline;
}
