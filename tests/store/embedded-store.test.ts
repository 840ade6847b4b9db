import { describe } from '@jest/globals';
import { openEmbeddedStore } from '#server/store/embedded/embedded-store.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { describeStore } from './store-contract.ts';
import { textOf } from './test-queries.ts';

describe('the embedded store', () => {
  describeStore(async () => openEmbeddedStore({ folder: await makeFolder('store') }, { textOf }));
});
