import { testAgainstModel } from './strand-laws.js';
import { programs } from './strand-programs.js';

testAgainstModel(
  'random programs of tasks, channels, sleeps and cancellations do what the model does',
  programs,
  1000,
);
