document.getElementById("root")!.textContent = "Báo cáo 2282";
