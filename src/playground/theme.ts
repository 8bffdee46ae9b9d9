/** The editors take their colours from the page's style sheet, which knows light and dark. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--surface)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface)',
    color: 'var(--faint)',
    borderRight: 'none',
    paddingRight: '4px',
  },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--selection)' },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--raised)',
    color: 'var(--text)',
    border: '1px solid var(--line)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-diagnostic': { whiteSpace: 'pre-wrap', maxWidth: '36rem' },
});

/** The classes are those that Ruff code has. */
const scriptColours = HighlightStyle.define([
  { tag: tags.keyword, class: 'token-keyword' },
  { tag: [tags.atom, tags.bool, tags.null, tags.self], class: 'token-atom' },
  { tag: tags.number, class: 'token-number' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], class: 'token-string' },
  { tag: tags.operator, class: 'token-operator' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], class: 'token-function' },
  { tag: tags.className, class: 'token-type' },
  { tag: tags.comment, class: 'token-comment' },
]);

export const theme = [look, syntaxHighlighting(scriptColours)];
