// Short messages about what just happened, each with at most one thing to do about it.

/** What can be done about a message. */
export interface Action {
  label: string;
  run: () => void;
  /** Whether it can still be done; always if left out. */
  open?: () => boolean;
}

/** A message. */
export interface Toast {
  id: number;
  text: string;
  action?: Action | undefined;
}

const SHOWN_FOR = 10_000;

let next = 0;
let toasts = $state.raw<Toast[]>([]);

/** The messages to show now. */
export function shown(): Toast[] {
  return toasts;
}

/** Shows a message for a while. */
export function tell(text: string, action?: Action): void {
  next += 1;
  const id = next;
  toasts = [...toasts.slice(-2), { id, text, action }];
  window.setTimeout(() => dismiss(id), SHOWN_FOR);
}

/** Takes a message away. */
export function dismiss(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
}
