/** The longest marker, with room for blanks around it; and the most nodes it is looked for in. */
const LONGEST = 12;
const MOST_NODES = 16;

/**
 * The text of a raised element, where it is short enough for a marker; else null. It looks at a few nodes only: pages with
 * unclosed tags nest thousands of `<sup>`, and each would be asked for the text of all others.
 */
export function raisedText(element: Node): string | null {
  const todo: Node[] = [element];
  let text = '';
  let nodes = 0;
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    nodes += 1;
    if (nodes > MOST_NODES) return null;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (text.length > LONGEST) return null;
    if (node.childNodes.length > MOST_NODES) return null;
    for (let child = node.lastChild; child !== null; child = child.previousSibling) todo.push(child);
  }
  return text;
}
