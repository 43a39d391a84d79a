// Whether the search box is open; any screen may open it.
export const box = $state({ open: false });
