// How the person likes the questions, kept while the application runs.
let paged = $state(true);

/** Whether the questions come one group a page. */
export const layout = {
  get paged(): boolean {
    return paged;
  },
  set paged(next: boolean) {
    paged = next;
  },
};
