/** What divides people, or hurts them, whatever a brand says of it. */
export const SENSITIVE_TOPICS = ['politics', 'religion', 'tragedy'] as const;
export type SensitiveTopic = (typeof SENSITIVE_TOPICS)[number];

/**
 * Phrases of one language, parted by commas; a capital letter has to be one in the text, too.
 * - `innocent`: they hold one of the others and mean something else
 * - `greeting`: a sentence that wishes well names a religion without a word on it
 * - `event` and `around`: an event is a tragedy in such words: "victims of the *"
 * - `light`: they jar on a day of remembrance
 */
export type SensitiveWords = Readonly<
  Record<SensitiveTopic | 'innocent' | 'greeting' | 'event' | 'around' | 'light', string>
>;

const ENGLISH: SensitiveWords = {
  politics: `black lives matter, all lives matter, blue lives matter, white lives matter, defund the police, make america great again, MAGA, stop the steal,
    Second Amendment, gun control, gun rights, gun lobby, gun violence, abortion, abortions, pro-life, pro-choice, planned parenthood, roe v. wade,
    death penalty, capital punishment, illegal immigrants, illegal immigrant, illegal immigration, illegal aliens, undocumented immigrants, mass deportation,
    mass deportations, border crisis, migrant crisis, refugee crisis, asylum seekers, immigration policy, woke agenda, woke mob, wokeism, cancel culture,
    culture war, culture wars, gender ideology, critical race theory, white supremacy, white supremacist, white supremacists, white nationalist,
    white nationalists, neo-nazi, neo-nazis, Nazis, fascist, fascists, fascism, antifa, far-right party, far-right parties, far-right politician,
    far-right politicians, far-right extremists, far-left party, radical left, right-wing extremists, left-wing extremists, right-wing populists, alt-right,
    deep state, Democrats, Republicans, GOP, Tories, Tory government, Tory party, Labour Party, Conservative Party, Liberal Democrats, Lib Dems,
    Republican Party, Democratic Party, Reform UK, UKIP, Green Party, vote Labour, vote Tory, vote Conservative, vote Republican, vote Democrat, Brexit,
    Brexiteer, Brexiteers, remoaners, general election, presidential election, presidential elections, midterm elections, presidential candidate,
    presidential campaign, election fraud, rigged election, rigged elections, stolen election, election was stolen, election was rigged, voter fraud,
    voter suppression, impeach, impeached, impeachment, not my president, insurrection, regime change, apartheid, zionist, zionists, zionism,
    free palestine, from the river to the sea, stand with israel, stand with palestine, stand with gaza, stand with ukraine, Hamas, Hezbollah, Gaza,
    occupied territories, climate hoax, climate denier, climate deniers, climate change denial, anti-vaxxer, anti-vaxxers, anti-vax, vaccine mandate,
    vaccine mandates, same-sex marriage, gay marriage, trans rights, anti-trans, transgender athletes, affirmative action, tax the rich,
    socialists`,
  religion: `Jesus Christ, Jesus saves, Jesus is Lord, Jesus loves, praise Jesus, in Jesus' name, accept Jesus, praise the Lord, glory to God, god bless america,
    God's will, word of God, the Bible says, Bible verse, Bible verses, bible study, Holy Bible, born-again Christian, born-again Christians, Christians,
    Christianity, Catholics, Catholicism, Catholic Church, Protestants, evangelicals, Muslim, Muslims, in Islam, of Islam, Islam is, about Islam, to Islam, Islamist, Islamists, islamophobia, islamophobic,
    Quran, Koran, Qur'an, Prophet Muhammad, Prophet Mohammed, sharia, sharia law, waging jihad, jihad against, jihadist, jihadists, Jews, Judaism, antisemitism, anti-semitism,
    antisemitic, anti-semitic, Torah, Talmud, Hindus, Hinduism, Buddhists, Sikhs, Mormons, Scientology, Scientologists, Jehovah's Witnesses, atheist, atheists,
    atheism, infidels, satanists, satanism, antichrist, the Pope, holy war, holy wars, religious extremism, religious extremists, blasphemy laws, headscarf ban,
    burqa ban`,
  tragedy: `mass shooting, mass shootings, school shooting, school shootings, terror attack, terror attacks, terrorist attack, terrorist attacks, terrorist,
    terrorists, terrorism, suicide bomber, suicide bombing, suicide bombers, car bomb, plane crash, massacre, genocide, Holocaust, Auschwitz,
    concentration camp, concentration camps, ethnic cleansing, 9/11 attacks, september 11 attacks, 9/11 victims, war crimes, war crime, war criminal, air strike,
    air strikes, airstrike, airstrikes, missile strike, missile strikes, civilian casualties, mass grave, mass graves, war in Ukraine, war in Gaza, war in Sudan,
    war in Syria, invasion of Ukraine, hostages, death toll, lost their lives, lost his life, lost her life, committed suicide, died by suicide,
    thoughts and prayers are with, thoughts and prayers go, our thoughts and prayers, our thoughts are with, our hearts go out, our hearts are with,
    deepest condolences, heartfelt condolences, sincere condolences, our condolences, deepest sympathies, deepest sympathy, we mourn, we are mourning,
    tragic death, tragic deaths, tragic loss, tragic accident, tragic news, tragic events, was murdered, were murdered,
    been murdered, was stabbed, were stabbed, shot dead, shot and killed, lynching, police brutality, child abuse, sexual abuse, may he rest in peace, may she rest in peace, may they rest in peace`,
  innocent: `jesus christ superstar, hostages to fortune, murdered by words, chainsaw massacre, grammar nazi, grammar nazis, soup nazi, post-brexit, sudden death penalty,
    sudden-death penalty, glue gun control, water gun control, paint gun control, spray gun control, airstrike map`,
  greeting: `happy, merry, blessed, mubarak, kareem, eid, ramadan, diwali, hanukkah, chanukah, christmas, easter, vaisakhi, vesak, passover, wish, wishes,
    wishing, celebrate, celebrates, celebrating, festive, season's greetings, museum, exhibition, gallery, colleagues`,
  event: `earthquake, flood, floods, flooding, hurricane, wildfire, wildfires, bushfires, tornado, tsunami, explosion, blast, fire, crash, derailment, shooting,
    shootings, attack, attacks, bombing, bombings, stabbing, stabbings, landslide, mudslide, storm, typhoon, cyclone, stampede, collapse, disaster, famine, war,
    tragedy, crossfire`,
  around: `victims of the *, * victims, deadly *, devastating *, horrific *, tragic *, killed in the *, killed by the *, died in the *, injured in the *, * survivors,
    affected by the *, * death toll`,
  light: `lol, lmao, rofl, haha, hahaha, hahahaha, hehe, yay, woohoo, woo-hoo, woop woop, hooray, hurray, hurrah, party, partying, let's party, tgif, happy friday,
    happy monday, friyay, flash sale, mega sale, sale, big savings, shop now, deal of the day, bogo, buy one get one, half price, promo code, discount code,
    giveaway, prize draw, win a, yolo, vibes, good vibes, epic, joke, jokes, joking, meme, memes, hilarious, funny, fun, celebrate, celebrating, cheers,
    have a blast, killing it, killed it, crushing it, slay, lit, on fire, the bomb, explosive, boom, kaboom, woot, yippee, silly, prank, cheeky, treat yourself,
    let the good times roll, can't wait, so excited, super excited`,
};

const GERMAN: SensitiveWords = {
  politics: `abtreibung, abtreibungen, abtreibungsrecht, todesstrafe, flüchtlingskrise, migrationskrise, asylbewerber, asylpolitik, migrationspolitik, abschiebung,
    abschiebungen, remigration, obergrenze für flüchtlinge, lügenpresse, altparteien, volksverräter, gutmenschen, linksextreme, linksextremisten, rechtsextreme,
    rechtsextremisten, rechtsextremismus, linksextremismus, rechtspopulisten, neonazi, neonazis, Nazis, faschisten, faschismus, AfD, CDU, CSU, SPD, FDP, Linkspartei,
    FPÖ, ÖVP, SPÖ, die grünen wählen, bundestagswahl, bundestagswahlkampf, landtagswahl, landtagswahlen, nationalratswahl, wahlbetrug, wahlfälschung,
    brexit, genderwahn, gendersprache, genderverbot, impfpflicht, impfgegner, impfgegnerin, querdenker, klimaleugner, klimalüge, klimakleber,     waffenlieferungen, waffenexporte, freies palästina, zionisten, zionismus, hamas, hisbollah, gaza, gazastreifen, ehe für alle, reichsbürger, systemmedien,
    antifa, sozialschmarotzer, bürgergeldempfänger`,
  religion: `jesus christus, jesus lebt, gottes wille, gottes wort, heilige schrift, bibelvers, bibelstelle, christen, christentum, katholiken,
    katholische kirche, evangelische kirche, protestanten, muslim, muslime, muslimen, muslima, moslems, islam, islamisten, islamistisch, islamismus, islamfeindlich,
    koran, prophet mohammed, scharia, dschihad, dschihadisten, juden, judentum, antisemitismus, antisemitisch, thora, hindus, hinduismus, buddhisten, scientology,
    zeugen jehovas, atheist, atheisten, atheismus, der papst, heiliger krieg, kopftuchverbot, burkaverbot, kirchenaustritt, missbrauchsskandal`,
  tragedy: `amoklauf, terroranschlag, terroranschläge, terrorist, terroristen, terrorismus, selbstmordattentäter, selbstmordattentat, attentat, attentäter,
    flugzeugabsturz, massaker, völkermord, holocaust, auschwitz, konzentrationslager, kriegsverbrechen, kriegsverbrecher, luftangriff, luftangriffe, raketenangriff,
    krieg in der ukraine, krieg in gaza, ukrainekrieg, angriffskrieg, geiseln, todesopfer, kamen ums leben, kam ums leben, ums leben gekommen, todesopfern,
    selbstmord begangen, nahm sich das leben, unsere gedanken sind bei, in gedanken bei, unser mitgefühl gilt, unser beileid, herzliches beileid, aufrichtiges beileid,
    wir trauern, in tiefer trauer, ruhe in frieden, ruhet in frieden, tragischer unfall, tragischer tod, tragischer verlust, wurde ermordet, wurden ermordet,
    erschossen, erstochen, flutopfer, erdbebenopfer, flutkatastrophe, hungersnot, kindesmissbrauch, sexueller missbrauch`,
  innocent: 'post-brexit, sich erschossen fühlen',
  greeting: `frohe, fröhliche, frohes, gesegnete, gesegnetes, schöne, wünschen, wünscht, wunsch, weihnachten, ostern, ramadan, zuckerfest, chanukka, diwali, feiern,
    feiert, museum, ausstellung, mubarak`,
  event: `erdbeben, hochwasser, flut, überschwemmung, hurrikan, waldbrände, tornado, tsunami, explosion, brand, feuer, absturz, unglück, angriff, angriffs, anschlags,
    sturm, taifun, zyklon, katastrophe, krieges, kriegs, lawine, zugunglück`,
  around: 'opfer des *, opfer der *, opfern des *, opfern der *, opfer von *, verheerende *, verheerendes *, verheerender *, tödliche *, tödliches *, tödlicher *',
  light: `lol, haha, hahaha, hihi, juhu, jippie, hurra, yeah, party, feiern, endlich freitag, schnäppchen, rabattaktion, rabattcode, sale, gewinnspiel, verlosung,
    mega, witz, witzig, lustig, spaß, prost, knaller, bombe, hammer, krass, geil, ausrasten, jetzt shoppen, jetzt zuschlagen`,
};

const FRENCH: SensitiveWords = {
  politics: `avortement, avortements, droit à l'avortement, peine de mort, crise migratoire, crise des migrants, demandeurs d'asile, politique migratoire, immigrés clandestins,
    immigration clandestine, grand remplacement, extrême droite, extrême gauche, extrême-droite, extrême-gauche, néonazi, néonazis, nazis, fascistes, fascisme,
    Rassemblement national, Front national, La France insoumise, Les Républicains, Parti socialiste, Reconquête, macronistes, lepénistes, élection présidentielle,
    élections législatives, élections présidentielles, fraude électorale, brexit, gilets jaunes, wokisme, wokistes, théorie du genre, mariage pour tous,
    vaccination obligatoire, antivax, passe sanitaire, climatosceptiques, apartheid, palestine libre, sionistes, sionisme, hamas, hezbollah, gaza, suprémacistes,
    islamo-gauchisme, islamo-gauchistes, dissolution de l'assemblée`,
  religion: `jésus-christ, jésus sauve, la parole de dieu, volonté de dieu, la bible dit, verset de la bible, chrétiens, christianisme, catholiques, église catholique,
    protestants, évangéliques, musulman, musulmans, musulmane, musulmanes, l'islam, islamistes, islamiste, islamisme, islamophobie, islamophobe, le coran,
    prophète mahomet, charia, djihad, djihadistes, juifs, judaïsme, antisémitisme, antisémite, antisémites, la torah, hindous, hindouisme, bouddhistes, scientologie,
    témoins de jéhovah, athée, athées, athéisme, mécréants, le pape, guerre sainte, port du voile, voile islamique, interdiction du voile`,
  tragedy: `fusillade, fusillades, attentat, attentats, attaque terroriste, terroriste, terroristes, terrorisme, kamikazes, attentat-suicide,
    crash aérien, massacre, massacres, génocide, holocauste, shoah, auschwitz, camp de concentration, camps de concentration, crimes de guerre, crime de guerre,
    frappes aériennes, frappe aérienne, guerre en ukraine, guerre à gaza, otages, bilan humain, ont perdu la vie, a perdu la vie, s'est suicidé, s'est suicidée,
    nos pensées vont, nos pensées sont avec, nos condoléances, sincères condoléances, nous pleurons la, repose en paix, reposent en paix, tragique accident,
    accident tragique, mort tragique, disparition tragique, a été assassiné, a été assassinée, ont été assassinés, poignardé, poignardée, abattu par, violences policières,
    pédocriminalité, abus sexuels, féminicide, féminicides`,
  innocent: 'massacre à la tronçonneuse, jeu de massacre, le pape du, le pape de la, post-brexit',
  greeting: `joyeux, joyeuse, joyeuses, bonne, bon, belles, ramadan, aïd, pâques, noël, hanoukka, diwali, souhaitons, souhaite, fêtons, fête, célébrons, musée, exposition, collègues`,
  event: `séisme, tremblement de terre, inondation, inondations, ouragan, incendie, incendies, feux de forêt, tornade, tsunami, explosion, accident, attaque, attaques,
    tempête, typhon, cyclone, catastrophe, guerre, avalanche, bombardement, bombardements, effondrement, drame`,
  around: 'victimes du *, victimes de la *, victimes de l\'*, victimes des *, victimes d\'une *, victimes d\'un *, * meurtrier, * meurtrière, * meurtrières, * meurtriers, rescapés du *, rescapés de la *',
  light: `lol, mdr, ptdr, haha, hahaha, youpi, hourra, ouais, soirée, fiesta, faire la fête, c'est vendredi, promo, promos, soldes, code promo, vente flash, concours,
    bons plans, blague, blagues, drôle, rigolo, marrant, trop bien, bombe, de la bombe, explosif, santé, apéro, tchin`,
};

const SPANISH: SensitiveWords = {
  politics: `aborto, abortos, derecho al aborto, pena de muerte, crisis migratoria, solicitantes de asilo, política migratoria, inmigrantes ilegales, inmigración ilegal,
    extrema derecha, extrema izquierda, ultraderecha, ultraizquierda, neonazi, neonazis, nazis, fascistas, fascismo, Partido Popular, PSOE,     votar a Vox, votad a Vox, votantes de Vox, elecciones generales, elecciones presidenciales, elecciones autonómicas, fraude electoral, pucherazo, brexit,
    independencia de cataluña, independentistas, independentismo, ley de amnistía, ideología de género, feminazi, feminazis, matrimonio homosexual, ley trans,
    vacunación obligatoria, antivacunas, negacionistas, apartheid, palestina libre, sionistas, sionismo, hamás, hezbolá, gaza, supremacistas, golpe de estado, impeachment`,
  religion: `jesucristo, jesús salva, jesús te ama, la palabra de dios, voluntad de dios, la biblia dice, versículo de la biblia, cristianos, cristianismo, católicos, iglesia católica,
    protestantes, evangélicos, musulmán, musulmana, musulmanes, musulmanas, el islam, islamistas, islamista, islamismo, islamofobia, islamófobo, el corán,
    profeta mahoma, sharía, yihad, yihadistas, yihadista, judíos, judaísmo, antisemitismo, antisemita, antisemitas, hindúes, hinduismo, budistas, cienciología,
    testigos de jehová, ateo, ateos, atea, ateísmo, el papa francisco, el papa león, guerra santa, prohibir el velo, prohibición del velo`,
  tragedy: `tiroteo, tiroteos, atentado, atentados, ataque terrorista, terrorista, terroristas, terrorismo, atentado suicida, accidente aéreo, masacre, masacres, genocidio,
    holocausto, auschwitz, campo de concentración, campos de concentración, crímenes de guerra, crimen de guerra, ataque aéreo, ataques aéreos, guerra en ucrania,
    guerra de ucrania, guerra en gaza, rehenes, víctimas mortales, perdieron la vida, perdió la vida, se suicidó, nuestros pensamientos están con, nuestras condolencias,
    más sentido pésame, nuestro pésame, lamentamos la muerte, lamentamos el fallecimiento, descanse en paz, descansen en paz, trágico accidente, accidente trágico,
    trágica muerte, muerte trágica, fue asesinado, fue asesinada, fueron asesinados, fueron asesinadas, apuñalado, apuñalada, violencia policial, abusos sexuales,
    abuso infantil, feminicidio, feminicidios, violencia machista`,
  innocent: 'la masacre de texas, post-brexit',
  greeting: `feliz, felices, felicidades, ramadán, eid, navidad, pascua, janucá, diwali, deseamos, desea, celebramos, celebrar, fiesta, museo, exposición, compañeros`,
  event: `terremoto, inundación, inundaciones, huracán, incendio, incendios, tornado, tsunami, explosión, accidente, ataque, ataques, tormenta, tifón, ciclón, catástrofe, guerra,
    avalancha, dana, derrumbe, bombardeo, bombardeos, tragedia`,
  around: 'víctimas del *, víctimas de la *, víctimas de los *, víctimas de las *, víctimas de un *, víctimas de una *, devastador *, devastadora *, * mortal, * mortales, afectados por la *, afectados por el *',
  light: `lol, jaja, jajaja, jajajaja, jeje, yupi, yuju, hurra, fiesta, fiestón, por fin es viernes, rebajas, oferta, ofertas, ofertón, chollo, chollos, código descuento, sorteo, concurso,
    broma, bromas, chiste, chistes, meme, memes, divertido, divertida, risas, brindis, a tope, la bomba, pelotazo, mola, molón, flipa`,
};

export const SENSITIVE_WORDS: readonly SensitiveWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH];
