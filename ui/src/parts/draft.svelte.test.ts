import { beforeEach, describe, expect, test, vi } from "vitest";
import { Failure } from "../host";
import { Live } from "../state/live.svelte";
import { flush, keeps, unsaved } from "../state/saving.svelte";
import { Draft } from "./draft.svelte";

/** Names of what was asked of the core. */
let asked: string[] = [];

// What the window would say comes by its events.
vi.hoisted(() => vi.stubGlobal("window", new EventTarget()));

vi.mock("@tauri-apps/api/core", () => ({
  invoke: (_: string, call: { name: string }) => {
    asked.push(call.name);
    return Promise.reject(new Error("no host in this test"));
  },
}));

describe("a field that saves itself", () => {
  let sent: string[];
  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    asked = [];
  });

  const keep = async (text: string): Promise<void> => {
    sent.push(text);
  };

  test("sends the text half a second after the first key, once", async () => {
    const draft = new Draft("", keep);
    draft.type("a");
    await vi.advanceTimersByTimeAsync(499);
    draft.type("ab");
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(["ab"]);
    draft.leave();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual(["ab"]);
  });

  test("never waits for a pause: what is typed without one is sent twice a second, as one step for undo", async () => {
    const draft = new Draft("", keep);
    draft.enter();
    for (let keys = 1; keys <= 30; keys += 1) {
      draft.type("x".repeat(keys));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.map((text) => text.length)).toEqual([5, 10, 15, 20, 25, 30]);
    expect(asked).toEqual(Array(5).fill("coalesceNextEdit"));
    await vi.advanceTimersByTimeAsync(1000);
    draft.type("after a pause");
    await vi.advanceTimersByTimeAsync(500);
    expect(asked.length).toBe(5);
  });

  test("shows what was typed until it is known how it is stored", async () => {
    const draft = new Draft("", keep);
    draft.enter();
    draft.type("1/2/2027");
    let answer: (value: string) => void = () => {};
    const live = new Live<string>();
    void live.ask(() => new Promise((done) => (answer = done)));
    draft.leave();
    await vi.advanceTimersByTimeAsync(10);
    expect([sent, draft.text]).toEqual([["1/2/2027"], "1/2/2027"]);
    draft.stored("1 February 2027");
    answer("1 February 2027");
    await vi.advanceTimersByTimeAsync(10);
    expect(draft.text).toBe("1 February 2027");
  });

  test("sends at once when it is left, and when everything is flushed", async () => {
    const draft = new Draft("", keep);
    const forget = draft.open();
    draft.type("left");
    draft.leave();
    await vi.advanceTimersByTimeAsync(0);
    draft.type("flushed");
    await flush();
    expect(sent).toEqual(["left", "flushed"]);
    forget();
  });

  test("sends what is waiting when its screen goes away", async () => {
    const draft = new Draft("", keep);
    const forget = draft.open();
    draft.type("gone");
    forget();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(["gone"]);
  });

  test("keeps a refused text on screen until a good one replaces it", async () => {
    const draft = new Draft("14 March 2027", async (text) => {
      if (text !== "15/3/2027") throw new Failure("invalid", "no such date", "starts_on");
    });
    const forget = draft.open();
    draft.type("31/2/2027");
    draft.leave();
    await vi.advanceTimersByTimeAsync(0);
    draft.stored("14 March 2027");
    expect(draft.text).toBe("31/2/2027");
    expect(draft.problem).toBe("no such date");
    expect(unsaved()).toBe("no such date");
    draft.type("15/3/2027");
    draft.leave();
    draft.stored("15 March 2027");
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.text).toBe("15 March 2027");
    expect(unsaved()).toBeNull();
    forget();
  });

  test("never changes under the hands of somebody who types", async () => {
    const draft = new Draft("word", keep);
    draft.enter();
    draft.type("word and ");
    await vi.advanceTimersByTimeAsync(500);
    draft.stored("word and");
    expect(draft.text).toBe("word and ");
    draft.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.text).toBe("word and");
  });

  test("sends one text after the other, the newest last", async () => {
    const running: string[] = [];
    const draft = new Draft("", async (text) => {
      running.push(`begin ${text}`);
      await new Promise((done) => setTimeout(done, 800));
      running.push(`end ${text}`);
    });
    draft.type("first");
    await vi.advanceTimersByTimeAsync(500);
    draft.type("second");
    await vi.advanceTimersByTimeAsync(3000);
    expect(running).toEqual(["begin first", "end first", "begin second", "end second"]);
  });

  test("a refused text is kept apart before anything closes, and tried again when it comes back", async () => {
    const draft = new Draft("", () => Promise.reject(new Failure("invalid", "not a date", "on")));
    const end = draft.open();
    let kept = "";
    const stop = keeps(async () => {
      kept = draft.refused;
      return true;
    });
    draft.type("31/2");
    expect(draft.refused).toBe("");
    const flushed = flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(await flushed).toBe(true);
    expect(kept).toBe("31/2");
    stop();
    const unkeepable = keeps(async () => false);
    expect(await flush()).toBe(false);
    unkeepable();
    end();

    const back = new Draft("", keep);
    back.again("3/2");
    expect(back.refused).toBe("3/2");
    await vi.advanceTimersByTimeAsync(500);
    expect([sent, back.refused]).toEqual([["3/2"], ""]);
  });
});
