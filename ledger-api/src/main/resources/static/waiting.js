// Shows what waits, and lets its writer mend what was refused and answer what is asked.
const button = (words, act) => {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
};

const paragraph = (words) => {
  const made = document.createElement("p");
  made.textContent = words;
  return made;
};

export const count = (lines) => lines.length === 1
  ? "1 rad väntar på kontakt med liggaren och skickas när den svarar."
  : lines.length + " rader väntar på kontakt med liggaren och skickas i den ordning de skrevs.";

export const draw = (list, queue, mend) => {
  const lines = queue.lines();
  list.hidden = lines.length === 0;
  list.replaceChildren(...lines.map((line) => {
    const item = document.createElement("li");
    item.append(paragraph(line.text));
    if (line.asked) {
      item.append(paragraph(line.asked.sentence));
      item.append(button("Ja, för in som " + line.asked.writer, () => queue.as(line, line.asked.av)));
      item.append(" ", button("Nej, ta bort raden", () => queue.remove(line)));
    } else if (line.refused) {
      item.append(paragraph(line.refused));
      item.append(button("Rätta raden", () => mend(line)), " ", button("Ta bort raden", () => queue.remove(line)));
    }
    return item;
  }));
};
