/** How deliveries are judged, and what is wanted of them. */
export interface Rules {
  /** Whether anything undocumented is invalid. */
  strict: boolean;
  /** How many bytes a line may have. */
  maxLine: number;
  /** JSON Pointer of the body in what is stored; without it, the deliveries in it are found. */
  at?: string | undefined;
  /**
   * What is printed. `issues`: those of invalid deliveries, for people; `unusual`: one object for each delivery that is not
   * exactly as documented; `all`: one for each delivery; `nothing`.
   */
  print: "issues" | "unusual" | "all" | "nothing";
  /** Whether people see it on a terminal with colors. */
  isColored: boolean;
  /** Whether the facts of each delivery are wanted. */
  facts: boolean;
}
