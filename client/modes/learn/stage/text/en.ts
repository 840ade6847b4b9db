/** Words of the map of a step and of its twin as text. */
export const en = {
  'learn.mapKeys': 'Arrow keys go from node to node, plus and minus change the size, Escape ends the selection. The same as text stands below.',
  'learn.look': 'Size of the map',
  'learn.zoomIn': 'Larger',
  'learn.zoomOut': 'Smaller',
  'learn.fit': 'Show all of it',
  'learn.asText': 'This view as text',
  'learn.asTextHelp': 'What is drawn, and what is said along each line. Choosing one selects it on the map.',
  'learn.drawnNodes': 'Who and what is drawn',
  'learn.drawnLines': 'What is said of them',
  'learn.noLines': 'No line is drawn in this step.',
  'learn.broughtForward': 'brought forward in this step',
  'learn.chosen': 'What is selected',
  'learn.closeChosen': 'End the selection',
  'learn.nothingSaid': 'Nothing that this step draws is said of it.',
} as const;
