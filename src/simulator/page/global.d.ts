/** What the preview page offers to the add-in's frames (boot.ts). */
interface Window {
  simulatedWord?: import("./simulated-word").SimulatedWord;
}
