type Child = Node | string | undefined;

/** An element with text and children. Texts only ever become text nodes: nothing here reads markup. */
export const element = (name: string, kind: string, ...children: readonly Child[]): HTMLElement => {
  const made = document.createElement(name);
  if (kind !== '') made.className = kind;
  for (const child of children) if (child !== undefined) made.append(child);
  return made;
};

export const find = (selector: string, within: ParentNode = document): HTMLElement | undefined => {
  const found = within.querySelector(selector);
  return found instanceof HTMLElement ? found : undefined;
};

export const findAll = (selector: string, within: ParentNode = document): readonly HTMLElement[] =>
  [...within.querySelectorAll(selector)].filter((found) => found instanceof HTMLElement);
