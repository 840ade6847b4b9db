/** Stands for every style sheet a component imports: there is nothing to lay out in jsdom. */
export default {};
