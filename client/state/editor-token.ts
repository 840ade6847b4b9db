const key = 'postura.token';

/** Where a token can be kept: until the page is closed, or on this device. */
export type TokenPlaces = { readonly sitting: () => Pick<Storage, Access>; readonly device: () => Pick<Storage, Access> };
type Access = 'getItem' | 'setItem' | 'removeItem';
const browser: TokenPlaces = { sitting: () => sessionStorage, device: () => localStorage };

/** Whether a text can be a token at all: what an HTTP header takes, without spaces. */
export const canBeToken = (text: string): boolean => /^[!-~]+$/.test(text);

/** The editor's token as it was entered here; null where there is none or the browser keeps nothing. */
export function readEditorToken({ sitting, device }: TokenPlaces = browser): string | null {
  try {
    const token = sitting().getItem(key) ?? device().getItem(key);
    return token !== null && canBeToken(token) ? token : null;
  } catch {
    return null;
  }
}

/** Keeps the token, in one place only; tells whether the browser let it. */
export function keepEditorToken(token: string, { remember }: { readonly remember: boolean }, places: TokenPlaces = browser): boolean {
  try {
    forgetEditorToken(places);
    (remember ? places.device : places.sitting)().setItem(key, token);
    return true;
  } catch {
    return false;
  }
}

export function forgetEditorToken({ sitting, device }: TokenPlaces = browser): void {
  for (const place of [sitting, device]) {
    try {
      place().removeItem(key);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }
}
