// Fluent messages, read one by one.
import { FluentBundle, FluentResource } from "@fluent/bundle";

export type Arguments = Record<string, string | number>;

/** Messages by their keys. There are thousands, of which a screen shows dozens, so each is read when it is asked for. */
export class Messages {
  private readonly bundle: FluentBundle;
  private readonly sources = new Map<string, string>();

  constructor(language: string, sources: string[]) {
    // Isolation marks would be copied along with the text; names are isolated where they are put in.
    this.bundle = new FluentBundle(language, { useIsolating: false });
    for (const source of sources) {
      // A message begins with its key at the start of a line, and goes on in lines that begin with a space.
      for (const message of source.split(/^(?=[a-z])/m)) this.sources.set(message.slice(0, message.search(/[ =]/)), message);
    }
  }

  has(key: string): boolean {
    return this.sources.has(key);
  }

  text(key: string, args?: Arguments): string {
    this.read(key);
    const pattern = this.bundle.getMessage(key)?.value;
    return pattern ? this.bundle.formatPattern(pattern, args) : key;
  }

  /** Reads a message, and those that it names in braces. */
  private read(key: string): void {
    const source = this.sources.get(key);
    if (source === undefined || this.bundle.hasMessage(key)) return;
    this.bundle.addResource(new FluentResource(source));
    for (const [, named = ""] of source.matchAll(/\{ *([a-z][\w-]*) *\}/g)) this.read(named);
  }
}
