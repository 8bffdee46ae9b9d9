/** Completion of names: keywords, the words of the program, and builtins, whose list is loaded when it is first asked for. */
import {
  autocompletion,
  type Completion,
  type CompletionSource,
  completeAnyWord,
} from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { KEYWORDS } from '../parse/tokens.js';

const WORD = /[A-Za-z_]\w*/;

let known: Promise<readonly Completion[]> | undefined;

/** `builtins.json` is a list of completions, made with the page. */
async function load(): Promise<readonly Completion[]> {
  const builtins: readonly Completion[] = await (await fetch('builtins.json')).json();
  return [...builtins, ...[...KEYWORDS].map((label) => ({ label, type: 'keyword' }))];
}

const names: CompletionSource = async (context) => {
  const word = context.matchBefore(WORD);
  if (!word && !context.explicit) return null;
  return { from: word?.from ?? context.pos, options: await (known ??= load()), validFor: WORD };
};

export const completion = [
  autocompletion({ activateOnTypingDelay: 200, maxRenderedOptions: 50 }),
  EditorState.languageData.of(() => [{ autocomplete: names }, { autocomplete: completeAnyWord }]),
];
