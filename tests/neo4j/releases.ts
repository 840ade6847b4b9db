/** One Neo4j the tests can run: the first Java it needs and its main class, which got a new name after 5.x. */
export type Release = { readonly version: string; readonly java: number; readonly mainClass: string };

export const releases: readonly [Release, ...Release[]] = [
  { version: '5.26.30', java: 17, mainClass: 'org.neo4j.server.CommunityEntryPoint' },
  { version: '2026.07.1', java: 21, mainClass: 'org.neo4j.server.Neo4jCommunity' },
];

/** The release of a full version or of its beginning: `5.26` is 5.26.30. */
export const releaseOf = (version: string = releases[0].version): Release => {
  const found = releases.find((release) => release.version === version || release.version.startsWith(`${version}.`));
  if (!found) throw new Error(`No Neo4j ${version} here; choose one of ${releases.map((release) => release.version).join(', ')}.`);
  return found;
};
