/** The problems as a list: each leads to its place. */
import type { Problem } from './protocol.js';

export function listProblems(
  list: HTMLElement,
  problems: readonly Problem[],
  chosen: (offset: number) => void,
): void {
  list.hidden = problems.length === 0;
  list.replaceChildren(
    ...problems.map(({ from, position, severity, message, advice }) => {
      const button = element('button', severity, `${position} ${message}`);
      button.type = 'button';
      button.append(...advice.map((text) => element('small', 'advice', text)));
      button.onclick = () => chosen(from);
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}

function element<Name extends 'button' | 'small'>(
  name: Name,
  className: string,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
