import { describe } from './conversions.ruff';

const celsius = document.querySelector<HTMLInputElement>('#celsius')!;
const result = document.querySelector<HTMLOutputElement>('#result')!;

function show(): void {
  result.textContent = describe(celsius.valueAsNumber);
}

celsius.addEventListener('input', show);
show();

import.meta.hot?.accept();
