/**
 * "We" and "our" in the languages people post in: who writes so of a company speaks for it. "Us" is not here: "Acme gave us a
 * lift" is a customer. Our own list.
 */
export const FIRST_PERSON_PLURAL: readonly string[] = [
  // English; a contraction ("we're") holds the bare word
  'we', 'our', 'ours', 'ourselves',
  // German
  'wir', 'unser', 'unsere', 'unseren', 'unserem', 'unserer', 'unseres',
  // French
  'nous', 'notre', 'nos', 'nôtre', 'nôtres',
  // Spanish
  'nosotros', 'nosotras', 'nuestro', 'nuestra', 'nuestros', 'nuestras',
  // Portuguese
  'nosso', 'nossa', 'nossos', 'nossas',
  // Italian
  'noi', 'nostro', 'nostra', 'nostri', 'nostre',
  // Dutch
  'wij', 'onze',
  // Danish, Polish, Czech, Turkish; the Swedish and Norwegian words are ones of other languages without their accents
  'vores', 'nasz', 'nasza', 'nasze', 'naszą', 'naszych', 'naszym', 'naše', 'bizim',
  // Russian
  'мы', 'наш', 'наша', 'наше', 'наши', 'нашу', 'нашей',
  // Japanese, Chinese, Korean
  '私たち', '我々', '弊社', '当社', '我们', '우리', '저희',
];
