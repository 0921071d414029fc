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
  ...[
    'image description',
    'image alt',
    'image of',
    'photo of',
    'picture of',
    'a photo',
    'an image',
    'a picture',
    'the image',
    'this image',
  ],
  ...[
    'add alt text',
    'add description',
    'add a description',
    'insert description',
    'describe this image',
    'decorative',
    'decorative image',
    'stock photo',
    'header image',
    'cover image',
    'hero image',
    'banner',
    'thumbnail',
    'beschreibung hinzufügen',
    'bildbeschreibung',
    'unbenannt',
    'ajouter une description',
    'añadir descripción',
    'adicionar descrição',
    'alt text here',
    'description here',
    'insert alt text',
    'untitled design',
    'canva design',
    'unnamed',
  ],
  ...[
    'download',
    'none',
    'n/a',
    'na',
    'tbd',
    'tbc',
    'todo',
    'test',
    'asdf',
    'xxx',
    'see image',
    'see photo',
    'see caption',
  ],
  ...[
    'ein bild',
    'ein foto',
    'bild von',
    'foto von',
    'unbenanntes design',
    'siehe bild',
    'une image',
    'une photo',
    'photo de',
    'image de',
  ],
  ...[
    'design sans titre',
    'una imagen',
    'una foto',
    'foto de',
    'imagen de',
    'diseño sin título',
    'uma imagem',
    'uma foto',
    'una immagine',
  ],
  ...['bild', 'foto', 'grafik', 'bildschirmfoto', 'vorschau', 'beschreibung', 'alternativtext', 'ohne titel'],
  ...['photographie', 'capture d’écran', "capture d'écran", 'aperçu', 'texte alternatif', 'sans titre'],
  ...['imagen', 'fotografía', 'captura de pantalla', 'vista previa', 'texto alternativo', 'descripción', 'sin título'],
  ...['imagem', 'captura de tela', 'descrição', 'sem título', 'immagine', 'afbeelding', 'schermafbeelding'],
  ...['画像', '写真', 'スクリーンショット', '说明', '图片', '圖片', '照片', '이미지', '사진', 'صورة', 'وصف'],
]);

/** A file as a camera, a phone or an editor names it, or anything with the ending of one. */
const FILE_NAME = /^(?:\S+|.{1,80}[ _-]\S*)\.(?:jpe?g|png|gif|webp|hei[cf]|avif|tiff?|bmp|svg)$/iu;
const CAMERA =
  /^(?:(?:fb_)?img|dsc[fn]?|pxl|mvimg|p|screenshot|screen shot|bildschirmfoto|capture d[’']écran|captura de pantalla|whatsapp image|chatgpt image|signal|snapchat|photo|image|unknown)[ _-]?\d(?:[\d _.:-]|\b(?:at|um|à|a las|wa|am|pm)|wa(?=\d))*(?:\(\d+\))?$/iu;
/** What a program calls a file. */
const HASHED = /^(?=.*\d)[\da-f]{12,}$|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
const COPIED = /^(?:copy of |kopie von |copie de |copia de )+|[ _-]?\(\d+\)$/giu;
const NOTHING_BUT_SIGNS = /^[\p{N}\p{P}\p{S}\p{Z}]*$/u;
const COUNTED = /^(\D{2,30}?)[ _-]?\d+(?: ?(?:\/|of|von|de|sur) ?\d+)?$/iu;

/** Whether a description is none: the word for a picture, the name of its file, a number. */
export function saysNothing(words: string): boolean {
  const said = words.trim().toLowerCase();
  if (NOTHING.has(said) || FILE_NAME.test(said) || CAMERA.test(said) || HASHED.test(said)) return true;
  if (NOTHING.has(said.replace(COPIED, '').replace(/[.:…]+$/, ''))) return true;
  if (NOTHING_BUT_SIGNS.test(said) && !/\p{Extended_Pictographic}/u.test(said)) return true;
  return NOTHING.has(COUNTED.exec(said)?.[1] ?? '');
}
