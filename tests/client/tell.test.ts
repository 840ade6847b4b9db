import { describe, expect, test } from '@jest/globals';
import { nameForms } from '#contract/name-forms.ts';
import { relationshipKinds, relationshipTypes } from '#contract/vocabulary.ts';
import { openDataset } from '#server/open-dataset.ts';
import { seedFolder } from '#server/seed-data.ts';
import { en } from '#client/text/en.ts';
import { openText } from '#client/text/open-text.ts';
import { tellLine, tellParts, tellWithin, withFullStop } from '#client/text/tell.ts';
import type { Named } from '#client/text/words.ts';

const seed = openDataset(seedFolder);
const named = (id: string): Named => {
  const node = seed.nodes.find((one) => one.id === id);
  if (node === undefined) throw new Error(`No ${id} in the seed graph.`);
  const { name, title } = node.properties;
  return { kinds: node.labels.filter((label) => label !== 'Entity'), name: String(name ?? title), ...nameForms(node.properties as never, node.labels) };
};
const line = (from: string, type: string, to: string) => ({ from: named(from), type, to: named(to) });
const both = (told: ReturnType<typeof line>, language: 'en' | 'es') => [tellLine(told, 'out', language), tellLine(told, 'in', language)];

describe('a line as a sentence, in both directions', () => {
  test('names have their articles, and the verb the number of what comes before it', () => {
    const told = line('republicans-source-b', 'PROPOSES', 'terrorist-designation-of-cartels');
    expect(both(told, 'en')).toEqual([
      'Republicans propose the terrorist designation of cartels',
      'The terrorist designation of cartels is proposed by Republicans',
    ]);
    expect(both(told, 'es')).toEqual([
      'Los republicanos proponen la designación de los cárteles como terroristas',
      'La designación de los cárteles como terroristas es una propuesta de los republicanos',
    ]);
  });

  test('Spanish draws a and de together with el', () => {
    const told = line('mexico', 'OPPOSES', 'us-troop-deployment-to-mexico');
    expect(both(told, 'es')[0]).toBe('México se opone al envío de tropas estadounidenses a México');
    expect(tellLine(line('drug-cartels', 'OPERATES_IN', 'mexico'), 'in', 'es')).toBe('México es lugar de operación de los cárteles de la droga');
    expect(tellLine(line('government-of-mexico', 'OPPOSES', 'drone-strikes'), 'in', 'es')).toBe(
      'Los ataques con drones cuentan con la oposición del Gobierno de México',
    );
    const salvador: Named = { kinds: ['Place'], name: 'El Salvador' };
    expect(tellLine({ type: 'PRESSURES', from: named('mexico'), to: salvador }, 'out', 'es')).toBe('México, según la fuente, presiona a El Salvador');
  });

  test('a claim is told as such, bare only after “that”', () => {
    const denied = line('claudia-sheinbaum', 'DENIES', 'claim-mexico-agreed-to-us-troops');
    expect(both(denied, 'en')).toEqual([
      'Claudia Sheinbaum denies that Mexico agreed to the entry of US troops',
      'The claim that Mexico agreed to the entry of US troops is denied by Claudia Sheinbaum',
    ]);
    expect(both(denied, 'es')).toEqual([
      'Claudia Sheinbaum niega la afirmación de que México aceptó la entrada de tropas de EE.\u00a0UU.',
      'La afirmación de que México aceptó la entrada de tropas de EE.\u00a0UU. es negada por Claudia Sheinbaum',
    ]);
    expect(tellLine(line('claim-domestic-measures-weaken-cartels', 'ARGUES_FOR', 'anti-corruption-measures'), 'in', 'en')).toBe(
      'Anti-corruption measures have as a reason given for them the claim that domestic measures weaken the cartels',
    );
  });

  test('a number may differ between the languages', () => {
    const told = line('us-military', 'PARTICIPATED_IN', 'removal-of-maduro');
    expect(tellLine(told, 'out', 'en')).toMatch(/^The US military took part in the US military removal/);
    expect(tellLine(told, 'out', 'es')).toMatch(/^Las fuerzas armadas de EE.\u00a0UU. participaron en la destitución/);
    expect(tellLine(line('us-military', 'COOPERATES_WITH', 'dea'), 'out', 'en')).toBe('The US military cooperates with the DEA');
  });

  test('a hedge that names the source stands between commas, and is dropped where the sentence is attributed', () => {
    const told = line('constitution-of-mexico', 'FORBIDS', 'us-military-action-in-mexico');
    expect(tellWithin(told, 'out', 'es')).toBe('la Constitución de México, según la fuente, prohíbe la acción militar de EE.\u00a0UU. en México');
    expect(tellWithin(told, 'out', 'es', { isAttributed: true })).toBe('la Constitución de México prohíbe la acción militar de EE.\u00a0UU. en México');
  });

  test('a document is called by its title in quotation marks', () => {
    const [source] = seed.nodes.filter(({ labels }) => labels.includes('Source'));
    expect(tellParts(line(source?.id ?? '', 'ASSERTS', 'claim-cooperation-is-most-viable-path'), 'out', 'en')).toMatchObject({
      subject: `“${String(source?.properties['title'])}”`,
      verb: 'asserts that',
      object: 'cooperation is the most viable path',
    });
  });

  test('a type of a graph that others made is read as it is spelled, and its names as they are', () => {
    const of = (name: string, phrase: string): Named => ({ kinds: ['Movie'], name, ...nameForms({ phrase, plural: true }, ['Movie']) });
    expect(tellLine({ type: 'ACTED_IN', from: of('Keanu Reeves', 'wow'), to: of('The Matrix', 'red pill') }, 'out', 'en')).toBe(
      'Keanu Reeves acted in The Matrix',
    );
  });
});

describe('the plural of every wording', () => {
  const cats: Named = { kinds: ['Group'], name: 'Cats', nameEs: 'Gatos', plural: true };
  const cat: Named = { kinds: ['Group'], name: 'Cat', nameEs: 'Gato' };
  const verbs = (language: 'en' | 'es') =>
    relationshipTypes.flatMap((type) =>
      (['out', 'in'] as const).map((direction) => tellParts({ type, from: cats, to: cats }, direction, language).verb.replace('según la fuente, ', '')),
    );

  test('begins with a plural verb in English', () => {
    expect(verbs('en').filter((verb) => !/^(?:are|were|have|had|took|may|cannot|succeeded|address|[a-z]+[^s])(?: |$)/.test(verb))).toEqual([]);
    expect(verbs('en')).toEqual(expect.arrayContaining(['deny that', 'address', 'oppose', 'propose', 'are members of', 'come before', 'cause']));
  });

  test('begins with a plural verb in Spanish', () => {
    expect(verbs('es').filter((verb) => !/^(?:se |no )?\S+n(?: |$)/.test(verb))).toEqual([]);
    expect(verbs('es')).toEqual(
      expect.arrayContaining(['sucedieron a', 'tuvieron como participante a', 'prevén', 'son miembros de', 'están a cargo de', 'podrían causar']),
    );
  });

  test('no Spanish wording takes the gender of what it follows, but for claims', () => {
    const gendered = relationshipTypes.filter((type) => {
      const { forward, backward, ends } = relationshipKinds[type];
      const isOfClaims = type === 'ASSERTS' || type === 'DENIES' || type === 'CONTRADICTS';
      return (
        ends.length > 0 &&
        !isOfClaims &&
        [forward.es, backward.es].some((words) => /\b(?:es|fue|está|queda) \w+(?:ado|ada|ido|ida|sto|sta) (?:por|en|de)\b/.test(words))
      );
    });
    expect(gendered).toEqual([]);
    expect(tellLine({ type: 'PROPOSES', from: cat, to: cats }, 'in', 'es')).toBe('Gatos son una propuesta de Gato');
  });
});

test('every name of the seed graph that wants an article or a small letter has its phrase', () => {
  const bare = seed.nodes.filter(({ labels, properties }) => {
    const isNamed = labels.includes('Entity') && !labels.includes('Person') && !labels.includes('Place');
    return isNamed && !/^(?:US|Mexico|Mexican|López|Trump)/.test(String(properties['name'])) && properties['phrase'] === undefined;
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('a sentence that ends in an abbreviation has one full stop', () => {
  const told = tellLine(line('marco-rubio', 'SUPPORTS', 'security-cooperation'), 'out', 'es').replaceAll('\u00a0', ' ');
  expect(withFullStop(told)).toBe('Marco Rubio apoya la cooperación en seguridad entre México y EE. UU.');
  expect(openText(en).t('notice.done', { step: told })).toBe(withFullStop(told));
  expect(withFullStop('Claudia Sheinbaum opposes it')).toBe('Claudia Sheinbaum opposes it.');
  expect(openText(en).t('notice.done', { step: 'Wait...' })).toBe('Wait....');
});
