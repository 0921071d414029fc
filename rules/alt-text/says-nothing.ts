/** What stands where a description should, and tells nobody what a picture shows: in the languages of the sites and their editors. */
const NOTHING: ReadonlySet<string> = new Set([
  ...['image', 'images', 'img', 'photo', 'photograph', 'picture', 'pic', 'graphic', 'screenshot', 'media', 'preview'],
  ...[
    'image preview',
    'preview image',
    'photo preview',
    'alt',
    'alt text',
    'description',
    'untitled',
    'no description',
  ],
  ...['bild', 'foto', 'grafik', 'bildschirmfoto', 'vorschau', 'beschreibung', 'alternativtext', 'ohne titel'],
  ...['photographie', 'capture d’écran', "capture d'écran", 'aperçu', 'texte alternatif', 'sans titre'],
  ...['imagen', 'fotografía', 'captura de pantalla', 'vista previa', 'texto alternativo', 'descripción', 'sin título'],
  ...['imagem', 'captura de tela', 'descrição', 'sem título', 'immagine', 'afbeelding', 'schermafbeelding'],
  ...['画像', '写真', 'スクリーンショット', '说明', '图片', '圖片', '照片', '이미지', '사진', 'صورة', 'وصف'],
]);

/** A file as a camera, a phone or an editor names it, or anything with the ending of one. */
const FILE_NAME = /^(?:\S+|.{1,80}[ _-]\S*)\.(?:jpe?g|png|gif|webp|hei[cf]|avif|tiff?|bmp|svg)$/iu;
const CAMERA = /^(?:img|dsc[fn]?|pxl|mvimg|p|screenshot|bildschirmfoto|photo|image)[ _-]?\d[\d _.:-]*$/iu;
const NOTHING_BUT_SIGNS = /^[\p{N}\p{P}\p{S}\p{Z}]*$/u;
const COUNTED = /^(\D{2,30}?)[ _-]?\d+(?: ?(?:\/|of|von|de|sur) ?\d+)?$/iu;

/** Whether a description is none: the word for a picture, the name of its file, a number. */
export function saysNothing(words: string): boolean {
  const said = words.trim().toLowerCase();
  if (NOTHING.has(said) || FILE_NAME.test(said) || CAMERA.test(said)) return true;
  if (NOTHING_BUT_SIGNS.test(said) && !/\p{Extended_Pictographic}/u.test(said)) return true;
  return NOTHING.has(COUNTED.exec(said)?.[1] ?? '');
}
