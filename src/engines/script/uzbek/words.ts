/**
 * Finds the Latin words of a text in its first group. What must keep its letters is matched as well, so that it is passed over, but
 * without the group: placeholders, code, web and mail addresses.
 */
export const LATIN_WORD = new RegExp(
  [
    String.raw`\{[^}]*\}`,
    '`[^`]*`',
    String.raw`\S+:\/\/\S+`,
    String.raw`[\w.+-]+@[\w.-]+`,
    String.raw`(?:[\w-]+\.)+(?:cn|com|int|kz|net|org|ru|uz)\b(?:\/\S*)?`,
    String.raw`(\p{Script=Latin}[\p{Script=Latin}ʻʼ]*)`,
  ].join('|'),
  'gu',
)
