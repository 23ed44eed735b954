// Half a line, kept for its person and incident until it is sent or they log out.
import * as kept from "./kept.js";

export const keepDraft = (field, keeping, incident) => {
  const key = "utkast:" + keeping + ":" + incident;
  const save = () => { if (field.value) kept.set(key, field.value); else kept.remove(key); };

  if (!field.value) field.value = kept.get(key) ?? "";
  field.addEventListener("input", save);
  // The same half line in another page goes when it is sent there, or it would be sent twice.
  kept.changed(key, (_, before) => { if (field.value === before) field.value = kept.get(key) ?? ""; });

  return (text) => {
    field.value = text;
    save();
  };
};
