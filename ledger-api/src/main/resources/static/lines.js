// The table of posts: each line once, the newest on top, and told anew when a later post changed it.
const table = document.getElementById("lines");
const body = table.tBodies[0];

let last = Number(table.dataset.last);

export const lastNumber = () => last;
export const feedAddress = table.dataset.feed;

const element = (name, className, ...content) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
};

const link = (after) => {
  const to = element("a", "", after.words);
  to.href = "#nr-" + after.in;
  return element("small", "after", to);
};

const who = (line) => {
  const cell = element("td", "who");
  if (line.writer) {
    cell.append(element("span", "full", line.writer), element("abbr", "short", line.initials), " ");
    cell.lastElementChild.title = line.writer;
  } else {
    cell.append(element("em", "absent", "ingen post säger vem"), " ");
  }
  cell.append(element("span", "function", line.function));
  return cell;
};

const what = (line) => {
  const cell = element("td", "", element(line.struck ? "s" : "span", "", line.text));
  for (const after of line.afterwards) cell.append(" ", link(after));
  if (line.reason) cell.append(" ", element("small", "reason", line.reason));
  if (line.remarks) cell.append(" ", element("small", "remark", line.remarks));
  return cell;
};

const fill = (row, line) => row.replaceChildren(
  element("td", "nr", String(line.number)),
  element("td", "", line.occurred),
  element("td", "", line.recorded),
  who(line),
  what(line),
);

// A line of a number that is shown is told anew; a newer one is put on top.
export const show = (line) => {
  const shown = document.getElementById("nr-" + line.number);
  if (shown) {
    fill(shown, line);
  } else if (line.number > last) {
    const row = body.insertRow(0);
    row.id = "nr-" + line.number;
    row.className = "fresh";
    fill(row, line);
  }
  last = Math.max(last, line.number);
};
