/** Names that people give: whether a page can show them as what they are. */

/** Turns the direction of the text around it, so that "exe.txt" reads as "txt.exe" (Unicode, UAX 9). */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const control = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;
/** What leaves ink: no space, nothing that is drawn as nothing (Default_Ignorable_Code_Point), no blank in another guise. */
const ink = /(?![\p{DI}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Why a text that a person gives cannot be shown, as the end of a sentence; null where it can. Blanks in a row are one before. */
export function illegible(text: string): string | null {
  const turns = turning.exec(text)?.[0];
  if (turns) return `holds a character that turns the direction of writing (${codePoint(turns)})`;
  const controls = control.exec(text)?.[0];
  if (controls) return `holds a character that cannot be shown (${codePoint(controls)})`;
  return ink.test(text) ? null : 'holds nothing that can be seen';
}

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
