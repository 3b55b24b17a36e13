import type { Element } from '@xmldom/xmldom';

/** The elements directly within another. */
export function childElements(parent: Element): Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) children.push(node);
  }
  return children;
}

/** The text of an element, blanks around it removed. */
export function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? '';
}

function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}
