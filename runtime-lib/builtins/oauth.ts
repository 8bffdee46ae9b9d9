/** OAuth 2: sending users to where they sign in, and taking the token that comes of it. */

import { randomBytes } from 'node:crypto';
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { JsonError } from '../formats/json-error.js';
import { JsonScanner } from '../formats/json-scanner.js';
import { requireCapability } from '../host/capabilities.js';
import { callHttp, isSuccess, lossyText } from '../host/http-call.js';
import { builtin, string } from './define.js';

/**
 * The URL to which a user is sent to sign in. Each has a `state` of its own, which comes back with the code.
 * @example split(oauth2_auth_url("app", "https://app.example/done", "https://auth.example/authorize", "read"), "&state=")[0]  // https://auth.example/authorize?client_id=app&redirect_uri=https%3A%2F%2Fapp.example%2Fdone&response_type=code&scope=read
 */
export const oauth2_auth_url = /* @__PURE__ */ builtin(
  'oauth2_auth_url',
  () => {
    const error = 'oauth2_auth_url requires client_id, redirect_uri, auth_url, and scope strings';
    return [
      string('client_id', error),
      string('redirect_uri', error),
      string('auth_url', error),
      string('scope', error),
    ];
  },
  {
    returns: 'string',
    arity: 'oauth2_auth_url() expects 4 arguments (client_id, redirect_uri, auth_url, scope), got {n}',
  },
  (id, redirect, url, scope) => {
    const state = randomBytes(8).toString('hex');
    return `${url}?client_id=${encode(id)}&redirect_uri=${encode(redirect)}&response_type=code&scope=${encode(scope)}&state=${state}`;
  },
);

/** All but letters, digits and `-_.~`. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Exchanges the code with which a user came back for a token: what the server answers, as a dict.
 * @example oauth2_get_token("code", "app", "secret", "nowhere", "https://app.example/done")  // Runtime Error: OAuth2 token request failed: invalid URL 'nowhere': relative URL without a base
 */
export const oauth2_get_token = /* @__PURE__ */ builtin(
  'oauth2_get_token',
  () => {
    const error =
      'oauth2_get_token requires code, client_id, client_secret, token_url, and redirect_uri strings';
    return [
      string('code', error),
      string('client_id', error),
      string('client_secret', error),
      string('token_url', error),
      string('redirect_uri', error),
    ];
  },
  {
    returns: 'dict',
    arity:
      'oauth2_get_token() expects 5 arguments (code, client_id, client_secret, token_url, redirect_uri), got {n}',
    capability: 'network-client',
    requireCapability,
    suspends: true,
  },
  async (code, id, secret, url, redirect) => {
    const form = new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: id,
      client_secret: secret,
      redirect_uri: redirect,
    });
    const response = await callHttp({
      surface: 'OAuth2 token request',
      url,
      method: 'POST',
      headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      body: form.toString(),
    });
    const text = lossyText(response);
    if (!isSuccess(response.status)) {
      fail(`OAuth2 token request failed with status ${response.status}: ${text}`);
    }
    return tokenOf(text);
  },
);

function tokenOf(text: string): Dict {
  try {
    const token = new JsonScanner(text).document();
    return token instanceof Dict ? token : new Dict();
  } catch (error) {
    if (error instanceof JsonError) return fail(`Failed to parse OAuth2 token response: ${error.message}`);
    throw error;
  }
}
