const faces = ['600 13px "Source Sans 3 Variable"', '400 13px "Source Serif 4"'];
const patience = 1500;

/** Waits for the page's typefaces, but not long: without them the system's stand in. */
export async function loadFonts(): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
  const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face))).then(() => undefined);
  await Promise.race([loaded, late]);
}
