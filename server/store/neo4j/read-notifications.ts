import type { Notification } from 'neo4j-driver';
import type { QueryNotification } from '#contract/console.ts';
import type { TextPlace } from '#contract/errors.ts';

const isPlace = (position: Partial<TextPlace>): position is TextPlace => position.line !== undefined && position.column !== undefined;

/** What Neo4j remarks on a query, each remark once; `place` says where in the user's text one stands. */
export const readNotifications = (notifications: readonly Notification[], place: (found: TextPlace) => TextPlace): readonly QueryNotification[] => {
  const read = notifications.map(({ title, description, severityLevel, position }): QueryNotification => {
    const at = isPlace(position) ? place({ line: Number(position.line), column: Number(position.column) }) : { line: null, column: null };
    return { title, description, severity: severityLevel === 'WARNING' ? 'warning' : 'information', line: at.line, column: at.column };
  });
  return [...new Map(read.map((one) => [JSON.stringify(one), one])).values()];
};
