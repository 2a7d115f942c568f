export { drawChart, type DrawnChart } from "./draw-chart";
export { paneLook } from "./look";
export { printChart } from "./print-chart";
