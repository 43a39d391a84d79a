// Whether the ways in which paper leaks were read since the application was started.
let done = $state(false);

/** Whether they were. */
export function haveRead(): boolean {
  return done;
}

/** They were. */
export function read(): void {
  done = true;
}
