// Whoever logs out leaves nothing they wrote in the browser, and is told if some of it never reached the ledger.
import * as kept from "./kept.js";

const form = document.getElementById("logout");
const sentence = document.getElementById("unsent");
const { keeping } = form.dataset;
let told = false;

form.addEventListener("submit", (event) => {
  const unsent = kept.keys("rad:" + keeping + ":").length;
  if (unsent && !told) {
    event.preventDefault();
    told = true;
    sentence.textContent = (unsent === 1 ? "1 rad har inte nått liggaren och kastas" : unsent + " rader har inte nått liggaren och kastas")
      + " om du loggar ut; öppna händelsen så skickas de, eller tryck Logga ut igen.";
    return;
  }
  for (const begin of ["rad:", "utkast:"]) kept.keys(begin + keeping + ":").forEach(kept.remove);
});
