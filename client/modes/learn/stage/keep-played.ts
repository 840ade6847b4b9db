import type { PlayedLesson } from '#contract/played-lesson.ts';
import type { Desk } from '../../../desk.ts';

/** Puts what a lesson brings of the graph where the page looks it up. */
export function keepPlayed({ entities }: Pick<Desk, 'entities'>, { nodes, statements, voices, sources, degrees }: PlayedLesson): void {
  entities.keepSubgraph({ nodes, edges: statements.map(({ edge }) => edge), degrees });
  entities.keepVoices(voices);
  entities.keepSources(sources);
}
