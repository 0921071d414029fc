/**
 * Phrases of one language, parted by commas.
 * - `poor`: what something is, or what came of it: "N is *", "* service from N"
 * - `did`: what somebody does, behind a name
 * - `against`: what people who write do, in front of one: "we *N"
 * - `rant`: they say it all to somebody who is mentioned
 * - `innocent`: they hold one of the others and mean something else
 * - `between`: words that may stand between a name and what is said of it, or behind that
 * - `from`: those of them that say where something came from
 * - `being`: those that join a name to what it is
 * - `turn`: words in front that turn it round, or say that it may not be so
 * - `us`: words in front of what people do who write
 * - `work`: what people may say of how they work, and of their union, whatever an employer thinks of it
 */
export type DisparagementWords = Readonly<
  Record<'poor' | 'did' | 'against' | 'rant' | 'innocent' | 'between' | 'from' | 'being' | 'turn' | 'us' | 'work', string>
>;

const ENGLISH: DisparagementWords = {
  poor: `terrible, awful, horrible, dreadful, appalling, abysmal, atrocious, disgusting, useless, worthless, incompetent, unreliable, overpriced, rubbish, garbage, trash,
    crap, crappy, pathetic, shameful, disgraceful, a disgrace, a joke, a bad joke, a total joke, a nightmare, a disaster, a mess, a shambles, a rip-off, a scam, a fraud,
    a letdown, the worst, worst, dishonest, deceitful, greedy, corrupt, rude, unprofessional, disappointing, lousy, shoddy, sloppy, laughable, unacceptable, clueless,
    hopeless, bad, poor quality, very poor, third-rate, second-rate, overrated, not good, not great, not good enough, not up to standard,
    not worth the money, not worth it, no good, no help, no use, unhelpful, a waste of money, a waste of time, slow and unreliable, toxic, evil`,
  did: `sucks, suck, sucked, stinks, lied, lied to us, lied to me, cheated us, cheated me, ripped me off, ripped us off, rips people off, rips us off,
    let us down, let me down, let us all down, lets us down, lets you down, failed us, failed me, fails us, scammed us, scammed me, overcharged me, overcharged us,
    doesn't care, don't care, does not care, couldn't care less, never answers, never answer, never replies, never reply, never delivers, never delivered, doesn't work,
    does not work, never works, ignores us, ignores me, ignored us, ignored me, lost my luggage, lost my bag, lost my bags, lost our luggage, lost my parcel, lost our parcel,
    ruined our holiday, ruined my day, ruined our day, ruined everything, disappoints, disappointed us, disappointed me, wasted our time, wasted my time,
    should be ashamed, can't be trusted, cannot be trusted, can't do anything right, screwed us, screwed up, screwed me, messed up,     keeps failing, keeps crashing, keeps lying, has no clue, have no clue, has gone downhill, went downhill, is going downhill`,
  against: `hate, hates, never again, loathe, despise, detest, can't stand, cannot stand, boycott, boycotting, avoid, sick of, fed up with, tired of, disappointed in, disappointed by,
    disappointed with, done with, shame on, stay away from, stay clear of, steer clear of, don't buy from, do not buy from, don't trust, do not trust, never trust,
    never buy from, never again with, never book with, never order from, never work with, screw, down with, unhappy with, not happy with,
    not impressed with, not impressed by, wouldn't recommend, would not recommend, don't recommend, do not recommend, can't recommend, cannot recommend, problems with, problem with,
    trouble with, issues with, bad experience with, bad experiences with, worst experience with, nightmare with, complaint about, complaints about, regret choosing,
    regret trusting, regret hiring, sorry we chose, sick and tired of`,
  rant: `worst airline ever, worst flight ever, worst service ever, worst company ever, worst bank ever, worst hotel ever, worst experience ever,     shame on you, you lost my luggage, you lost my bag, you ruined, what a joke, what a disgrace, what a scam, what a rip-off,
    still waiting for my refund, still no refund, zero stars, you should be ashamed, absolute disgrace, absolute joke`,
  innocent: `bad news for, bad for, bad boy, bad boys, bad hair day, not bad, too bad, bad luck, bad weather, bad idea, worst case, worst-case, can't recommend enough, can't complain,
    the worst is over, trash can, trash cans, rubbish bin, rubbish bins, garbage truck, garbage collection, crap shoot, rubbish collection, evil genius, evil queen, hopeless romantic,
    hopeless romantics, slow food, waste of time to, messed up my hair, sucks up, tired of waiting,
    hate to, hate to miss, hate to leave, hate goodbyes, avoid using the, no problem with, no problems with, no trouble with, no issues with, poor clare,     sucks you in, toxic waste, toxic substances, fraud prevention, fraud detection, fraud team`,
  between: `is, are, was, were, s, re, has, have, had, been, being, be, am, a, an, the, my, our, their, this, its, so, very, really, absolutely, totally, completely, just, simply,
    utterly, truly, pretty, quite, rather, such, once, again, still, always, ever, as, today, yesterday, tonight, lately, now, these days, at, with, by, from, of, for,
    in, on, to, and, or, service, services, support, customer, client, care, staff, food, app, apps, website, site, product, products, flight, flights, airline, bank, company,
    team, people, experience, quality, delivery, deliveries, driver, drivers, hotel, room, rooms, helpline, hotline, phone, software, update, updates, management, ceo, prices,
    seats, coffee, network, internet, connection, helpdesk, agents, brand, store, shop, gets, getting, got, gone, seems, feels, looks, sounds, tastes, one, most, more, i, we, us,
    me, flown, used, seen, dealt, all, whole, new, latest, old, entire, beyond, even, also, too, both, because, when, where, about, forever, anymore, period, please, guys, folks, honestly, seriously, right, here, there, this time, time, how, well, treatment`,
  from: 'from, at, by, with, of, on, in, is, are, was, were',
  being: 'is, are, was, were, s, re, has, have, had, been, be, feels, seems, looks, sounds, gets, getting, got, tastes',
  turn: `not, never, no, nothing, nobody, none, hardly, barely, without, neither, nor, cannot, isnt, arent, wasnt, dont, doesnt, didnt, cant, wont, anything, far, less, used, longer, fix,
    fixed, fixes, fixing, stop, stopped, ends, end, goodbye, instead, if, whether, unless, say, says, said, claim, claims, think, thinks, imagine, when, until`,
  us: `i, we, i'd, we'd, d, ll, ve, m, re, really, still, just, absolutely, so, do, always, to, all, everybody, everyone, people, and, please, would, must, should, let, s, honestly, officially,
    totally, am, are, is, was, were, been, had, have, having, many, too, same, more, again, very, big, a, another, the, my, our`,
  work: `pay, paid, unpaid, underpaid, payroll, wage, wages, salary, salaries, bonus, bonuses, tips, minimum wage, overtime, hours, hour, shift, shifts, rota, schedule, schedules,
    scheduling, weekend work, breaks, lunch break, rest, sick leave, sick pay, leave, holiday, holidays, vacation, parental leave, maternity, paternity, pension, pensions, benefits,
    health insurance, layoff, layoffs, laid off, redundancy, redundancies, fired, sacked, dismissed, dismissal, contract, contracts, safety, unsafe, safe, injury, injuries, injured,
    accident, accidents, asbestos, heat, ppe, hazard, hazards, harassment, harassed, bullying, bullied, discrimination, discriminated, discriminates, sexism, sexist, racism, racist,
    retaliation, whistleblower, whistleblowers, union, unions, unionize, unionise, unionizing, union-busting, strike, strikes, striking, picket, picket line, works council,
    collective bargaining, bargaining, collective agreement, shop steward, organize, organise, organizing, organising, workers, worker, coworkers, co-workers, colleagues, employees, employee,
    staff, understaffed, short-staffed, workload, burnout, burned out, burnt out, working conditions, conditions, management, manager, managers, supervisor, supervisors, boss, bosses,
    workplace, treats us, treat us, treats people, equal pay, gender pay gap, return to office, work from home, remote work`,
};

const GERMAN: DisparagementWords = {
  poor: `schrecklich, furchtbar, grauenhaft, grauenvoll, fürchterlich, miserabel, katastrophal, eine katastrophe, ein witz, ein schlechter witz, eine frechheit, eine zumutung,
    eine schande, ein albtraum, ein alptraum, abzocke, reine abzocke, betrug, betrüger, unfähig, inkompetent, nutzlos, unzuverlässig, überteuert, unverschämt, unprofessionell, schlecht,
    so schlecht, sehr schlecht, das letzte, das allerletzte, mies, mieser, miese, mieses, der schlechteste, die schlechteste, das schlechteste, schlechtester, schlechteste, schlechtestes,
    schlimmste, schlimmster, unterirdisch, unbrauchbar, müll, schrott, enttäuschend, peinlich, lächerlich, nicht gut, nicht zu empfehlen, nicht empfehlenswert, kein geld wert,
    schlechter, schreckliche, schrecklicher, furchtbare, furchtbarer, miserable, miserabler, katastrophale, katastrophaler, unfreundlich, verlogen, gierig`,
  did: `nervt, nervt nur, lügt, hat gelogen, hat uns belogen, hat mich belogen, betrügt, hat uns betrogen, hat mich betrogen, hat uns abgezockt, hat mich abgezockt, zockt uns ab, zockt ab,
    hat versagt, versagt, hat uns im stich gelassen, hat mich im stich gelassen, lässt uns im stich, lässt mich im stich, antwortet nie, antwortet nicht, liefert nie, liefert nicht,
    funktioniert nie, funktioniert nicht, interessiert sich nicht, hat uns enttäuscht, hat mich enttäuscht, enttäuscht, hat meinen koffer verloren, hat mein paket verloren,
    sollte sich schämen, kann nichts, kriegt nichts hin`,
  against: `hasse, hassen, boykottiert, boykottieren, meidet, meiden, genug von, die nase voll von, schnauze voll von, enttäuscht von, schluss mit, nie wieder, nie mehr, finger weg von,
    vorsicht bei, vorsicht vor, unzufrieden mit, nicht zufrieden mit, ärger mit, nur ärger mit, probleme mit, schlechte erfahrung mit, schlechte erfahrungen mit, rate ab von, raten ab von,
    traut nicht, pfui`,
  rant: `schlechteste airline, schlechtester service, schämt euch, ihr solltet euch schämen, was für ein witz, was für eine frechheit, eine frechheit, unverschämtheit,
    mein koffer ist weg, koffer verloren, warte immer noch auf meine erstattung, null sterne`,
  innocent: `nicht schlecht, gar nicht schlecht, schlechtes wetter, schlecht wetter, schlechter verlierer, müll trennen, schrottplatz, schrott handel, keine probleme mit, nie probleme mit,
    nie ärger mit, nie wieder ohne, nie mehr ohne, nie wieder weg von, betrug verhindern, vor betrug, gegen betrug`,
  between: `ist, sind, war, waren, hat, haben, wird, wurde, ein, eine, einer, eines, einen, der, die, das, des, dem, den, mein, meine, unser, unsere, so, sehr, wirklich, echt, einfach, total,
    absolut, komplett, völlig, nur, mal, wieder, immer, noch, heute, gestern, leider, schon, bei, mit, von, vom, beim, für, im, in, am, an, auf, und, service, kundenservice, kundendienst,
    support, essen, app, website, webseite, produkt, produkte, qualität, lieferung, fahrer, flug, flüge, airline, fluggesellschaft, bank, firma, hotel, hotline, software, update, preise, netz,
    internet, erfahrung, je, ich, wir, uns, mich, auch, ganz, neue, neuer, neues, alles, dort, hier, als, aktuell, laden, marke, support, kaffee`,
  from: 'von, vom, bei, beim, mit, ist, sind, war, waren, im, in',
  being: 'ist, sind, war, waren, hat, haben, wird, wurde',
  turn: `nicht, nie, niemals, kein, keine, keinen, keiner, nichts, niemand, kaum, ohne, weder, alles andere, wenn, falls, ob, sagt, sagen, behauptet, früher, statt, weniger, als, wäre`,
  us: `ich, wir, einfach, wirklich, so, bitte, alle, leute, viele, hab, habe, haben, bin, sind, nur, schon, auch, und, echt, langsam, dieses, ein, eine, immer, jetzt, euch, total, sehr`,
  work: `gehalt, gehälter, lohn, löhne, bezahlung, bezahlt, unbezahlt, unterbezahlt, tarif, tarifvertrag, mindestlohn, überstunden, arbeitszeit, arbeitszeiten, stunden, schicht, schichten, dienstplan, pause,
    pausen, urlaub, krank, krankengeld, elternzeit, rente, kündigung, gekündigt, entlassen, entlassung, entlassungen, befristet, vertrag, verträge, sicherheit, unsicher, arbeitsschutz, unfall,
    unfälle, arbeitsunfall, verletzt, mobbing, belästigung, diskriminierung, diskriminiert, sexismus, rassismus, gewerkschaft, gewerkschaften, streik, streiks, streiken, betriebsrat, personalrat,
    tarifverhandlung, mitarbeiter, mitarbeiterinnen, mitarbeitende, kollegen, kolleginnen, beschäftigte, belegschaft, personal, unterbesetzt, überlastet, überlastung, burnout,
    arbeitsbedingungen, chef, chefin, chefs, vorgesetzte, vorgesetzten, führung, arbeitsplatz, arbeitsklima, homeoffice`,
};

const FRENCH: DisparagementWords = {
  poor: `nul, nulle, nuls, nulles, horrible, horribles, affreux, affreuse, catastrophique, catastrophiques, une catastrophe, une honte, honteux, honteuse, une blague, une mauvaise blague,
    un scandale, scandaleux, scandaleuse, une arnaque, de l'arnaque, des arnaqueurs, des voleurs, des escrocs, des menteurs, un cauchemar, incompétent, incompétents, incompétente, inutile, inutiles, lamentable,
    lamentables, déplorable, déplorables, pitoyable, minable, minables, médiocre, médiocres, décevant, décevante, inadmissible, inacceptable, mauvais, mauvaise, très mauvais, très mauvaise, trop mauvais,
    pire, le pire, la pire, malhonnête, malhonnêtes, dégoûtant, hors de prix, pas fiable, pas bon, pas bonne, pas terrible, pas sérieux, pas à la hauteur`,
  did: `ment, nous a menti, m'a menti, nous a arnaqués, m'a arnaqué, m'a arnaquée, nous vole, nous a volés, ne répond jamais, ne répond pas, ne répondent pas, ne livre jamais, ne marche pas, ne marche jamais, ne fonctionne pas,
    ne fonctionne jamais, nous a laissés tomber, m'a laissé tomber, nous a déçus, m'a déçu, m'a déçue, nous déçoit, se moque de nous, se moque des clients, s'en moque, se fiche de nous, a perdu ma valise, a perdu mon colis,
    a perdu mes bagages, devrait avoir honte, fait n'importe quoi`,
  against: `déteste, détestons, boycottons, boycottez, évitez, fuyez, marre de, ras le bol de, ras-le-bol de, déçu par, déçue par, déçus par, déçu de, honte à, ne faites pas confiance à, plus jamais chez, plus jamais avec,
    plus jamais, mécontent de, mécontents de, problèmes avec, problème avec, mauvaise expérience avec, mauvaise expérience chez, je déconseille, nous déconseillons`,
  rant: `pire compagnie aérienne, pire service client, honte à vous, vous devriez avoir honte, c'est une honte, c'est honteux, quelle honte, quelle arnaque, inadmissible, toujours pas remboursé, toujours pas remboursée,
    valise perdue, zéro étoile`,
  innocent: `pas mal, pas mauvais, pas si mauvais, mauvais temps, mauvaise herbe, mauvaises herbes, match nul, aucun problème avec, jamais de problème avec, jamais eu de problème avec, jamais de problèmes avec, plus jamais sans,
    inutile de, évitez les bouchons, le meilleur et le pire, pour le pire`,
  between: `est, sont, était, étaient, a, ont, été, c, un, une, le, la, les, l, des, du, de, d, mon, ma, mes, notre, nos, ce, cette, si, très, vraiment, trop, totalement, complètement, juste, tout, toute, encore, toujours,
    aujourd, hui, hier, jamais, chez, avec, par, pour, à, au, en, et, service, services, client, clients, support, sav, personnel, accueil, nourriture, appli, application, site, produit, produits, qualité, livraison, livreur, livreurs,
    vol, vols, compagnie, banque, entreprise, hôtel, chambre, téléphone, logiciel, prix, réseau, connexion, expérience, marque, magasin, que, j, ai, nous, café, nouvelle, nouveau, là`,
  from: 'de, d, du, des, chez, avec, par, est, sont, était, étaient',
  being: 'est, sont, était, étaient, a, ont, été, c',
  turn: `pas, jamais, aucun, aucune, rien, personne, sans, ni, ne, n, si, loin, moins, dit, disent, dire, fini, finie, plus`,
  us: `je, j, nous, on, ai, en, avons, suis, sommes, est, vraiment, toujours, tous, les, gens, et, svp, bref, très, trop, de, des, un, une, que, clients`,
  work: `salaire, salaires, paie, paye, payé, payés, rémunération, smic, prime, primes, heures, heure, heures sup, horaires, planning, pause, pauses, congé, congés, vacances, arrêt maladie, maladie, retraite, licencié, licenciée,
    licenciés, licenciement, licenciements, cdd, contrat, contrats, sécurité, dangereux, accident, accidents, blessé, blessés, harcèlement, harcelé, discrimination, discriminé, sexisme, racisme, syndicat, syndicats, syndical,
    syndicale, grève, grèves, grévistes, cse, convention collective, négociation, négociations, salariés, salarié, collègues, employés, employé, travailleurs, ouvriers, sous-effectif, surcharge, burn-out, burnout, conditions de travail,
    chef, chefs, patron, patrons, direction, hiérarchie, manager, managers, télétravail, lanceur d'alerte`,
};

const SPANISH: DisparagementWords = {
  poor: `horrible, horribles, terrible, terribles, pésimo, pésima, pésimos, pésimas, fatal, un desastre, una vergüenza, vergonzoso, vergonzosa, un asco, una mierda, una estafa, un timo, un robo, unos ladrones, unos estafadores,
    unos mentirosos, una broma, una broma de mal gusto, una pesadilla, incompetente, incompetentes, inútil, inútiles, lamentable, lamentables, penoso, penosa, inaceptable, malo, mala, malísimo, malísima, muy malo, muy mala,
    el peor, la peor, lo peor, peor, poco fiable, poco profesional, decepcionante, deshonesto, carísimo, mediocre, basura, una basura, no es bueno, no es fiable`,
  did: `miente, nos mintió, me mintió, nos ha mentido, nos ha estafado, nos estafó, me estafó, me ha estafado, nos roba, engaña, nos engañó, nunca contesta, no contesta, nunca responde, no responde, nunca entrega, no funciona,
    nunca funciona, nos ha fallado, nos falló, me ha fallado, nos dejó tirados, me dejó tirado, me dejó tirada, nos ha decepcionado, me ha decepcionado, decepciona, perdió mi maleta, ha perdido mi maleta, ha perdido mi paquete,
    debería darle vergüenza, se ríe de los clientes, da asco, da pena`,
  against: `odio, odiamos, boicot a, boicoteemos, evitad, eviten, evita, hartos de, harto de, harta de, decepcionado con, decepcionada con, decepcionados con, no compréis en, no compren en, no confíes en, no confiéis en, nunca más con,
    nunca más, descontentos con, problemas con, problema con, mala experiencia con, malas experiencias con, no recomiendo, no recomendamos, cuidado con`,
  rant: `peor aerolínea, la peor aerolínea, peor servicio de atención, qué vergüenza, vergüenza os debería dar, debería daros vergüenza, es una vergüenza, menuda estafa, vaya estafa, inaceptable, sigo esperando mi reembolso,
    perdisteis mi maleta, mi maleta perdida, cero estrellas`,
  innocent: `nada mal, no está mal, no es malo, mal tiempo, mala suerte, ningún problema con, nunca problemas con, sin problemas con, nunca más sin, hierba mala, de mala gana, lo peor ya pasó, la basura, reciclar basura`,
  between: `es, son, era, eran, fue, fueron, ha, han, sido, está, están, estaba, un, una, el, la, los, las, lo, mi, mis, nuestro, nuestra, su, tan, muy, realmente, totalmente, completamente, otra, vez, siempre, hoy, ayer, de, del, en, con, por,
    para, a, al, y, que, servicio, servicios, atención, cliente, clientes, soporte, personal, comida, app, web, página, producto, productos, calidad, entrega, entregas, repartidor, vuelo, vuelos, aerolínea, compañía, banco,
    empresa, hotel, habitación, teléfono, software, precios, red, conexión, internet, experiencia, marca, tienda, he, hemos, nos, me, todo, toda, nuevo, nueva, nunca, café, aquí`,
  from: 'de, del, en, con, por, es, son, fue, era',
  being: 'es, son, era, eran, fue, fueron, está, están, estaba, ha, han',
  turn: `no, nunca, jamás, ningún, ninguna, nada, nadie, sin, ni, si, lejos, menos, dicen, dice, antes, casi`,
  us: `yo, nosotros, ya, os, les, por, favor, siempre, todos, estoy, estamos, muy, tan, realmente, y, tenemos, tengo, tuve, tuvimos, hemos, he, muchos, más, los, mis, la, una, otra, de, gente`,
  work: `sueldo, sueldos, salario, salarios, paga, pagan, pagado, nómina, horas, hora, horas extra, horario, horarios, turno, turnos, descanso, descansos, vacaciones, baja, enfermedad, permiso, pensión, jubilación, despido, despidos,
    despedido, despedida, despedidos, temporal, contrato, contratos, seguridad, inseguro, peligroso, accidente, accidentes, lesión, lesiones, acoso, acosado, discriminación, discrimina, sexismo, racismo, sindicato, sindicatos,
    sindical, huelga, huelgas, comité de empresa, convenio, convenio colectivo, negociación, trabajadores, trabajador, compañeros, empleados, empleado, plantilla, falta de personal, sobrecarga, condiciones de trabajo,
    condiciones laborales, jefe, jefa, jefes, dirección, teletrabajo`,
};

export const DISPARAGEMENT_WORDS: readonly DisparagementWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH];
