// What a person can see of a text that somebody else wrote (record-format.md, "Text"), whatever the browser would make of it.
const ACTS = "\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u206f\\ud800-\\udfff\\ufff9-\\ufffb"
  + "\\u{e0000}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}";
const INVISIBLE = "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164"
  + "\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8\\u{1bca0}-\\u{1bca3}\\u{1d159}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}";
const UNSEEN = new RegExp(`[${ACTS}\\ufeff]`, "gu"), ACTING = new RegExp(`[${ACTS}]`, "u");
const BLANK = new RegExp(`^[${INVISIBLE}${WHITE}]*$`, "u");
/** Each character that does nothing visible, or turns others, written out. */
const escaped = text => text.replace(UNSEEN, c => `\\u{${c.codePointAt(0).toString(16)}}`);
/** Whether there is something to see, and nothing that moves the cursor, turns the writing, or carries hidden words. */
const reads = text => !ACTING.test(text) && !BLANK.test(text);
