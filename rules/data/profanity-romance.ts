import type { ListLanguage, WordList } from './profanity-grades.ts';

/** French, Spanish, Portuguese and Italian; our own lists. Endings: see `WordList`. */

export const FRENCH: WordList = {
  slur: `bougnoul|e|es bougnoule|s crouille|s negresse|s pédé|s pedoque|s tarlouze|s tapette|s tafiole|s tantouze|s gouine|s goudou|s youpin|s youpine|s chinetoque|s
 niakoue|s romanichel|s sale_arabe|s sale_juif|s sale_noir|s fiotte|s `,
  strong: `connard|s connarde|s connasse|s conasse|s connerie|s couille|s couillon|s couillonne|s couillonnade|s casse_couille|s casse_couilles encule|s enculee|s enculer enculeur|s encules enculade|s enfoire|s enfoiree|s
 merde|s merdes merdier|s merdique|s merdeux merdeuse|s emmerde|s emmerder emmerdeur|s emmerdeuse|s emmerdant|e|es emmerdement|s demerde|z demerder foutre_le_camp fils_de_pute nique_ta_mere nique_ta_race niquer nique|s nique niquent niquez
 putain|s pute|s putes salaud|s salope|s saloperie|s salopard|s salopards trou_du_cul trous_du_cul trouduc|s va_te_faire_foutre va_te_faire_enculer va_chier vas_te_faire_foutre ta_gueule ferme_ta_gueule ferme_la_gueule
 chier chiant|e|es chiasse|s fais_chier fait_chier faire_chier chieur|s chieuse|s petasse|s poufiasse|s pouffiasse|s grognasse|s trainee_de_merde branleur|s branleuse|s branlette|s branler je_m'en_fous
 bordel_de_merde j'en_ai_rien_a_foutre rien_a_foutre tete_de_noeud tete_de_con sale_con gros_con pauvre_con grosse_conne pauvre_conne quelle_conne espece_de_conne sale_batard|s bande_de_batards espece_de_batard gros_batard|s fils_de_batard bande_de_cons espece_de_con con_de_merde sale_conne peteux
 tabarnak tabernak `,
  sexual: `ma_bite ta_bite sa_bite branlé se_branle te_branle bite_au_cul sucer_la_bite suce_ma_bite sucer_ma_bite suce_la_bite suce_des_bites sucer_des_bites montre_ta_chatte grosse_bite partouze|s partouzer sodomiser sodomie fellation|s nibard|s branlette_espagnole teub|s zob|s couillu|s`,
  mild: `zut mince_alors bordel|s putain_mince fichu|e|s flute_alors cul|s fesses foutu|e|s foutre fous_le_camp fout_la_merde conneries con|s cons nul_a_chier`,
  unsure: ` pédé tapette tapettes chier bordel bordels con cons culs nique niques niquent zob zobs teub fous_le_camp fichu fichue flute_alors mince_alors
 zut foutu foutue foutre fesses fiotte pute putes couille negresse debile debiles abruti abrutie abrutis imbecile imbeciles cretin cretine cretins idiote idiotes fellation fellations sodomie sodomiser partouze branler peteux romanichel`,
};

export const SPANISH: WordList = {
  slur: `maricon|es|a|as marica|s mariquita_de_mierda maricones bujarron|es tortillera_de_mierda sudaca|s negrata|s moromierda moro_de_mierda retrasado_mental joto|s gabacho_de_mierda`,
  strong: `cabron|a|as|es|cete cabronazo|s cabronada|s carajo|s cojon|es|udo|udos cojonudo|a|os|as acojonante|s acojonado|s descojono descojonarse coño|s coñazo|s chingar chingada|s chingado|s chingon|es|a|as chingadera|s chinga|s chingas chinguen chingate chingue chingo_de culero|s culera|s culiado|s culiao|s
 menuda_zorra maldita_zorra eres_una_zorra zorra_asquerosa perra_asquerosa maldita_perra puta_perra hasta_la_polla folló follar follada|s follador|es follando follarse follate gilipollas gilipollez gilipolleces gilipollada hijo_de_puta hijos_de_puta hija_de_puta hijoputa|s hijueputa|s hijoeputa jodete joder jodido|s jodida|s jodiendo jodienda jodete jodan jodeis
 malparido|s malparida|s mamada|s mamahuevo|s mamaguevo|s mierda|s mierdas mierdero|s pendejo|s pendeja|s pendejada|s pendejadas pinche_puto pinche pija_puta puta|s puto|s putada|s putear puteria putero|s putona|s putilla|s putazo|s puticlub puta_madre puta_mierda reputa_madre
 verga|s vergazo|s vete_a_la_mierda vete_al_carajo vete_a_tomar_por_culo a_tomar_por_culo tomar_por_culo tonto_del_culo tontopollas soplapollas soplagaitas lameculos comemierda|s mamaverga|s zorra_de_mierda zorron|es gonorrea_hijueputa conchatumadre concha_tu_madre no_me_jodas no_jodas concha_de_tu_madre la_concha_de_tu chupapollas chupame_la come_mierda
 pelotudo|s pelotuda|s cagada_de_mierda cagar cagon|es me_cago_en ojete_de_mierda pajero|s pajillero|s pajera mal_nacido malnacido|s tocapelotas tocacojones `,
  sexual: ` mamada|s tetona|s culazo|s tetazas tetas pajearse hacer_una_paja hacerse_una_paja chupar_la_polla coñito|s cachonda_perdida `,
  mild: `caramba culo|s mecachis capullo|s gilipuertas cagada|s `,
  unsure: `marica maricas follar follada follando pinche verga vergas carajo carajos puto putos puta putas mamada mamadas cagar cagon mamon mamones culero culera joto jotos sudaca cojon tetas chinga chingas chingo_de culo culos capullo capullos cagada cagadas pajero pajeros
 tonto tontos idiotas imbecil estupido estupida caramba coño culazo zorron pajera follador folladores chingon chingones`,
};

export const PORTUGUESE: WordList = {
  slur: `viado|s viadinho|s viadagem bicha_louca boiola|s baitola|s sapatao_de_merda crioulo_de_merda macaco_de_merda traveco|s retardado_mental preto_de_merda paneleiro|s bichona|s maricas_de_merda`,
  strong: `arrombado|s arrombada|s babaca|s boceta|s bosta|s bostas buceta|s bucetao bucetuda cabrao cabroes caralho|s caralhos caralhada cornudo|s cu_da_mae cuzao cuzoes cuzona escroto|s escrota|s filho_da_puta filhos_da_puta filha_da_puta filho_da_mae fodeu foda-se foda_se fodase foda|s
 fodido|s fodida|s fodao foder foder-te fodam fodendo merda|s merdas merdinha merdoso porra puta|s putas puta_que_pariu pqp puta_que_te_pariu putaria|s puto_do_caralho punheteiro|s punheta|s piroca|s pirocas piranha_de_merda vagabunda|s vadia|s vai_se_foder vsf cona_da_tua_mae cona_da_mae vai_tomar_no_cu tomar_no_cu vtnc vai_a_merda vai_pra_puta chupa_minha rola_grossa
 otario_de_merda xoxota|s xota|s rapariga_da_vida corno_do_caralho cagão cagona cu_de_bebado enrabar enrabado|s lambe_cu lambe-botas_de_merda `,
  sexual: ` siririca|s punhetinha pauzudo|s pau_duro chupa_o_meu_pau chupa_meu_pau chupar_meu_pau tesuda|s tesudo|s putinha|s `,
  mild: `bunda|s bundao cacete|s caramba merdinha porcaria|s cagalhao peido|s `,
  unsure: `viado babaca babacas boceta bosta foda fodas pqp porra xota xoxota escroto escrotos escrota puta putas punheta vadia vadias vagabunda vagabundas bunda bundas cacete caramba idiotas imbecil otario palerma parvo cornudo cornudos boiola piroca pirocas paneleiro paneleiros peido peidos porcaria porcarias cabrao cagona estupido`,
};

export const ITALIAN: WordList = {
  slur: `frocio|s froci frocetto frociaggine ricchione ricchioni finocchio_di_merda negraccio negracci terrone terroni zingaro_di_merda ebreo_di_merda negro_di_merda`,
  strong: `bastardo_di_merda culattone culattoni cazzo|ne|ni cazzi cazzata cazzate cazzaro cazzari cazzuto cazzuta cazzeggio cazzeggiare cazziatone incazzato incazzata incazzati incazzarsi incazzare scazzo coglione coglioni cogliona coglionata coglionaggine rincoglionito rincoglioniti culo_rotto figlio_di_puttana figli_di_puttana figlio_di_troia che_troia sei_una_troia brutta_troia fanculo affanculo vaffanculo
 fottere fottuto fottuta fottuti fottute fottiti fottetevi fottersene merda merdoso merdosa merdata merdaccia minchia minchiata minchiate minchione minchioni porca_puttana porca_troia porco_dio porco_cane_di_merda porca_madonna dio_cane dio_porco puttana puttane puttanata puttanate puttaniere puttanieri puttanella rompicoglioni rompere_i_coglioni rompipalle
 stronza stronzo stronzi stronze stronzata stronzate stronzetto stronzetta stronzone sticazzi testa_di_cazzo teste_di_cazzo testa_di_minchia troione troie_di_merda zoccola zoccole mignotta mignotte baldracca baldracche bagascia bagasce succhiacazzi leccaculo leccaculi pezzo_di_merda pezzi_di_merda
 sfigato_di_merda inculare inculato inculata inculati ti_inculo inculatela vai_a_cagare va_a_cagare cagacazzo cacacazzo scassacazzo paraculo paraculi mortacci_tua li_mortacci`,
  sexual: ` pompino pompini pompinara pompinare sborra sborrare sborrata sborrate scopata scopate segaiolo segaioli ditalino figa fighe `,
  mild: ` culo culi cagata cagate `,
  unsure: `culo culi troione figa fighe terrone terroni zoccola zoccole scopata scopate cazzuto merda puttana puttane minchia scazzo cagata cagate paraculo`,
};

/** Found anywhere inside a longer word ("#putaindetrain"): those that no other word holds ("cazzo" is in "cazzotto"). */
export const ROMANCE_STEMS: ReadonlyMap<string, ListLanguage> = new Map<string, ListLanguage>([
  ['putain', 'fr'], ['connard', 'fr'], ['mierda', 'es'], ['gilipollas', 'es'], ['caralho', 'pt'], ['vaffanculo', 'it'], ['checazzo', 'it'],
]);

/** What people disguise most in these languages and German and what twisted is no other word, as "putain" and "cabron" are ("Putin", "carbon"). */
export const STRONGEST_ELSEWHERE: ReadonlyMap<string, ListLanguage> = new Map<string, ListLanguage>([
  ['arschloch', 'de'], ['hurensohn', 'de'], ['scheisse', 'de'], ['connard', 'fr'], ['pendejo', 'es'], ['gilipollas', 'es'], ['caralho', 'pt'],
  ['stronzo', 'it'], ['vaffanculo', 'it'], ['coglione', 'it'],
]); // prettier-ignore
