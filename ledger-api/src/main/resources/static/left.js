// What whoever has just logged out left in this browser, where the page they left by had no time to: what was half written
// goes; a line that never reached the ledger is all there is of it, so that they are asked first.
import * as kept from "./kept.js";

const left = document.getElementById("left");
const { keeping } = left.dataset;
const lines = () => kept.keys("rad:" + keeping + ":");

kept.keys("utkast:" + keeping + ":").forEach(kept.remove);

const unsent = lines().length;
if (unsent) {
  left.hidden = false;
  document.getElementById("unsent").textContent = unsent === 1
    ? "1 rad har inte nått liggaren och ligger kvar här i webbläsaren; logga in igen och öppna händelsen så skickas den, eller kasta den."
    : unsent + " rader har inte nått liggaren och ligger kvar här i webbläsaren; logga in igen och öppna händelsen så skickas de, eller kasta dem.";
}
document.getElementById("discard").addEventListener("click", () => {
  lines().forEach(kept.remove);
  left.hidden = true;
});
