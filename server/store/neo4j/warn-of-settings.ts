import type { Session } from 'neo4j-driver';

const setting = 'db.memory.transaction.max';

/** What whoever runs the Neo4j server should know of its settings; nothing where it does not show them. */
export const warnOfSettings = async (session: Session): Promise<readonly string[]> => {
  try {
    const { records } = await session.run(`SHOW SETTINGS '${setting}' YIELD value`, {}, { timeout: 3000 });
    const limit = records[0]?.get('value');
    if (typeof limit !== 'string' || !/^0+(?:\.0+)?\s*B?$/i.test(limit)) return [];
    return [`Neo4j has no limit on the memory of one query, so that a single one can take that of all. Set ${setting} in its neo4j.conf, such as 256m.`];
  } catch {
    return [];
  }
};
