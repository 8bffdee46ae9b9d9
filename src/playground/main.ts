/** Starts the page: what it opens with, and its controls. */
import { loadExamples, Playground, part, say } from './playground.js';
import { saved } from './saved.js';
import { fromHash } from './share.js';

const examples = await loadExamples();
const shared = await fromHash(location.hash);
const playground = new Playground(shared ?? saved() ?? examples[0]!.text);
if (shared === null && location.hash) say('The link is damaged: it holds no program.');

const choice = part('examples') as HTMLSelectElement;
choice.append(...examples.map(({ name }) => new Option(name)));
choice.onchange = () => {
  playground.open(examples.find(({ name }) => name === choice.value)!.text);
};

part('run').onclick = () => void playground.start();
part('stop').onclick = () => playground.stop();
part('share').onclick = () => void playground.share();

addEventListener('hashchange', async () => {
  const text = await fromHash(location.hash);
  if (text !== null && text !== playground.text) playground.open(text);
});

addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // The editor would begin a new line.
    event.preventDefault();
    event.stopPropagation();
    void playground.start();
  },
  { capture: true },
);

addEventListener('keydown', ({ key }) => {
  // Whatever it means to the editor besides.
  if (key === 'Escape') playground.stop();
});

document.body.classList.add('ready');
