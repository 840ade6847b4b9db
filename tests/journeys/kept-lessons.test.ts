import { expect, test } from '@jest/globals';
import { createApi } from '#client/api.ts';
import { Lesson } from '#contract/lesson.ts';
import { NodeId } from '#contract/graph.ts';
import { findBarriers } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const token = 'a-token-for-the-journeys';
const explorer = shareExplorer({ EDITOR_TOKEN: token });

const lesson = Lesson.parse({
  title: { en: 'Two of them', es: 'Dos de ellos' },
  summary: { en: 'A first look.', es: 'Una primera mirada.' },
  level: 'anyone',
  minutes: 5,
  languages: ['en', 'es'],
  steps: [
    {
      id: 'both',
      header: { en: 'Both', es: 'Ambos' },
      text: { en: 'Look.', es: 'Mira.' },
      view: { nodes: [NodeId.parse('claudia-sheinbaum'), NodeId.parse('donald-trump')] },
    },
  ],
});

test('a kept lesson is removed by who has the token, after being asked once more; nobody else can', async () => {
  const api = createApi({ base: explorer.url, token: () => token });
  const { id } = await api.createLesson({ body: { lesson } });
  const page = await explorer.open({ path: '/learn', context: { locale: 'es' }, untilDrawn: false });
  const more = page.getByRole('button', { name: 'Más sobre «Dos de ellos»' });
  await more.click();
  const remove = page.getByRole('menuitem', { name: 'Eliminar…' });
  expect(await remove.getAttribute('aria-disabled')).toBe('true');
  expect(await remove.textContent()).toContain('Necesita');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Escribir la clave…' }).click();
  await page.getByRole('textbox', { name: 'Clave' }).fill(token);
  await page.getByRole('button', { name: 'Usar la clave' }).click();
  await more.click();
  await remove.click();
  await page.getByRole('dialog').getByText('desaparece para todos').waitFor();
  await page.getByRole('button', { name: 'Eliminar', exact: true }).click();
  await page.getByText('«Dos de ellos» está eliminada.').waitFor();
  await expect(more.count()).resolves.toBe(0);
  await expect(api.readLesson({ params: { id } })).rejects.toMatchObject({ problem: { code: 'unknown_lesson' } });
}, 60_000);
