/**
 * Characters that stand for a Latin letter, beyond what Unicode's own decompositions (NFKD) say.
 * Source: a hand-picked part of Unicode's confusables data, https://www.unicode.org/Public/security/latest/confusables.txt
 * (Unicode License v3); the letters that people really use to dodge filters.
 */

/** Latin letters and Latin-like signs: always folded. Pairs of the character and its letters. */
export const LATIN_LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'], ['ẞ', 'ss'], ['æ', 'ae'], ['Æ', 'ae'], ['œ', 'oe'], ['Œ', 'oe'], ['ø', 'o'], ['Ø', 'o'], ['đ', 'd'], ['Đ', 'd'],
  ['ð', 'd'], ['Ð', 'd'], ['ł', 'l'], ['Ł', 'l'], ['ħ', 'h'], ['Ħ', 'h'], ['ŧ', 't'], ['Ŧ', 't'], ['ı', 'i'], ['ȷ', 'j'],
  ['ƒ', 'f'], ['ɑ', 'a'], ['ɐ', 'a'], ['ɓ', 'b'], ['ƀ', 'b'], ['ɕ', 'c'], ['ƈ', 'c'], ['ɖ', 'd'], ['ɗ', 'd'], ['ɛ', 'e'],
  ['ɇ', 'e'], ['ɡ', 'g'], ['ɠ', 'g'], ['ǥ', 'g'], ['ɦ', 'h'], ['ɩ', 'i'], ['ɨ', 'i'], ['ɪ', 'i'], ['ɟ', 'j'], ['ƙ', 'k'],
  ['ɭ', 'l'], ['ɫ', 'l'], ['ɬ', 't'], ['ɱ', 'm'], ['ɲ', 'n'], ['ɳ', 'n'], ['ŋ', 'n'], ['ƞ', 'n'], ['ɵ', 'o'], ['ƥ', 'p'],
  ['ɋ', 'q'], ['ɽ', 'r'], ['ɾ', 'r'], ['ɍ', 'r'], ['ʂ', 's'], ['ƫ', 't'], ['ƭ', 't'], ['ʈ', 't'], ['ʉ', 'u'], ['ʋ', 'u'],
  ['ʊ', 'u'], ['ʌ', 'v'], ['ɯ', 'w'], ['ƴ', 'y'], ['ɏ', 'y'], ['ƶ', 'z'], ['ʐ', 'z'], ['ȥ', 'z'],
  ['ƅ', 'b'], ['Ƅ', 'b'], ['ꞗ', 'b'], ['ȼ', 'c'], ['ꞓ', 'c'], ['ɔ', 'c'], ['ꝺ', 'd'], ['ǝ', 'e'], ['ə', 'e'], ['ꬵ', 'f'], ['ꞙ', 'f'], ['ꝼ', 'f'],
  ['ꞡ', 'g'], ['ɥ', 'h'], ['ꞕ', 'h'], ['ꝁ', 'k'], ['ꞣ', 'k'], ['ⱪ', 'k'], ['ʞ', 'k'], ['ĸ', 'k'], ['ꝉ', 'l'], ['ⱡ', 'l'], ['ꞑ', 'n'], ['ȵ', 'n'],
  ['ꝑ', 'p'], ['ꝗ', 'q'], ['ʠ', 'q'], ['ꞧ', 'r'], ['ɹ', 'r'], ['ɼ', 'r'], ['ꞩ', 's'], ['ƨ', 's'], ['ȿ', 's'], ['ⱦ', 't'], ['ʇ', 't'],
  ['ʄ', 'f'], ['ɧ', 'h'], ['ʑ', 'z'], ['ɮ', 'b'], ['ɘ', 'e'], ['ɜ', 'e'], ['ʗ', 'c'], ['ɺ', 'r'],
  ['ⱥ', 'a'], ['ⱨ', 'h'], ['ʍ', 'm'], ['ʎ', 'y'], ['ɀ', 'z'], ['ʒ', 'z'], ['ʅ', 'l'], ['Ɩ', 'l'], ['∂', 'd'], ['ƚ', 't'], ['ʝ', 'j'], ['ȶ', 't'], ['℘', 'p'], ['ᵾ', 'u'], ['ᵿ', 'u'], ['ȣ', 'u'], ['ꞇ', 't'],
  // Small capitals
  ['ᴀ', 'a'], ['ʙ', 'b'], ['ᴄ', 'c'], ['ᴅ', 'd'], ['ᴇ', 'e'], ['ꜰ', 'f'], ['ɢ', 'g'], ['ʜ', 'h'], ['ᴊ', 'j'], ['ᴋ', 'k'],
  ['ʟ', 'l'], ['ᴍ', 'm'], ['ɴ', 'n'], ['ᴏ', 'o'], ['ᴘ', 'p'], ['ꞯ', 'q'], ['ʀ', 'r'], ['ꜱ', 's'], ['ᴛ', 't'], ['ᴜ', 'u'],
  ['ᴠ', 'v'], ['ᴡ', 'w'], ['ʏ', 'y'], ['ᴢ', 'z'],
  // Apostrophes of every make
  ['’', "'"], ['‘', "'"], ['ʼ', "'"], ['´', "'"], ['`', "'"], ['′', "'"], ['＇', "'"],
  // Lunate sigma and its like, which NFKD turns into a Greek sigma
  ['ϲ', 'c'], ['Ϲ', 'c'], ['ϳ', 'j'],
]);

/** Signs that Unicode would spell out ("™" as "tm") but that end a word for a reader. */
export const WORD_ENDING_SIGNS: ReadonlySet<string> = new Set([
  ...'™℠℡©®℗', ...'⁰¹²³⁴⁵⁶⁷⁸⁹', ...'₀₁₂₃₄₅₆₇₈₉', ...'¨¯¸˘˙˚˛˜˝',
]);

/**
 * Letters of other scripts that look Latin, already in lower case. Folded only in a word that they (and Latin letters) fill
 * entirely: a word that holds any other Cyrillic or Greek letter is Cyrillic or Greek, and stays what it is.
 */
export const FOREIGN_LOOKALIKES: ReadonlyMap<string, string> = new Map([
  // Cyrillic
  ['а', 'a'], ['в', 'b'], ['ь', 'b'], ['с', 'c'], ['ԁ', 'd'], ['е', 'e'], ['ҽ', 'e'], ['һ', 'h'], ['н', 'h'], ['і', 'i'],
  ['ј', 'j'], ['к', 'k'], ['қ', 'k'], ['ӏ', 'l'], ['м', 'm'], ['п', 'n'], ['о', 'o'], ['р', 'p'], ['ԛ', 'q'], ['г', 'r'],
  ['ѕ', 's'], ['ғ', 'f'], ['ҝ', 'k'], ['ӄ', 'k'], ['ҫ', 'c'], ['ҭ', 't'], ['ԍ', 'g'], ['є', 'e'], ['ҥ', 'h'], ['ң', 'h'], ['ӊ', 'h'], ['џ', 'u'], ['ҳ', 'x'], ['ұ', 'y'], ['т', 't'], ['ц', 'u'], ['я', 'r'], ['ԋ', 'h'], ['ђ', 'h'], ['ԃ', 'd'], ['ӽ', 'x'], ['ѵ', 'v'], ['ѡ', 'w'], ['ԝ', 'w'], ['х', 'x'], ['у', 'y'], ['ү', 'y'],
  // Greek
  ['α', 'a'], ['β', 'b'], ['ε', 'e'], ['η', 'n'], ['ι', 'i'], ['κ', 'k'], ['ν', 'v'], ['ο', 'o'], ['ρ', 'p'], ['τ', 't'],
  ['υ', 'u'], ['χ', 'x'], ['ω', 'w'], ['γ', 'y'], ['ζ', 'z'], ['μ', 'u'], ['ς', 's'], ['σ', 'o'], ['ϝ', 'f'], ['ϙ', 'q'],
  // Armenian, Georgian, Tibetan and Cherokee
  ['օ', 'o'], ['ս', 'u'], ['հ', 'h'], ['ո', 'n'], ['ց', 'g'], ['զ', 'q'], ['ա', 'w'], ['ռ', 'n'], ['ք', 'p'], ['ֆ', 's'], ['ც', 'b'], ['ყ', 'y'], ['ⴆ', 'b'], ['ཞ', 'r'], ['ꮯ', 'c'], ['ꭺ', 'a'], ['ꮪ', 's'],
  ['ꭲ', 't'], ['ᏼ', 'b'], ['ꮐ', 'g'], ['ꭵ', 'i'], ['ꭻ', 'j'], ['ꭱ', 'r'], ['ꮢ', 'r'], ['ꮃ', 'w'], ['ꭹ', 'y'], ['ꮍ', 'y'], ['ꮓ', 'z'], ['ꮩ', 'v'], ['ꮜ', 'u'],
  ['յ', 'j'], ['լ', 'l'],
  // Lisu and Coptic
  ['ꓮ', 'a'], ['ꓐ', 'b'], ['ꓚ', 'c'], ['ꓓ', 'd'], ['ꓰ', 'e'], ['ꓝ', 'f'], ['ꓖ', 'g'], ['ꓧ', 'h'], ['ꓲ', 'i'], ['ꓙ', 'j'], ['ꓗ', 'k'], ['ꓡ', 'l'], ['ꓟ', 'm'],
  ['ꓠ', 'n'], ['ꓳ', 'o'], ['ꓑ', 'p'], ['ꓣ', 'r'], ['ꓢ', 's'], ['ꓔ', 't'], ['ꓴ', 'u'], ['ꓦ', 'v'], ['ꓪ', 'w'], ['ꓫ', 'x'], ['ꓬ', 'y'], ['ꓜ', 'z'],
  ['ⲁ', 'a'], ['ⲃ', 'b'], ['ⲥ', 'c'], ['ⲉ', 'e'], ['ⲏ', 'h'], ['ⲓ', 'i'], ['ⲕ', 'k'], ['ⲙ', 'm'], ['ⲛ', 'n'], ['ⲟ', 'o'], ['ⲣ', 'p'], ['ⲧ', 't'], ['ⲩ', 'y'], ['ⲭ', 'x'],
  // Cherokee, further
  ['ꮋ', 'h'], ['ꮮ', 'l'], ['ꮶ', 'k'], ['ꭼ', 'e'], ['ꭰ', 'd'], ['ꮤ', 'w'], ['ꮲ', 'p'], ['ꮇ', 'm'], ['ꮖ', 'i'], ['ꮟ', 'b'], ['ꮷ', 'd'], ['ꮀ', 'g'],
]);

/**
 * Letters, syllables and radicals that generators of fancy text draw Latin letters with ("ᖴᑌᑕK", "千ㄩ匚Ҝ", "Ŧยςк"). Far from each
 * other in sense and sound, so they are read as Latin only where disguises are looked for, and only in a word of nothing else.
 */
export const DRAWN_LETTERS = {
    a: 'ᗩ卂ค', b: 'ᗷ乃๒ც', c: 'ᑕ匚ς', d: 'ᗪ刀๔', e: 'ᗴᕮ乇є', f: 'ᖴ千Ŧ', g: 'ᎶﻮǤ', h: 'ᕼ卄ђん', i: '丨เ', j: 'ᒍﾌ', k: 'ᛕҜҝк', l: 'ᒪㄥɭ', m: 'ᗰ爪๓',
    n: 'ᑎ几ภ', o: 'ㄖ๏', p: 'ᑭ卩ק', r: 'ᖇ尺г', s: 'ᔕ丂ร', t: 'ㄒ丅Շ', u: 'ᑌㄩยบ', v: 'ᐯש', w: 'ᗯ山ฬ', y: 'ㄚץყ', z: 'ᘔ乙չ',
} as const; // prettier-ignore
