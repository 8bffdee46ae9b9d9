/** The page: a program is compiled while it is written, run when asked, and shared by its address. */
import type { EditorView } from '@codemirror/view';
import { Compiler } from './compiler.js';
import { type LinePair, ruffLines, scriptLines } from './line-pairs.js';
import { markLines, showLines } from './marked-lines.js';
import { OutputPane } from './output-pane.js';
import { listProblems } from './problem-list.js';
import type { Answer, Example } from './protocol.js';
import { type Ending, type Run, run } from './run.js';
import { save } from './saved.js';
import { scriptView, showScript } from './script-view.js';
import { toHash } from './share.js';
import { goTo, lineOf, replaceText, showProblems, sourceEditor } from './source-editor.js';

/** Typing rests for so long before the program is compiled. */
const PAUSE_MS = 150;

export class Playground {
  readonly #compiler = new Compiler(() => say('The compiler could not be loaded.'));
  readonly #editor: EditorView;
  readonly #script: EditorView;
  readonly #output = new OutputPane(part('output'));
  #pairs: readonly LinePair[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;
  #version = 0;
  #run: Run | undefined;

  constructor(text: string) {
    this.#script = scriptView(part('script'), (line) => this.#showSource(line));
    this.#editor = sourceEditor(part('source'), text, {
      changed: () => this.#changed(),
      moved: (line) => this.#showScript(line),
    });
    this.#editor.focus();
    void this.#compile();
  }

  get text(): string {
    return this.#editor.state.doc.toString();
  }

  /** Another program in place of this one. */
  open(text: string): void {
    this.stop();
    this.#output.clear();
    replaceText(this.#editor, text);
    say('');
  }

  #changed(): void {
    // Places in the JavaScript are those of the program before.
    this.#version++;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#rested(), PAUSE_MS);
    // The address no longer means this program.
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  }

  #rested(): void {
    save(this.text);
    void this.#compile();
  }

  async #compile(): Promise<void> {
    const version = this.#version;
    const answer = await this.#compiler.ask(this.text, 'view');
    if (version === this.#version) this.#show(answer);
  }

  #show({ problems, view }: Answer): void {
    showProblems(this.#editor, problems);
    listProblems(part('problems'), problems, (offset) => goTo(this.#editor, offset));
    // While there are errors the JavaScript from before them stays, but belongs to no line.
    this.#pairs = view?.pairs ?? [];
    part('outdated').hidden = view !== null;
    if (view) showScript(this.#script, view.code);
    this.#showScript(lineOf(this.#editor.state));
  }

  #showScript(line: number): void {
    const lines = scriptLines(this.#pairs, line);
    showLines(this.#script, lines);
    markLines(this.#editor, lines.length > 0 ? [line] : []);
  }

  #showSource(line: number): void {
    const lines = ruffLines(this.#pairs, line);
    showLines(this.#editor, lines);
    markLines(this.#script, lines.length > 0 ? [line] : []);
  }

  async start(): Promise<void> {
    this.stop();
    this.#output.clear();
    const { problems, program } = await this.#compileToRun();
    if (this.#run) return;
    if (!program)
      return say(`Not run: ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}.`);
    let started = performance.now();
    this.#run = run(program, {
      started: () => {
        started = performance.now();
        say('Running …');
      },
      write: (stream, text) => this.#output.write(stream, text),
    });
    this.#running(true);
    say('Loading …');
    const ending = await this.#run.ended;
    this.#run = undefined;
    this.#running(false);
    say(`${spoken(ending)} after ${duration(performance.now() - started)}.`);
  }

  /** The editor may learn of the last key after the one that runs: then the program is asked for again. */
  async #compileToRun(): Promise<Answer> {
    const version = this.#version;
    const answer = await this.#compiler.ask(this.text, 'program');
    return version === this.#version ? answer : this.#compileToRun();
  }

  stop(): void {
    this.#run?.stop();
  }

  async share(): Promise<void> {
    history.replaceState(null, '', await toHash(this.text));
    const copied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    say(copied ? 'Link copied.' : 'The address of this page is the link.');
  }

  #running(now: boolean): void {
    (part('stop') as HTMLButtonElement).disabled = !now;
    document.body.classList.toggle('running', now);
  }
}

export function part(id: string): HTMLElement {
  return document.getElementById(id)!;
}

export function say(text: string): void {
  part('status').textContent = text;
}

function spoken(ending: Ending): string {
  if (ending.how === 'too much output') return 'Stopped, it printed too much,';
  if (ending.how === 'stopped') return 'Stopped';
  return ending.code === 0 ? 'Finished' : `Ended with exit code ${ending.code}`;
}

function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

export async function loadExamples(): Promise<readonly Example[]> {
  return (await fetch('examples.json')).json();
}
