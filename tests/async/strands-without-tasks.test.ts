// In a file, and so a process, of its own: no task may have been made before.
import { testAgainstModel } from './strand-laws.js';
import { programsWithoutTasks } from './strand-programs.js';

testAgainstModel(
  'random programs of async functions, channels and sleeps do what the model does',
  programsWithoutTasks,
  500,
);
