/** The part of undici that `http.ts` loads has no types of its own. */
declare module 'undici/lib/dispatcher/agent.js' {
  import { Agent } from 'undici';

  export default Agent;
}
