import type { WordList } from './profanity-grades.ts';

/**
 * English. The base is the list of the `badwords-list` package (the list behind bad-words; MIT,
 * https://github.com/web-mech/badwords-list), read from the package itself and graded here; the rest is our own work.
 */

/**
 * Rows of badwords-list that are not profanity for a company's posts: ordinary words, medical ones, names of people and
 * places, and misspellings that are words of another language. An organization that minds one adds it as `extra`.
 */
export const NOT_PROFANE: ReadonlySet<string> = new Set(
  `anal balls beastial beastiality bestial bestiality breasts
  cipa clitoris cnut cok cox cummer cyalis dink dinks dirsa doggin dogging doosh duche ejaculate
  ejaculated ejaculates ejaculating ejaculatings ejaculation ejakulate fagging fagot fagots fanyy flange fook
  fux gaylord god heshe hoare hoer hore jiz kawk kock kondum kondums kum
  kummer kumming kums labia lust lusting masochist muff mutha muther nazi nob orgasim orgasims orgasm orgasms pawn pecker
  pron pube pusse pussi rectum rimming sadist screwing scrotum semen sex shag
  shagger shaggin shagging snatch spac teets teez testical testicle vagina viagra vulva wang willies willy xrated xxx
  dlck cawk knobed shitings fuckings titt`.split(/\s+/),
);

/** What the words of badwords-list are; those that stand nowhere here are strong. */
export const ENGLISH_GRADES = {
  slur: `chink coon dyke fag fags faggitt faggot faggs homo jap nigga niggah niggas niggaz nigger niggers retard shemale`,
  sexual: `blow_job blowjob blowjobs boiolas buttplug carpet_muncher clit clits cum cumming cums cumshot cunilingus cunillingus
 cunnilingus cuntlick cuntlicker cuntlicking cyberfuc cyberfuck cyberfucked cyberfucker cyberfuckers cyberfucking dildo dildos
 fannyflaps fannyfucker felching fellate fellatio fingerfuck fingerfucked fingerfucker fingerfuckers fingerfucking fingerfucks
 fistfuck fistfucked fistfucker fistfuckers fistfucking fistfuckings fistfucks gangbang gangbanged gangbangs gaysex goatse
 hardcoresex horniest horny hotsex jism jizm jizz kunilingus master-bate masterbate masterbation masterbations masturbate
 penisfucker phonesex pissflaps rimjaw schlong smegma tit tits titfuck tittiefucker titties tittyfuck tittywank titwank`,
  mild: `anus bloody boner boob boobs booobs boooobs booooobs booooooobs bugger bum butt crap damn fanny feck fecker god-dam
 god-damned goddamn goddamned hell hoar knob penis pimpis poop porn porno pornography pornos smut spunk s.o.b.`,
} as const;

/** Words and phrases that badwords-list misses. Endings: see `WordList`. */
export const ENGLISH: WordList = {
  slur: `beaner~ chink~ coon~ darkie~ darky dago~ dyke~ fagface~ faggot~ faggotry faggoty faggy fagbag~ gook~ golliwog~ gyppo~ honky
 honkies jigaboo~ kaffir~ kike~ kyke~ libtard~ nigger~ niggerish nigga~ nigguh~ niglet~ nignog~ paki~ pickaninny porchmonkey~ raghead~ retard~
 retarded fucktard~ fuktard~ spic~ spick~ tranny~ tranney towelhead~ sandnigger~ wetback~ wigger~ zipperhead~ ching_chong
 jungle_bunny porch_monkey~ camel_jockey~ sand_nigger~ `,
  strong: `apeshit arsed arsehole~ arsehat~ arsewipe~ arselicker~ asshat~ assclown~ asslicker~ assmunch assmuncher~ asswipe~ ass-kisser~ ball-licker~
 assbag~ assbandit~ assface~ asshead~ assjacker~ asskisser~ asskissing assmonkey~ asswad~ candyass~ fatass~ jackass~ lameass lazyass smartass~ wiseass~
 dumbass~ dumass~ bastard~ bastardly batshit bawbag~ bellend~ bitch* bitchass bitchface~ bitchfest~ bitchslap* bitchy bollocks bollocking bollocksed
 bullcrap bullshit bullshits bullshitted bullshitter~ bullshitting bullshitty chickenshit~ clusterfuck~ cockblock* cockbite~ cocknose~ cocksmoker~ cocksucker~ cockup~ cockwomble~
 cumdump~ cumguzzler~ faghead~ cumdumpster~ cumbubble~ cunt~ cuntface~ cunthole~ cunty cuntish cum-guzzler~ dickbag~ dickbrain~ dickface~ dickhead~ dickhole~ dickish dickless dicknose~ dickwad~
 dickweasel~ dickweed~ dickwhistle~ dickbreath dickmonkey~ dipshit~ dogshit douchebag~ douchecanoe~ douchebaggery douchy dumbfuck~ dumbshit~ dumshit~ eatshit
 fuck* fuckable fuckall fuckass fuckbag~ fuckbrain~ fuckboy~ fuckboi~ fuckbuddy fuckery fuckface~ fuckfest~ fuckhead~ fuckhole~ fuckity fucknut~ fucknugget~ fuckoff fuckstick~ fuckton~ fucktwat~ fuckup~ fuckwad~ fuckwit~ fuckwitted fuckyou fuckyeah
 gobshite~ holyshit horseshit jackoff~ jagoff~ jerkoff~ knobend~ knobcheese knobhead~ lardass mindfuck* mofo~ motherfuck* mothafucka~ muthafucka~ muthafucker~ mothafuckin
 nutsack~ numbnuts pissant~ pissoff pissy pisshead~ piss-poor piss-take~ pisstake~ pissup~ poontang prick~ prickish pussyass pussywhipped ratfuck* ratshit ratarsed
 shit~ shitass shitbag~ shitbox shitbrain~ shitbird~ shat shitcan~ shitcanned shitcunt~ shite~ shitface~ shitfaced shitfest~ shitforbrains shitfuck shithappens shithead~ shithole~ shithouse~ shitkicker~
 shitless shitlist~ shitload~ shitlord~ shitpile~ shitpost* shitposting shitposter~ shitshow~ shitstain~ shitstick~ shitstorm~ shitstirrer~ shitter~ shittier shittiest shittily shitton~ shitty shitwit~ shitgibbon~ shitweasel~ shitbiscuit~ bullshite
 skank~ skanky slut~ twatted twatting sluttish slutty slutshame* thundercunt~ tosspot~ tosser~ turdface~ turd~ twat~ twatface~ twathead~ twatwaffle~ twattish twunt~ wank* wankjob~ wankface~ wankstain~ wankfest~ wankpuffin~ wankered
 whore* whoreface~ whoredom whorehouse~ whorish whorebag~ manwhore~ attentionwhore~
 stupid_hoe~ dirty_hoe~ dumb_hoe~ ugly_hoe~ dumb_ass dumb_asses fudge_packer~ kiss_my_ass kiss_my_arse pain_in_the_ass pain_in_the_arse piece_of_shit pieces_of_shit
 son_of_a_bitch sons_of_bitches sonofabitch sonuvabitch sons_of_a_bitch suck_my_dick suck_my_cock suck_a_dick eat_a_dick bag_of_dicks up_your_ass up_your_arse up_yours shut_the_fuck_up suck_my_balls lick_my_balls
 ass_clown~ ass_hat~ ass_wipe~ ass_kisser~ ass_licker~ jack_ass dick_head~ dick_wad~ dip_shit~ fuck_face~ fuck_head~ fuck_wit~ bull_shit horse_shit bat_shit ape_shit
 cluster_fuck~ mother_fucker~ mother_fucking cock_sucker~ cock_womble~ knob_head~ bell_end~ goat_fucker~ sheep_shagger~ douche_bag~ piss_off pissed_off piss_poor`,
  sexual: `bukkake creampie~ cumshot~ cumslut~ cumstain~ deepthroat~ deepthroating dildo~ dildoes bumfuck~ buttfuck* buttsex circlejerk~ fellatio fleshlight~ gangbang* gloryhole~ handjob~ hand_job~ dickpic~ milf~ balls_deep blow_job~ rim_job~ jizz jizzed
 jizzing minge~ pussy rimjob~ skullfuck* titfuck* titjob~ titties titty tittyfuck* tit_wank~ masturbate masturbates masturbated masturbating masturbation masturbator~ hentai
 wanking_off jack_off jacking_off jerk_off jerking_off jerked_off golden_shower~ dry_hump dry_humping camel_toe cameltoe~ muff_diver~ muffdiver~ carpet_muncher~ tea_bagging `,
  mild: `arsing bloody_hell bollox boob~ boobies boner~ bugger~ buggered buggering bullcrap butthead~ butt-head~ buttface~ butthurt bum~ bumhole~ butt~ crap craps crapped crapper crapping crappy crappier crappiest crapfest~
 damn damned damnit dammit darned douche~ douchey effing feck fecking freaking frigging friggin frick fricking frickin goddam goddamn goddammit god_damn goddamned hell hellish
 knob~ poop~ poopy pooped porn porny porno~ sod_off sodding sod_it omfg minger~ munter~ pillock~ plonker~
 penis penises butthole~ smut smutty son_of_a_gun jackwagon~ turdy wanky dingleberry`,
  unsure: `milf milfs shat coon coons chink chinks dyke dykes fag fags homo homos jap japs spic spics spick spicks retard retards dago dagos honky honkies tranny trannies
 wigger wiggers darky darkie darkies ass asses smartass jackass jackasses cock cocks cockup cockups dick dicks prick pricks pussy pussies
 skank skanks tit tits titty titties cum cums cumming dildo schlong turd turds tosser minge minges poontang knob knobs fanny feck
 bum bums butt butts penis porn hell bloody crap damn goatse smegma nutsack bitchin horny hoar hoars up_yours
 mofo mofos golliwog golliwogs twunt hellish boner boners poop poops pooped `,
};

/** Spellings by ear and by slip of the finger that no rule makes, for the strongest words. Found as typed only. */
export const ENGLISH_MISSPELLED: WordList = {
  slur: `nicca niccas niggo niggos niggu niggus fagit fagits faggit faggits fagget faggets phaggot phaggots niggr niggur niqqa niqqas niqqer reetard reetarded retrd
 faggt fggot nggr nggrs ngger nggers niggrs niggerz faggotz tranni reggin reggins toggaf toggafs `,
  strong: `wtf wtaf stfu gtfo ffs fml idgaf fack facks fock focks shet shets betch betches whure whures twot twots wnk cck fcking fckin fcked fcker fckers fck fcks fckd fckn fkn fking fkin fked fucc fuccing fuccin fucced phvck phvcks phvcking phvcked fvck fuxk fuxking fxck fxcking fukn fukng fuking fukin fukd fuked fuker fukers fukk phuck
 phuk phuks phuq phuqing phcuk phkuc fuq fuqs fuqing fuqin fuqed fuqq fuhk fuhking fugg fuggin fugged focking fockin foock foocking fucck fukc fcuk fukcing fukced fuckin ufck ufcking fkuc kcuf kcufs
 mthrfckr mthrfckrs mtherfucker mothrfucker mthrfcker mutherfucka mothafucka mothafuckaz muddafucka muddafukka muddafuka mutherfuker muthafuka muthafukas muhfucka mfkr mfers mofucka mothafuka mothafukas
 shyt shyts shytty shyte shiit shiiit sheit shiet shiiet sheeit sheeeit sheiit sht shtty shtshow shtshw shtstorm shthead shthole bullsht bllshit bllsht bullshyt bulshit bulshitt bullshet bullsheet bullchit bullshiet horsesht dipsht shitt shtt shithed
 biyatch biatch biatches biotch biotches beotch beotches beeotch biznatch biach biaches biatchy btch btches btchs btching btchy bich biches bitc bitsh bicth btich bytch bytches byatch beyotch bizzatch hctibs beetch bietch biitch sonofabich
 kunt kunts cnut cnuts cnt cnts kuntface cuntz tnuc tnucs kvnt cvnt cvnts qunt
 dikhead dikheads dckhead dckheads dickhed dikhed dikhedd dihkead dickhd dck dcks dicc diccs deeck dikface dihck dikwad
 sshole ssholes xsshole xssholes rsehole rseholes asshle asshles ashole asholes asswhole asswholes azzhole azzholes asshoel asshoels asshol ahole aholes azhole asshoal azz azzes azzwipe azzhat azsshole arshole arsholes arsehol arsehle arsole
 bstard bstards bastrd bastrds bstrd bstrds basterd basterds bastid bastids baztard baztards bastardz dratsabs
 wnker wnkers wankr wankrs wnkr wnkrs wancker wanckers wankah rekaw_knaw wankerz
 whre whres whor whors whoer whoers hoar hoars whoor whoors who're_ass whorez
 slutt slutz slvt slvts slt slts slutte slutbag
 prck prcks cocksuker cocksukers coksucker coksuckers cocsucker cocsuckers cocksuckr cksucker cocksckr kocksucker koksucker cawk cawks cawksucker cawksuckers kcoc
 twt_face twaat bollox bollix bolocks bolloks bollucks bollux bllcks bollcks puzzy puzzi pusssy pssy pssies poosy pussi poussy pusy
 pissd pisst pyss pissing_off pizzed_off dushbag dooshbag dooshbags doochbag doosh douchbag douchbags douschebag doucebag doosebag dousche_bag dumazz dumbazz dumbazs`,
  sexual: `cumm cumz jizm jizzz deldo dilldo dildoh tiddies tiddys tittys titiez tits blowjb blwjob blojob blojobs blowjib handjb boobz bewbs bewbz buttsecks buttsex masterbate masterbates masterbating masterbation masturbat mastrbate `,
  mild: `damm damnn dammit damit dayum dayumn daymn krap crapp `,
  unsure: `wtf wtaf stfu gtfo ffs fml idgaf fack facks fock focks shet shets betch betches twot twots cnt cnts dck dcks bich biches slt slts pyss hoar hoars whor ahole aholes azz damm damit sheit puzzy pusy whoer hoar whors biach bastid basterd basterds cnut cnuts krap dicc fugg cumm`,
};

/** Found anywhere inside a longer word ("absofuckinglutely"), unless the word is protected. */
export const STEMS: WordList = {
  slur: 'nigger nigga faggot fucktard wetback shemale',
  strong: `fuck phuck cunt bitch motherf asshole arsehole bullshit horseshit cocksuck dickhead dumbass whore wanker bastard shitshow shitstorm
 dipshit batshit shithead fvck fukk fcuk phukk douchebag`,
  sexual: 'blowjob cumshot',
  mild: '',
  unsure: '',
};

/** The words that people disguise most; what they make of them, `text/twists.ts` knows. Worst first: of two words with one twist, it counts. */
export const STRONGEST: WordList = {
  slur: 'nigger~ nigga~ faggot~ retard~ retarded tranny kike spic chink',
  strong: `fuck~ fucker~ fucking fucked motherfucker~ motherfucking shit~ shitty bullshit horseshit bitch~ bitching cunt~ asshole~ arsehole~ bastard~
    whore~ slut~ slutty wank wanker~ wanking dick~ dickhead~ cock~ cocksucker~ prick~ twat~ bollocks douchebag dumbass jackass piss pissed
    dipshit~ shithead~ clusterfuck~ shitshow~ fuckwit~ fuckface`,
  sexual: 'pussy tits blowjob handjob dildo',
  mild: '',
  unsure: '',
};

/** Words, names and short forms that a twist of `STRONGEST` looks like: "wore", "Båstad", "Fuqing", the Fockers, "wonking", and "tihs" for "this". */
export const NOT_TWISTED: ReadonlySet<string> = new Set(
 `aggin ashle dumbs jacks blocks fagt cocktalk assole assoles basard bastad bastar batard batards bich biches bitche chik chikn chin cips cnut cocs coks coqs cuns cuts dics dido diks
 dilo dyck fagot fagots fucs fuqing ikke kiek kock kocks kokk knaw ngga nigg nigge niger nigers pick picks pisse pisz prics prik pric psis pusy puss
 retad retar retarde retrad sheet sheets shis shist sipc sits sitty slus slutt spik stit sult suts sutty tanny tats teets tihs titz twas twta txts splc tist bastads
 ucnt waker wakers waking waner wanke waning whoe wore
 nagger naggers neggers nogger noggers nugger nuggers ritard ritards retord retords retardad trenny trinny tronny trunny fecker feckers fecking fecked
 facker fackers focker fockers shatty shetty shotty shutty batches betches botches butches batching botching butching bustard bustards bestard bestards
 bistard bistards whares wheres slatty slitty slotty sletty wenker wenkers winker winkers wonker wonkers wunker wunkers wenking winking wonking wunking
 wankar wankars duckhead duckheads dockhead dockheads deckhead deckheads pracks precks procks prucks ballocks bellocks bullocks billocks dombass dumboss
 passed possed pussed pessed horseshot bullshot bullshut
    fick ficks ficked ficken fickt fuci fuco fucka sbit snit snits syit suit suits shut shuts shot shots shig shif shir shirs shita shite shirty shifty
    birch birches birched birching butch butched butching botch botched cint cints cung cuny cunys cumt cubt wanier wanked faggit nigher nigter nigged nigget niggere
    bastare bastares bastarda bastarde whored sloot sloots
    schiesse schisse scheis conard conards caraho strono strozo`.split(/\s+/),
);
