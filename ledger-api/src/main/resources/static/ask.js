// Asks the ledger for something, for a limited time: what hangs for ever says nothing to anybody.
const LIMIT = 12000;

export const ask = async (url, options = {}) => {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), LIMIT);
  try {
    const answer = await fetch(url, {
      cache: "no-store",
      ...options,
      headers: { Accept: "application/json", ...options.headers },
      signal: stop.signal,
    });
    const said = await answer.json().catch(() => ({}));
    return { status: answer.status, ok: answer.ok, said, problem: (said.type ?? "").split(":").pop() };
  } catch {
    return { status: 0, ok: false, said: {}, problem: stop.signal.aborted ? "late" : "away" };
  } finally {
    clearTimeout(late);
  }
};
