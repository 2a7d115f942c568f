export { buildChart, chartKinds } from "./build-chart";
export type { Chart, ChartKind, ChartModel, ChartOptions, ChartPoint } from "./model";
