import { createStore } from 'zustand/vanilla';
import type { ErrorCode } from '#contract/errors.ts';
import type { Api } from '../../api.ts';

/** Whether this reader may change what the server keeps; `off` where the server takes no changes from anyone. */
export type EditorStatus = 'unknown' | 'none' | 'accepted' | 'wrong' | 'off';

/** The token as it is kept in the browser. */
export type TokenKeeper = {
  readonly read: () => string | null;
  readonly keep: (token: string, options: { readonly remember: boolean }) => boolean;
  readonly forget: () => void;
};

/** The code of a problem that the server answered with; undefined for every other failure. */
export const codeOf = (error: unknown): ErrorCode | undefined =>
  typeof error === 'object' && error !== null && 'problem' in error ? (error.problem as { readonly code: ErrorCode }).code : undefined;

/** What a failure says of the token; undefined where it says nothing of it. */
const statusOf = (error: unknown): EditorStatus | undefined => {
  const code = codeOf(error);
  return code === 'token_wrong' ? 'wrong' : code === 'token_missing' ? 'none' : code === 'writes_off' ? 'off' : undefined;
};

/** Whether whoever reads may also write, as far as the server has told. One for all that editors keep. */
export function createEditor({ api, token }: { readonly api: Pick<Api, 'checkToken'>; readonly token: TokenKeeper }) {
  const store = createStore<{ readonly editor: EditorStatus }>(() => ({ editor: token.read() === null ? 'none' : 'unknown' }));
  /** Asks the server for something that needs the token, and learns from how it goes. */
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      const answer = await work();
      store.setState({ editor: 'accepted' });
      return answer;
    } catch (error) {
      const editor = statusOf(error);
      if (editor !== undefined) store.setState({ editor });
      throw error;
    }
  };
  return {
    store,
    ask,
    /** Asks the server whether the kept token still is the right one. */
    async checkToken(): Promise<void> {
      if (token.read() === null) return store.setState({ editor: 'none' });
      // Whatever else went wrong says nothing of the token, and is asked again when it is needed.
      await ask(() => api.checkToken({})).catch(() => undefined);
    },
    /** Tries a token and keeps it where the server takes it. Tells how it went; throws where the server does not answer. */
    async enterToken(text: string, options: { readonly remember: boolean }): Promise<EditorStatus> {
      token.keep(text, options);
      try {
        await ask(() => api.checkToken({}));
        return 'accepted';
      } catch (error) {
        token.forget();
        const editor = statusOf(error);
        if (editor === undefined) throw error;
        return editor;
      }
    },
    forgetToken(): void {
      token.forget();
      store.setState({ editor: 'none' });
    },
  };
}
export type Editor = ReturnType<typeof createEditor>;
