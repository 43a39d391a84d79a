// Stands where Tauri's channel stands in the window: the pages cannot tell the difference.
window.__TAURI_INTERNALS__ = {
  async invoke(command, { name, request } = {}) {
    if (command !== "call") throw new Error(`the window has one command, not ${command}`);
    const reply = await fetch("/call", { method: "POST", body: JSON.stringify({ name, request: request ?? null }) });
    const body = await reply.json();
    if (!reply.ok) throw body;
    return body;
  },
};
