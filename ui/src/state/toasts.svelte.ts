// Short messages about what just happened, each with at most one thing to do about it.

/** A message. */
export interface Toast {
  id: number;
  text: string;
  /** What can be done about it. */
  action?: { label: string; run: () => void };
}

const SHOWN_FOR = 10_000;

let next = 0;
let toasts = $state<Toast[]>([]);

/** The messages to show now. */
export function shown(): Toast[] {
  return toasts;
}

/** Shows a message for a while. */
export function tell(text: string, action?: Toast["action"]): void {
  next += 1;
  const id = next;
  toasts = [...toasts.slice(-2), action ? { id, text, action } : { id, text }];
  window.setTimeout(() => dismiss(id), SHOWN_FOR);
}

/** Takes a message away. */
export function dismiss(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
}
