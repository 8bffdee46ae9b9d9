/**
 * Whether a part of a JavaScript tree is a node, of estree's types or of acorn's: the rest are lists, words and places.
 */
export function isNode<Node extends { readonly type: string }>(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && typeof (part as Node).type === 'string';
}
