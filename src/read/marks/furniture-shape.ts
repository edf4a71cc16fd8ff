/** Furniture told by the shape of its words rather than by a list. `words` come plain (lower case), `block` as printed. */
export interface FurnitureShape {
  kind: string;
  rule: string;
  /** The most words such a block has. */
  most: number;
  test(words: string, block: string): boolean;
}
