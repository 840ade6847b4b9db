import { describe, expect, test } from '@jest/globals';
import { readCommandLine, UsageError } from '#server/commands/command-line.ts';

describe('what can be typed', () => {
  test.each<[string, object]>([
    ['', { command: 'serve' }],
    ['serve', { command: 'serve' }],
    ['load', { command: 'load', folder: undefined, isDryRun: false, replace: false }],
    ['load data/films --dry-run --replace', { command: 'load', folder: 'data/films', isDryRun: true, replace: true }],
    ['check', { command: 'check', folder: undefined }],
    ['check data/films', { command: 'check', folder: 'data/films' }],
    ['export --format cytoscape-json', { command: 'export', format: 'cytoscape-json', language: 'en', out: undefined }],
    ['export --format=gexf --language es --out graph.gexf', { command: 'export', format: 'gexf', language: 'es', out: 'graph.gexf' }],
    ['--help', { command: 'help' }],
    ['load --help', { command: 'help' }],
    ['--version', { command: 'version' }],
  ])('postura %s', (line, expected) => {
    expect(readCommandLine(line.split(' ').filter((word) => word !== ''))).toEqual(expected);
  });
});

describe('what cannot', () => {
  test.each([
    ['dance', 'postura has no command dance. It has serve, load, check, export. See postura --help.'],
    ['load --wet', "postura load: Unknown option '--wet'. See postura --help."],
    ['load a b', 'postura load takes one folder. See postura --help.'],
    ['serve now', "postura serve: Unexpected argument 'now'. See postura --help."],
    ['export', 'postura export needs --format cytoscape-json'],
    ['export --format pdf', 'postura export needs --format cytoscape-json'],
    ['export --format gexf --language fr', 'postura export has --language en or --language es.'],
  ])('postura %s', (line, sentence) => {
    const read = () => readCommandLine(line.split(' '));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(sentence);
  });
});
