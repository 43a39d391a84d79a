// What a grid is made of.

/** What a column holds; menus choose, the rest is typed. */
export type Holds = "menu" | "text" | "date" | "number";

/** A column of a grid. */
export interface Column {
  /** Its name, in the rows and for those who look for a cell. */
  name: string;
  /** Its heading. */
  label: string;
  holds: Holds;
  /** What a menu offers. */
  options?: { value: string; label: string }[];
  /** A width of its own, as CSS has it; without one the columns share what is left. */
  width?: string;
  /** Whether it takes twice the room where rows stand as cards, in a narrow window. */
  wide?: boolean;
}

/** A row of a grid. */
export interface GridRow {
  id: string;
  /** What each cell shows and takes, by column; a menu's cell is the value chosen. */
  cells: Record<string, string>;
  /** What other programs get where that differs, such as days as `2027-03-01`. */
  copied?: Record<string, string>;
}

/** The words of a grid, which say what its rows are. */
export interface GridWords {
  /** Its name for those who cannot see the heading above it. */
  caption: string;
  /** The heading of the column of buttons. */
  actions: string;
  /** A cell, for those who cannot see the column's heading. */
  cell: (field: string, number: number) => string;
  remove: (number: number) => string;
  removed: string;
  up?: (number: number) => string;
  down?: (number: number) => string;
}

/** What a grid does with its rows; the grid tells of what is refused. */
export interface GridActions {
  save: (row: string, column: string, text: string) => Promise<unknown>;
  /** Adds a row at the end; gives its id. */
  add: () => Promise<string | undefined>;
  remove: (row: string) => Promise<unknown>;
  /** Takes a block of cells from a spreadsheet, from one cell on. */
  paste: (row: string, column: string, cells: string[][]) => Promise<unknown>;
  /** Moves a row up (negative) or down; without it the rows stay in their order. */
  move?: (row: string, by: number) => Promise<unknown>;
}
