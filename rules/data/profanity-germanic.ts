import type { WordList } from './profanity-grades.ts';

/** German, and the strongest words of Dutch, the Nordic and Slavic languages and Turkish; our own lists. Endings: see `WordList`. */

export const GERMAN: WordList = {
  slur: `kanake|n kanacke|n kanack|en neger|in|n negerlein nigger|s schwuchtel|n schwuchtelig spast|i|is|en spasti spacko|s missgeburt|en kameltreiber|n schlitzauge|n schlitzaugen polacke|n itaker|n judensau|e judenschwein saujude|n kampflesbe|n schwule_sau schwulen_säcke schwule_säcke `,
  strong: `arsch|es arschgeige|n arschgesicht|er arschkriecher|n|in arschloch|s arschlocher|n arschlecker|n arschbacke_du arschficker|n arschkarte leck_mich_am_arsch am_arsch verarsch|en|t|e|ung verarsche verarscht klugscheisser|n klugscheisserei korinthenkacker|n kackbratze|n kacke kackscheisse kackwurst beschissen|e|er|es|en scheiss|e|en|er|t|egal|dreck|haus|kerl|haufen|laden|wetter|tag|job|verein|typ scheisse
 geschissen angeschissen scheise scheisegal scheissegal verschissen anscheissen bescheissen drecksau|e dreckskerl|e drecksack|e|es dreckschwein|e drecksloch miststuck|e mistkerl|e miststueck schweinehund|e schweinepriester fotze|n fotzen hackfotze|n gefickt|e|er ficken fick|t|e|st fickt_euch fick_dich ficker|n fickerei abgefickt durchgefickt verfickt|e|er|es|en hurensohn|e|en hurensohne hurenkind|er hure|n huren hurenbock
 mutterficker|n nutte|n nutten nuttig schlampe|n verpiss_dich verpisst pisser|n wichser|n wichsen wichst gewichst wichskopf wixer|n wixen wixxer|n hackfresse|n halt_die_fresse halt_die_schnauze schnauze_halten halts_maul halt_dein_maul fresse_halten vollidiot|en vollpfosten vollhorst dumpfbacke|n spermaschleuder|n dorfmatratze|n
 schwanzlutscher|n pimmelkopf kotzbrocken hundesohn|e saukerl|e scheisskerl|e fickfehler|n fickfresse|n fickgesicht|er hurentochter sackgesicht|er arschgefickt`,
  sexual: `blasen_lassen bumsen gebumst titten titte muschi_lecken  pimmel|n schwanz_lutschen lutsch_meinen geile_sau spritz_ab arschfick|s dreilochstute|n wichsvorlage|n sperma_schlucken fickstute|n samenstau gevogelt`,
  mild: `mist verdammt|e|er|es|en verflixt|e|er verflucht|e|er|es|en verdammt_nochmal himmelherrgott scheibenkleister zum_teufel `,
  unsure: `neger spast hure huren arsch arsches pimmel fick fickt ficke fickst ficker fickern kacke mist bumsen titte titten nutte verdammt verdammte verflixt verflixte verflucht polacke polacken fotze itaker wichsen wichst wixer scheisst am_arsch `,
};

/** Found anywhere inside a longer word ("Fotzenknecht", "Drecksscheiße"). */
export const GERMAN_STEMS: WordList = {
  slur: '',
  strong: 'arschloch fotze hurensohn wichser scheiss verfick',
  sexual: '',
  mild: '',
  unsure: '',
};

/** The strongest words of other languages that mean nothing else in a language people post in. */
export const ELSEWHERE: WordList = {
  slur: `kankerhomo|s kankerjood kankerneger|s nikker|s zwartjoekel|s пидор|ы|ас пидорас|ы педик|и жид|ы чурка чурки черножопый ibne|ler `,
  strong: `klootzak|ken klootzakken godverdomme kutwijf kutwijven kuthoer tyfushoer kankerhoer kankerlijer|s tyfuslijer hoerenzoon kontneuker neuken neukt geneukt hoerenjong|en hoerenkind|eren kutzooi kutweer kutdag|en kutding|en kutleven kutspel kutwerk kutbaan kuttrein kutsmoes kutkop|pen kankerzooi kankerwijf kankerwijven kankerlul|len teringzooi teringwijf tyfuszooi tyfuswijf klotezooi kloteweer
 vieze_hoer vuile_hoer vuile_flikker flikker_op wat_een_lul wat_een_kut krijg_de_tering krijg_de_kanker mierenneuker|s teringlijer
 fittan hora_javla javla javlar helvete_javla forpulet kusse_hoved kuksugare kuksuger fitte_kjerring pikkhode pikhoved rævhål røvhul svinhund_javel vittu paskiainen
 siktir siktirgit orospu orospucocugu orospu_cocugu amina_koyim aminakoyim yarrak pezevenk gotveren got_veren
 kurwa kurwy kurwe kurwo chuj chuja chuje chujowy pierdole pierdol pierdolic pierdolony pierdolona spierdalaj wypierdalaj jebany jebana jebane jebac skurwysyn skurwiel zajebisty_kurwa pizda pizdy kokot kokoti jebem jebem_ti picku_materinu pula_mea futu-ti
 хуй хуя хуи хуйня хуйню хуево хуёво хуевый нахуй похуй охуел охуеть охуенно охуенный нихуя хуйло пизда пизду пизды пиздец пиздеть пиздит пиздеж пиздатый спиздил распиздяй блядь блять блядина бляди бля ебать ебаный ебанный ебанутый ебал ебет ебут ебло заебал заебали заебись заебало выебал наебал наебали наебка долбоёб долбоеб долбоебы уебок уебан уёбок проебал въебал ебучий мудак мудаки мудила сука суки сучка сукин_сын гандон гондон залупа жопа шлюха шлюхи срать говно говнюк дерьмо`,
  sexual: `пиздолиз минет хуесос хуесосы`,
  mild: ` verdorie godver gowno жопа`,
  unsure: `сука суки бля чурка чурки гондон жопа шлюха педик говно javla javlar pizda срать минет дерьмо манда сучка`,
};

/** Words that are profane in one language and anything else in others; found as typed, and in a line of `ONLY_IN` only. */
export const BOUND: WordList = {
  slur: '',
  strong: 'kut lul hoer',
  sexual: 'kuk kuken fitta',
  mild: '',
  unsure: 'kut lul hoer kuk kuken fitta',
};

/** Russian in Latin letters; found as typed only. */
export const TRANSLITERATED: WordList = {
  slur: '',
  strong: 'cyka_blyat suka_blyat pizdets nahuy dolboyob',
  sexual: '',
  mild: '',
  unsure: '',
};
