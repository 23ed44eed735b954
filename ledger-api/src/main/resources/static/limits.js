// The limits of the law that are near or have passed, in place of those that were told before.
const list = document.getElementById("limits");

export const remind = (limits) => {
  list.replaceChildren(...limits.map((limit) => {
    const line = document.createElement("li");
    line.className = limit.near;
    const duty = document.createElement("strong");
    duty.textContent = limit.duty;
    const said = document.createElement("span");
    said.textContent = limit.said;
    line.append(duty, limit.controller ? " för " + limit.controller : "", ": ", said);
    return line;
  }));
  list.hidden = limits.length === 0;
};

// A staff of whose meetings no post tells for longer than its rhythm allows.
const quiet = document.getElementById("silences");

export const tellOfSilence = (silences) => {
  quiet.replaceChildren(...silences.map((silence) => {
    const line = document.createElement("li");
    line.textContent = silence.said;
    return line;
  }));
  quiet.hidden = silences.length === 0;
};
