/**
 * Phrases of one language, parted by commas.
 * - `poor`: what something is, or what came of it: "N is *", "* service from N"
 * - `are`: what somebody is, and others are as well: only "N are *"
 * - `did`: what somebody does, behind a name
 * - `against`: what people who write do, in front of one: "we *N"
 * - `shun`: the same, and nothing behind the name can make it harmless
 * - `rant`: they say it all to somebody who is mentioned
 * - `innocent`: they hold one of the others and mean something else
 * - `between`: words that may stand between a name and what is said of it, or behind that
 * - `from`: those of them that say where something came from
 * - `being`: those that join a name to what it is
 * - `turn`: words in front that turn it round, or say that it may not be so
 * - `us`: words in front of what people do who write
 * - `ask`: a question that begins with one takes for granted what it asks about: "why is N so *"
 * - `event`: those of what is bad that are said of weather and accidents as well; alone in a sentence they are about nobody
 * - `maker`: what somebody offers or is: with one of them, a sentence of nothing else is about somebody
 * - `kindness`: a sentence with one of them is no reason for a bad word in the next one
 * - `theirs`: words that stand for those who were named
 * - `weary`: those of `shun` that mean what they say in a question, too: "fed up with N?"
 * - `work`: what people may say of how they work, and of their union, whatever an employer thinks of it
 */
export type DisparagementWords = Readonly<
  Record<
    | 'poor'
    | 'are'
    | 'did'
    | 'against'
    | 'shun'
    | 'rant'
    | 'innocent'
    | 'between'
    | 'from'
    | 'being'
    | 'turn'
    | 'us'
    | 'work'
    | 'ask'
    | 'event'
    | 'maker'
    | 'kindness'
    | 'theirs'
    | 'weary',
    string
  >
>;

const ENGLISH: DisparagementWords = {
  poor: `terrible, awful, horrible, dreadful, appalling, abysmal, atrocious, disgusting, useless, worthless, incompetent, unreliable, overpriced, rubbish, garbage, trash,
    crap, crappy, pathetic, shameful, disgraceful, a disgrace, a joke, a bad joke, a total joke, a nightmare, a disaster, a mess, a shambles, a rip-off, a scam, a fraud,
    a letdown, the worst, worst, dishonest, deceitful, greedy, corrupt, rude, unprofessional, disappointing, lousy, shoddy, sloppy, laughable, unacceptable, clueless,
    hopeless, bad, poor quality, very poor, third-rate, second-rate, overrated, not good, not great, not good enough, not up to standard,
    not worth the money, not worth it, no good, no help, no use, unhelpful, a waste of money, a waste of time, slow and unreliable, toxic, evil,
    annoying, so annoying, the most annoying, ridiculous, crooked,     amateurish, a shitshow, shitshow, bullshit, shit, shite, shitty, dogshit, bollocks, a dumpster fire, a trainwreck, a train wreck, a rip off, rip-off, rip off,
    daylight robbery, inedible, filthy, nasty, arrogant, lazy, rude and lazy, ignorant, stupid, dumb, inferior, mediocre, subpar, sub-par, embarrassing, an embarrassment, a waste of space, junk,
    unusable, buggy, unethical, shady, sketchy, dodgy, exploitative, predatory, vile, revolting, unbearable, insufferable, painfully slow, so slow, too slow, always late, never on time,
    ugly, boring, bland, tasteless, too expensive, way too expensive, stingy, incapable, dangerous, shambolic, woeful, diabolical, a lie, a fake, a fraudster,     the pits, the absolute worst, the bottom of the barrel, bottom of the barrel, second to worst, careless, reckless, disrespectful, deceptive, misleading, outrageous, horrendous, horrid, horrific,
    impossible to work with, impossible to deal with, impossible to reach, hard to work with, a pain, a pain in the neck, a pain in the ass, a pain in the arse, a headache, a lost cause, a waste, all talk, all talk and no action, out of touch, behind the times, unreliable and rude, untrustworthy, two-faced, a parasite, a menace, a fiasco, a failure, an utter failure, a flop, a bore, a dump, a hole, a shithole, trashy, tacky, ghastly, substandard, second rate, third rate, bottom tier, a nightmare to work with, a nightmare to deal with, a laughing stock, an insult, beyond useless, beyond a joke, no better than thieves, delusional, pitiful, wretched`,
  are: `crooks, scammers, scammer, thieves, liars, a liar, con artists, con men, conmen, idiots, clowns, a clown show, clown show, amateurs, cowboys, bullies, losers, a loser, a cult, a circus, a farce, a bunch of crooks, a bunch of amateurs, a bunch of clowns, rotten, past it, dead to me, charlatans, frauds, criminals, parasites, leeches, vultures, dinosaurs,
    butchers, slow payers, bad payers, thugs, gangsters, bandits, hypocrites, a bunch of liars, a joke of a company`,
  did: `sucks, suck, sucked, stinks, lied, lied to us, lied to me, cheated us, cheated me, ripped me off, ripped us off, rips people off, rips us off,
    let us down, let me down, let us all down, lets us down, lets you down, failed us, failed me, fails us, scammed us, scammed me, overcharged me, overcharged us,
    doesn't care, don't care, does not care, couldn't care less, never answers, never answer, never replies, never reply, never delivers, never delivered, doesn't work,
    does not work, never works, ignores us, ignores me, ignored us, ignored me, lost my luggage, lost my bag, lost my bags, lost our luggage, lost my parcel, lost our parcel,
    ruined our holiday, ruined my day, ruined our day, ruined everything, disappoints, disappointed us, disappointed me, wasted our time, wasted my time,
    should be ashamed, can't be trusted, cannot be trusted, can't do anything right, screwed us, screwed up, screwed me, messed up,     keeps failing, keeps crashing, keeps lying, has no clue, have no clue, has gone downhill, went downhill, is going downhill,
    lied about, lies about, lies to, lie to, stole from, steals from, cheats, scams, scams people, rip people off, rips off, ripping people off, ripped off, ghosted us, ghosted me, charged me twice, charged us twice, overcharges,
    made me sick, made us sick, made us ill, made me ill, gave me food poisoning, gave us food poisoning, left me stranded, left us stranded, left us hanging, left me hanging, lost my, lost our, broke my, broke our, ruined my, ruined our,
    damaged my, damaged our, smashed my, smashed our, wrecked my, wrecked our, forgot my, forgot our, stole my, stole our, wasted my, wasted our, blew it, botched my, botched our, botched it,
    tastes like cardboard, taste like cardboard, tasted like cardboard, tastes like soap, tastes awful, tastes terrible, smells like, smell like, looks like a toy, look cheap, looks cheap, feels cheap, falls apart, fall apart, fell apart,
    treats customers like, treats its customers like, treats people like, treat customers like, treat people like, treats you like, can't deliver, can't get anything right, can't even, couldn't even, couldn't be bothered, can't be bothered,
    couldn't organise a, couldn't organize a, deserves to fail, deserve to fail, deserves to go, deserve to go, should go bankrupt, should be shut down, should be banned, should be closed down, is going bankrupt, are going bankrupt,
    going bust, is going under, are going under, will go bust, has lost the plot, lost the plot, has lost its touch, refuses to refund, refused to refund, won't refund, never refunded, never refunds, never picks up, never show up, never shows up, never showed up, never turned up, never arrives, never arrive,
    never works, breaks all the time, breaks down all the time, keeps breaking, keeps cancelling, keeps losing, blames everyone, copies everyone, copied us, copies us, copy everything,
    has no idea, have no idea, had no idea what, doesn't know what, don't know what, does not know what, has zero idea, can't organise anything, can't organize anything, can't organise a, can't organize a, can't run a, couldn't run a, can't manage a, can't manage to, can't handle, can't be arsed, can't keep a promise, never keeps, never keep their, never keeps its, breaks its promises, break their promises, broke its promise, broke their promise, takes forever, take forever, took forever, wastes everyone's time, drives me mad, drives us mad, drives me crazy, drives us crazy, drives everyone crazy, makes me sick, makes me angry, makes me furious, make me sick, annoys me, annoys us, annoys everyone, infuriates, leaves a lot to be desired, leave a lot to be desired, is a lost cause, is on its last legs, belongs in the bin, belongs in the trash, belong in the bin, belong in the trash, will be the death of us, won't last, couldn't find its, don't give a damn, doesn't give a damn, doesn't give a, don't give a, couldn't care, poisons, exploits, bullies its, cuts corners, cut corners,
    charges a fortune, overcharges everyone, does sloppy work, did a sloppy job, did a terrible job, does a terrible job, botches everything, butchered my, butchered our, makes me want to puke, make me want to puke, treats its suppliers like, treats suppliers like, treats patients like, treats guests like, treats passengers like, treats everyone like`,
  against: `hate, hates, never again, loathe, despise, detest, can't stand, cannot stand, boycott, boycotting, avoid, sick of, fed up with, tired of, disappointed in, disappointed by,
    disappointed with, done with, shame on, stay away from, stay clear of, steer clear of, don't buy from, do not buy from, don't trust, do not trust, never trust,
    never buy from, never again with, never book with, never order from, never work with, screw, down with, unhappy with, not happy with,
    not impressed with, not impressed by, wouldn't recommend, would not recommend, don't recommend, do not recommend, can't recommend, cannot recommend, problems with, problem with,
    trouble with, issues with, bad experience with, bad experiences with, worst experience with, nightmare with, complaint about, complaints about, regret choosing,
    regret trusting, regret hiring, sorry we chose, sick and tired of`,
  rant: `worst airline ever, worst flight ever, worst service ever, worst company ever, worst bank ever, worst hotel ever, worst experience ever,     shame on you, you lost my luggage, you lost my bag, you ruined, what a joke, what a disgrace, what a scam, what a rip-off,
    still waiting for my refund, still no refund, zero stars, you should be ashamed, absolute disgrace, absolute joke,
    never flying with you, never fly with you, never using you, never use you again, never shopping with you, never ordering from you, never booking with you, you suck, you guys suck, you people suck,
    worst airline, worst service, worst customer service, worst company, terrible service, terrible customer service, awful service, horrible service, horrible customer service, appalling service, pathetic service, you are useless, you're useless, you are a disgrace, you're a disgrace, sort it out, do your job,
    where is my refund, where's my refund, still waiting for a refund, still waiting for my money, absolute shambles, absolute farce, you lost my, you lost our, you broke my, you ripped me off, thanks for nothing`,
  innocent: `bad news for, bad for, bad boy, bad boys, bad hair day, not bad, too bad, bad luck, bad weather, bad idea, worst case, worst-case, can't recommend enough, can't complain,
    the worst is over, trash can, trash cans, rubbish bin, rubbish bins, garbage truck, garbage collection, crap shoot, rubbish collection, evil genius, evil queen, hopeless romantic,
    hopeless romantics, slow food, waste of time to, messed up my hair, sucks up, tired of waiting,
    hate to, hate to miss, hate to leave, hate goodbyes, avoid using the, no problem with, no problems with, no trouble with, no issues with, poor clare,     sucks you in, toxic waste, toxic substances, fraud prevention, fraud detection, fraud team,
    stole my heart, stole our hearts, stole the show, broke my heart, broke our hearts, broke my record, broke our record, broke our own record, lost our bet, lost my bet, lost our match, lost my voice, ruined my diet, ruined our diet, broke my fast, dangerously good,
    disaster relief, disaster response, disaster recovery, disaster fund, disaster zone, disaster area, nightmare before christmas, boring machine, boring machines, boring company, slow cooker, so slow and so good, wicked good, sick leave, stupid question, no stupid questions, junk food, junk mail, junk yard,
    horrible histories, circus tickets, circus show, despicable me, dumb luck, misleading claims, nasty surprises, nasty weather, lazy sunday, lazy sundays, lazy weekend, dangerous goods, dangerous substances, worst nightmare, boring old, lost our way,
    a headache for, a waste of nothing, insane value, insane deal, insane deals, insanely good, failure is not, a dump truck, no waste, a waste bin, a waste collector, a waste management, a waste company`,
  between: `is, are, was, were, s, re, has, have, had, been, being, be, am, a, an, the, my, our, their, this, its, so, very, really, absolutely, totally, completely, just, simply,
    utterly, truly, pretty, quite, rather, such, once, again, still, always, ever, as, today, yesterday, tonight, lately, now, these days, at, with, by, from, of, for,
    in, on, to, and, or, service, services, support, customer, client, care, staff, food, app, apps, website, site, product, products, flight, flights, airline, bank, company,
    team, people, experience, quality, delivery, deliveries, driver, drivers, hotel, room, rooms, helpline, hotline, phone, software, update, updates, management, ceo, prices,
    seats, coffee, network, internet, connection, helpdesk, agents, brand, store, shop, gets, getting, got, gone, seems, feels, looks, sounds, tastes, one, most, more, i, we, us,
    me, flown, used, seen, dealt, all, whole, new, latest, old, entire, beyond, even, also, too, both, because, when, where, about, forever, anymore, period, please, guys, folks, honestly, seriously, right, here, there, this time, time, how, well, treatment,
    you, your, u, ur, a bunch, bunch, pack, lot, load, piece, kind, sort, full, run, plain, downright, frankly, sadly, basically, literally, fucking, bloody, damn, damned, freaking, effing, complete, total, absolute, utter, real, big, biggest, single,
    most, ever, every, day, week, year, place, thing, crew, menu, checkout, page, and, excuse, client, partner, supplier, vendor, meals, meal, burgers, pizza, beer, wine, fries, car, cars, van, vans, truck, trucks, bike, bikes, shoes, phone, phones, laptop, laptops, printer, printers, queue, hold, planet, world, country, town, city, history, industry, market, business, universe, earth`,
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
    workplace, place to work, places to work, work there, worked there, working there, working at, working for, dangerous, treats us, treat us, treats people, equal pay, gender pay gap, return to office, work from home, remote work`,
  shun: `shame on, boycott, boycotting, stay away from, stay clear of, steer clear of, don't buy from, do not buy from, don't trust, do not trust, never trust, never buy from, never book with, never order from, never work with, never again with,
    never fly with, never flying with, never flying, never fly, never shop at, never use, never using, never go to, never going to, never eat at, don't use, do not use, don't fly, don't fly with, don't shop at, don't ship with, don't book, don't book with, don't order from, don't eat at, don't go to, don't waste your money on, don't waste your time on,
    don't waste your time with, do not waste your money on, waste your money on, fed up with, sick of, sick and tired of, had enough of, had it with, can't stand, cannot stand, despise, loathe, detest, nobody likes, no one likes, nobody trusts, nobody needs, good riddance to, thanks for nothing, screw, fuck, fuck you, f*** you,
    to hell with, down with, disappointed in, disappointed by, disappointed with, ripped off by, scammed by, lied to by, let down by, cheated by, conned by, screwed by, screwed over by, beware of, worst experience with, say no to, a bunch of crooks at, the clowns at, the idiots at, the crooks at, the incompetence of,
    don't even think about going to, don't even think about, don't bother with, don't even bother with, do not go near, don't go near, think twice before using, think twice before booking, rather die than go to, rather die than use, rather walk than use`,
  ask: `why, wtf`,
  event: `terrible, awful, horrible, dreadful, appalling, bad, not good, not great, a mess, a nightmare, a disaster, disappointing, worst, the worst, hopeless, no good, evil, toxic, horrendous, horrid, horrific, boring, ugly, dangerous, painfully slow, so slow, too slow, slow and unreliable, a lie, misleading, no help, no use,
    stupid, a mess, junk, nasty, embarrassing, too expensive, overpriced, worthless, filthy, vile, unbearable, corrupt, not worth it, broken, smells like, smell like, lost my, lost our, broke my, broke our, ruined my, ruined our, problem with, problems with, issues with, trouble with, avoid, tired of, hate, hates`,
  maker: `service, customer, support, staff, company, airline, place, people, bank, hotel, experience, food, app, brand, store, shop, management, driver, drivers, crew, quality, product, products, website, delivery`,
  kindness: `thank, thanks, thankful, grateful, proud, love, loved, loves, great, amazing, wonderful, fantastic, brilliant, happy, congrats, congratulations, welcome, kudos, helped, helps, helping, saved, saves, donated, donates, supports, rescued, respect, admire, sorry, condolences, thoughts, prayers, victims, fire, fires, storm, storms, flood, floods, accident, accidents, weather, losses,
    crash, died, injured, strike, attack, burglars, vandals, thieves broke, thieves stole,
    kidding, joking, jk, played, lost, won, beat us, congratulate, birthday, anniversary, fundraiser, charity, fight, fights, fighting, against, stop, stops, prevent, prevents, protect, protects, spot, avoid`,
  theirs: `they, their, theyre, they're`,
  weary: 'fed up with, sick of, sick and tired of, had enough of, had it with',
};

const GERMAN: DisparagementWords = {
  poor: `schrecklich, furchtbar, grauenhaft, grauenvoll, fürchterlich, miserabel, katastrophal, eine katastrophe, ein witz, ein schlechter witz, eine frechheit, eine zumutung,
    eine schande, ein albtraum, ein alptraum, abzocke, reine abzocke, betrug, unfähig, inkompetent, nutzlos, unzuverlässig, überteuert, unverschämt, unprofessionell, schlecht,
    so schlecht, sehr schlecht, das letzte, das allerletzte, mies, mieser, miese, mieses, der schlechteste, die schlechteste, das schlechteste, schlechtester, schlechteste, schlechtestes,
    schlimmste, schlimmster, unterirdisch, unbrauchbar, müll, schrott, enttäuschend, peinlich, lächerlich, nicht gut, nicht zu empfehlen, nicht empfehlenswert, kein geld wert,
    schlechter, schreckliche, schrecklicher, furchtbare, furchtbarer, miserable, miserabler, katastrophale, katastrophaler, unfreundlich, verlogen, gierig,
    der letzte schrott, der letzte dreck, der letzte mist, ein mist, so ein mist, dreck, ein saftladen, saftladen, ein drecksladen, drecksladen, ein sauhaufen, sauhaufen, eine gurkentruppe, gurkentruppe,     scheiße, scheisse, beschissen, zum kotzen, zum vergessen, unter aller sau, unter aller kanone, lausig, grottig, grottenschlecht, ekelhaft, eklig, widerlich, ungenießbar, arrogant, dreist, eine unverschämtheit, eine lachnummer, ein trauerspiel, eine enttäuschung, ein desaster, das schlimmste,
    zu langsam, viel zu teuer, völlig überteuert, immer zu spät, nie pünktlich, dumm, faul, nervig, langweilig, nicht zu gebrauchen, minderwertig, billigschrott, eine schweinerei`,
  are: 'betrüger, abzocker, verbrecher, lügner, idioten, stümper, amateure, halsabschneider, gauner',
  did: `nervt, nervt nur, lügt, hat gelogen, hat uns belogen, hat mich belogen, betrügt, hat uns betrogen, hat mich betrogen, hat uns abgezockt, hat mich abgezockt, zockt uns ab, zockt ab,
    hat versagt, versagt, hat uns im stich gelassen, hat mich im stich gelassen, lässt uns im stich, lässt mich im stich, antwortet nie, antwortet nicht, liefert nie, liefert nicht,
    funktioniert nie, funktioniert nicht, interessiert sich nicht, hat uns enttäuscht, hat mich enttäuscht, enttäuscht, hat meinen koffer verloren, hat mein paket verloren,
    sollte sich schämen, kann nichts, kriegt nichts hin,
    geht gar nicht, kotzt mich an, kotzt uns an, nervt mich, nervt uns, ist pleite, geht pleite, geht bald pleite, schmeckt nach pappe, schmecken nach pappe, schmeckt scheußlich, hat mein paket, hat meinen koffer, hat unser paket, hat unsere paletten, belügt, belügt uns, hat mich angelogen, hat uns angelogen,
    kommt immer zu spät, kommt nie pünktlich, behandelt kunden wie, behandelt seine kunden wie, betrügt kunden, zockt kunden ab, hat keine ahnung, haben keine ahnung, taugt nichts, taugen nichts,
    stinkt, stinkt gewaltig, hält nie, hält nichts, kann es nicht, kriegen nichts hin, können nichts, ist nichts wert`,
  against: `hasse, hassen, boykottiert, boykottieren, meidet, meiden, genug von, die nase voll von, schnauze voll von, enttäuscht von, schluss mit, nie wieder, nie mehr, finger weg von,
    vorsicht bei, vorsicht vor, unzufrieden mit, nicht zufrieden mit, ärger mit, nur ärger mit, probleme mit, schlechte erfahrung mit, schlechte erfahrungen mit, rate ab von, raten ab von,
    traut nicht, pfui`,
  rant: `schlechteste airline, schlechtester service, schämt euch, ihr solltet euch schämen, was für ein witz, was für eine frechheit, eine frechheit, unverschämtheit,
    mein koffer ist weg, koffer verloren, warte immer noch auf meine erstattung, null sterne,
    schlechteste airline, ihr seid das letzte, ihr seid eine frechheit, ihr seid ein witz, nie wieder mit euch, nie wieder bei euch, saftladen, so ein saftladen, was für ein saftladen, was für ein sauladen, warte immer noch auf mein geld`,
  innocent: `nicht schlecht, gar nicht schlecht, schlechtes wetter, schlecht wetter, schlechter verlierer, müll trennen, schrottplatz, schrott handel, keine probleme mit, nie probleme mit,
    nie ärger mit, nie wieder ohne, nie mehr ohne, nie wieder weg von, betrug verhindern, vor betrug, gegen betrug`,
  between: `ist, sind, war, waren, hat, haben, wird, wurde, ein, eine, einer, eines, einen, der, die, das, des, dem, den, mein, meine, unser, unsere, so, sehr, wirklich, echt, einfach, total,
    absolut, komplett, völlig, nur, mal, wieder, immer, noch, heute, gestern, leider, schon, bei, mit, von, vom, beim, für, im, in, am, an, auf, und, service, kundenservice, kundendienst,
    support, essen, app, website, webseite, produkt, produkte, qualität, lieferung, fahrer, flug, flüge, airline, fluggesellschaft, bank, firma, hotel, hotline, software, update, preise, netz,
    internet, erfahrung, je, ich, wir, uns, mich, auch, ganz, neue, neuer, neues, alles, dort, hier, als, aktuell, laden, marke, support, kaffee,
    letzte, letzter, größte, größter, reine, reiner, reines, pure, purer, pures, totaler, absoluter, kompletter, haufen, aller, zeiten, welt, laden, verein, zeug, sache, sachen, wieder, das, was, ihr, euer, eure, eurer`,
  from: 'von, vom, bei, beim, mit, ist, sind, war, waren, im, in',
  being: 'ist, sind, war, waren, hat, haben, wird, wurde',
  turn: `nicht, nie, niemals, kein, keine, keinen, keiner, nichts, niemand, kaum, ohne, weder, alles andere, wenn, falls, ob, sagt, sagen, behauptet, früher, statt, weniger, als, wäre`,
  us: `ich, wir, einfach, wirklich, so, bitte, alle, leute, viele, hab, habe, haben, bin, sind, nur, schon, auch, und, echt, langsam, dieses, ein, eine, immer, jetzt, euch, total, sehr`,
  work: `gehalt, gehälter, lohn, löhne, bezahlung, bezahlt, unbezahlt, unterbezahlt, tarif, tarifvertrag, mindestlohn, überstunden, arbeitszeit, arbeitszeiten, stunden, schicht, schichten, dienstplan, pause,
    pausen, urlaub, krank, krankengeld, elternzeit, rente, kündigung, gekündigt, entlassen, entlassung, entlassungen, befristet, vertrag, verträge, sicherheit, unsicher, arbeitsschutz, unfall,
    unfälle, arbeitsunfall, verletzt, mobbing, belästigung, diskriminierung, diskriminiert, sexismus, rassismus, gewerkschaft, gewerkschaften, streik, streiks, streiken, betriebsrat, personalrat,
    tarifverhandlung, mitarbeiter, mitarbeiterinnen, mitarbeitende, kollegen, kolleginnen, beschäftigte, belegschaft, personal, unterbesetzt, überlastet, überlastung, burnout,
    arbeitsbedingungen, chef, chefin, chefs, vorgesetzte, vorgesetzten, führung, arbeitsplatz, arbeitsklima, homeoffice`,
  shun: `finger weg von, boykottiert, meidet, nie wieder bei, nie wieder mit, vorsicht vor, traut nicht, rate ab von, raten ab von, genug von, die nase voll von, schnauze voll von, pfui, scheiß auf, zum teufel mit, abgezockt von, betrogen von, niemand braucht, kein mensch braucht, kauft nicht bei, bestellt nicht bei, bestellt nie bei, enttäuscht von`,
  ask: `warum, wieso, weshalb`,
  event: `schrecklich, furchtbar, grauenhaft, grauenvoll, fürchterlich, schlecht, so schlecht, sehr schlecht, schlimmste, schlimmster, das schlimmste, katastrophal, eine katastrophe, enttäuschend, ein albtraum, ein alptraum, peinlich, nicht gut, mist, dreck, müll, schlechter, schreckliche, schrecklicher, furchtbare, furchtbarer, dumm, eine schande, teuer, langweilig, ein desaster, ein trauerspiel, eine enttäuschung, scheiße, scheisse`,
  maker: `service, kundenservice, kundendienst, support, laden, verein, firma, airline, fluggesellschaft, bank, hotel, essen, personal, app, qualität, erfahrung, hotline`,
  kindness: `danke, dank, danken, stolz, toll, super, großartig, glückwunsch, willkommen, liebe, lieben, helfen, hilft, geholfen, gerettet, spendet, beileid, opfer, sturm, brand, unfall, wetter, einbrecher`,
  theirs: ``,
  weary: 'genug von, die nase voll von, schnauze voll von',
};

const FRENCH: DisparagementWords = {
  poor: `nul, nulle, nuls, nulles, horrible, horribles, affreux, affreuse, catastrophique, catastrophiques, une catastrophe, une honte, honteux, honteuse, une blague, une mauvaise blague,
    un scandale, scandaleux, scandaleuse, une arnaque, de l'arnaque, des arnaqueurs, des voleurs, des escrocs, des menteurs, un cauchemar, incompétent, incompétents, incompétente, inutile, inutiles, lamentable,
    lamentables, déplorable, déplorables, pitoyable, minable, minables, médiocre, médiocres, décevant, décevante, inadmissible, inacceptable, mauvais, mauvaise, très mauvais, très mauvaise, trop mauvais,
    pire, le pire, la pire, malhonnête, malhonnêtes, dégoûtant, hors de prix, pas fiable, pas bon, pas bonne, pas terrible, pas sérieux, pas à la hauteur,
    pourri, pourrie, pourris, pourries, dégueulasse, dégueulasses, de la merde, à chier, à vomir, à fuir, ridicule, ridicules, incapables, un désastre, une vraie blague, une vaste blague, immonde, infect, infecte, immangeable, arrogant, arrogants,
    insupportable, insupportables, trop cher, trop chers, trop lent, trop lents, bidon, nullissime, la honte, du vol, le pire du pire, lamentable`,
  are: 'des clowns, des charlatans, des incapables, des bons à rien',
  did: `ment, nous a menti, m'a menti, nous a arnaqués, m'a arnaqué, m'a arnaquée, nous vole, nous a volés, ne répond jamais, ne répond pas, ne répondent pas, ne livre jamais, ne marche pas, ne marche jamais, ne fonctionne pas,
    ne fonctionne jamais, nous a laissés tomber, m'a laissé tomber, nous a déçus, m'a déçu, m'a déçue, nous déçoit, se moque de nous, se moque des clients, s'en moque, se fiche de nous, a perdu ma valise, a perdu mon colis,
    a perdu mes bagages, devrait avoir honte, fait n'importe quoi,
    est à fuir, sont à fuir, m'a rendu malade, nous a rendus malades, a cassé, a encore perdu, va faire faillite, prend ses clients pour, prend les gens pour, nous prend pour, me prend pour, ne tient jamais, n'est jamais à l'heure, ne rembourse jamais, refuse de rembourser,
    pue, ne vaut rien, ne sert à rien, ne respecte rien, ne respecte pas, prend les clients pour`,
  against: `déteste, détestons, boycottons, boycottez, évitez, fuyez, marre de, ras le bol de, ras-le-bol de, déçu par, déçue par, déçus par, déçu de, honte à, ne faites pas confiance à, plus jamais chez, plus jamais avec,
    plus jamais, mécontent de, mécontents de, problèmes avec, problème avec, mauvaise expérience avec, mauvaise expérience chez, je déconseille, nous déconseillons`,
  rant: `pire compagnie aérienne, pire service client, honte à vous, vous devriez avoir honte, c'est une honte, c'est honteux, quelle honte, quelle arnaque, inadmissible, toujours pas remboursé, toujours pas remboursée,
    valise perdue, zéro étoile,
    à fuir, vous êtes nuls, vous êtes une honte, plus jamais chez vous, plus jamais avec vous, bande d'escrocs, bande de voleurs`,
  innocent: `pas mal, pas mauvais, pas si mauvais, mauvais temps, mauvaise herbe, mauvaises herbes, match nul, aucun problème avec, jamais de problème avec, jamais eu de problème avec, jamais de problèmes avec, plus jamais sans,
    inutile de, évitez les bouchons, le meilleur et le pire, pour le pire`,
  between: `est, sont, était, étaient, a, ont, été, c, un, une, le, la, les, l, des, du, de, d, mon, ma, mes, notre, nos, ce, cette, si, très, vraiment, trop, totalement, complètement, juste, tout, toute, encore, toujours,
    aujourd, hui, hier, jamais, chez, avec, par, pour, à, au, en, et, service, services, client, clients, support, sav, personnel, accueil, nourriture, appli, application, site, produit, produits, qualité, livraison, livreur, livreurs,
    vol, vols, compagnie, banque, entreprise, hôtel, chambre, téléphone, logiciel, prix, réseau, connexion, expérience, marque, magasin, que, j, ai, nous, café, nouvelle, nouveau, là,
    vraiment, franchement, carrément, bande, tas, vous, votre, vos, êtes, monde, que, plus, plat, plats, resto, restaurant,
    total, totale, totales, complet, complète`,
  from: 'de, d, du, des, chez, avec, par, est, sont, était, étaient',
  being: 'est, sont, était, étaient, a, ont, été, c',
  turn: `pas, jamais, aucun, aucune, rien, personne, sans, ni, ne, n, si, loin, moins, dit, disent, dire, fini, finie, plus`,
  us: `je, j, nous, on, ai, en, avons, suis, sommes, est, vraiment, toujours, tous, les, gens, et, svp, bref, très, trop, de, des, un, une, que, clients`,
  work: `salaire, salaires, paie, paye, payé, payés, rémunération, smic, prime, primes, heures, heure, heures sup, horaires, planning, pause, pauses, congé, congés, vacances, arrêt maladie, maladie, retraite, licencié, licenciée,
    licenciés, licenciement, licenciements, cdd, contrat, contrats, sécurité, dangereux, accident, accidents, blessé, blessés, harcèlement, harcelé, discrimination, discriminé, sexisme, racisme, syndicat, syndicats, syndical,
    syndicale, grève, grèves, grévistes, cse, convention collective, négociation, négociations, salariés, salarié, collègues, employés, employé, travailleurs, ouvriers, sous-effectif, surcharge, burn-out, burnout, conditions de travail,
    chef, chefs, patron, patrons, direction, hiérarchie, manager, managers, télétravail, lanceur d'alerte`,
  shun: `boycottez, boycottons, évitez, fuyez, marre de, ras le bol de, ras-le-bol de, honte à, ne faites pas confiance à, n'achetez pas chez, n'allez pas chez, n'achetez jamais chez, plus jamais chez, plus jamais avec, arnaqué par, arnaquée par, arnaqués par, déçu par, déçue par, déçus par`,
  ask: `pourquoi`,
  event: `horrible, horribles, affreux, affreuse, catastrophique, catastrophiques, une catastrophe, un cauchemar, mauvais, mauvaise, très mauvais, pire, le pire, la pire, terrible, un désastre, inutile, inutiles, décevant, décevante, trop cher, trop lent, trop lents, trop chers, pas bon, pas bonne, à fuir?`,
  maker: `service, client, support, sav, personnel, accueil, compagnie, banque, hôtel, appli, nourriture, expérience, qualité, livraison, magasin, marque`,
  kindness: `merci, bravo, fier, fiers, fière, super, génial, félicitations, bienvenue, aime, adore, aidé, aide, sauvé, victimes, condoléances, incendie, tempête, accident, météo, cambrioleurs`,
  theirs: ``,
  weary: 'marre de, ras le bol de, ras-le-bol de',
};

const SPANISH: DisparagementWords = {
  poor: `horrible, horribles, terrible, terribles, pésimo, pésima, pésimos, pésimas, fatal, un desastre, una vergüenza, vergonzoso, vergonzosa, un asco, una mierda, una estafa, un timo, un robo, una broma, una broma de mal gusto, una pesadilla, incompetente, incompetentes, inútil, inútiles, lamentable, lamentables, penoso, penosa, inaceptable, malo, mala, malísimo, malísima, muy malo, muy mala,
    el peor, la peor, lo peor, peor, poco fiable, poco profesional, decepcionante, deshonesto, carísimo, mediocre, basura, una basura, no es bueno, no es fiable,
    un desastre total, una porquería, una chapuza, una ruina, una tomadura de pelo, de pena, un fraude, unos sinvergüenzas, sinvergüenzas, unos inútiles, asqueroso, asquerosa, asquerosos, repugnante, ridículo, ridícula, patético, patética, nefasto, nefasta, incomible, demasiado caro,
    insoportable, impresentable, impresentables, de lo peor, una basura`,
  are: 'ladrones, estafadores, mentirosos, unos ladrones, unos estafadores, unos mentirosos, unos payasos',
  did: `miente, nos mintió, me mintió, nos ha mentido, nos ha estafado, nos estafó, me estafó, me ha estafado, nos roba, engaña, nos engañó, nunca contesta, no contesta, nunca responde, no responde, nunca entrega, no funciona,
    nunca funciona, nos ha fallado, nos falló, me ha fallado, nos dejó tirados, me dejó tirado, me dejó tirada, nos ha decepcionado, me ha decepcionado, decepciona, perdió mi maleta, ha perdido mi maleta, ha perdido mi paquete,
    debería darle vergüenza, se ríe de los clientes, da asco, da pena,
    roba, estafa, miente siempre, engaña a, va a quebrar, trata a los clientes como, nunca llega a tiempo, siempre llega tarde, me ha robado, me robó, nos robó, no cumple, nunca cumple, rompió mi, rompió nuestro, perdió mi, perdió nuestro, perdió nuestra, me dejó sin,
    apesta, apestan, no vale nada, no sirve, no sirve para nada, no tiene vergüenza, no tienen vergüenza, toma el pelo`,
  against: `odio, odiamos, boicot a, boicoteemos, evitad, eviten, evita, hartos de, harto de, harta de, decepcionado con, decepcionada con, decepcionados con, no compréis en, no compren en, no confíes en, no confiéis en, nunca más con,
    nunca más, descontentos con, problemas con, problema con, mala experiencia con, malas experiencias con, no recomiendo, no recomendamos, cuidado con`,
  rant: `peor aerolínea, la peor aerolínea, peor servicio de atención, qué vergüenza, vergüenza os debería dar, debería daros vergüenza, es una vergüenza, menuda estafa, vaya estafa, inaceptable, sigo esperando mi reembolso,
    perdisteis mi maleta, mi maleta perdida, cero estrellas,
    sois unos ladrones, sois una vergüenza, sois lo peor, sois un desastre, nunca más con vosotros, devolvedme mi dinero`,
  innocent: `nada mal, no está mal, no es malo, mal tiempo, mala suerte, ningún problema con, nunca problemas con, sin problemas con, nunca más sin, hierba mala, de mala gana, lo peor ya pasó, la basura, reciclar basura`,
  between: `es, son, era, eran, fue, fueron, ha, han, sido, está, están, estaba, un, una, el, la, los, las, lo, mi, mis, nuestro, nuestra, su, tan, muy, realmente, totalmente, completamente, otra, vez, siempre, hoy, ayer, de, del, en, con, por,
    para, a, al, y, que, servicio, servicios, atención, cliente, clientes, soporte, personal, comida, app, web, página, producto, productos, calidad, entrega, entregas, repartidor, vuelo, vuelos, aerolínea, compañía, banco,
    empresa, hotel, habitación, teléfono, software, precios, red, conexión, internet, experiencia, marca, tienda, he, hemos, nos, me, todo, toda, nuevo, nueva, nunca, café, aquí,
    panda, sois, vosotros, vuestro, vuestra, mundo, país, historia, menudo, menuda, vaya, completo, completa`,
  from: 'de, del, en, con, por, es, son, fue, era',
  being: 'es, son, era, eran, fue, fueron, está, están, estaba, ha, han',
  turn: `no, nunca, jamás, ningún, ninguna, nada, nadie, sin, ni, si, lejos, menos, dicen, dice, antes, casi`,
  us: `yo, nosotros, ya, os, les, por, favor, siempre, todos, estoy, estamos, muy, tan, realmente, y, tenemos, tengo, tuve, tuvimos, hemos, he, muchos, más, los, mis, la, una, otra, de, gente`,
  work: `sueldo, sueldos, salario, salarios, paga, pagan, pagado, nómina, horas, hora, horas extra, horario, horarios, turno, turnos, descanso, descansos, vacaciones, baja, enfermedad, permiso, pensión, jubilación, despido, despidos,
    despedido, despedida, despedidos, temporal, contrato, contratos, seguridad, inseguro, peligroso, accidente, accidentes, lesión, lesiones, acoso, acosado, discriminación, discrimina, sexismo, racismo, sindicato, sindicatos,
    sindical, huelga, huelgas, comité de empresa, convenio, convenio colectivo, negociación, trabajadores, trabajador, compañeros, empleados, empleado, plantilla, falta de personal, sobrecarga, condiciones de trabajo,
    condiciones laborales, jefe, jefa, jefes, dirección, teletrabajo`,
  shun: `boicot a, boicoteemos, evitad, hartos de, harto de, harta de, no compréis en, no compren en, no compres en, no confíes en, no confiéis en, nunca más con, nunca compréis en, no vayáis a, no vayas a, estafado por, estafada por, cuidado con, vergüenza para, no malgastéis vuestro dinero en, decepcionado con, decepcionada con, decepcionados con`,
  ask: `por qué, porqué`,
  event: `horrible, horribles, terrible, terribles, fatal, un desastre, malo, mala, malísimo, malísima, muy malo, muy mala, el peor, la peor, lo peor, peor, una pesadilla, decepcionante, carísimo, basura, inútil, inútiles, de pena, una ruina, demasiado caro`,
  maker: `servicio, atención, soporte, personal, compañía, aerolínea, banco, hotel, comida, app, experiencia, calidad, tienda, marca`,
  kindness: `gracias, orgullosos, orgulloso, enhorabuena, felicidades, bienvenidos, genial, encanta, amamos, ayudó, ayuda, salvó, víctimas, pésame, incendio, tormenta, accidente, ladrones entraron`,
  theirs: ``,
  weary: 'hartos de, harto de, harta de',
};

const PORTUGUESE: DisparagementWords = {
  poor: `péssimo, péssima, péssimos, péssimas, horrível, horríveis, terrível, terríveis, um lixo, uma porcaria, uma merda, uma vergonha, vergonhoso, vergonhosa, uma piada, um desastre, um pesadelo, uma fraude, um golpe, um roubo, incompetente, incompetentes,
    inútil, inúteis, ridículo, ridícula, nojento, nojenta, lamentável, o pior, a pior, pior, muito ruim, ruim, inaceitável, desonesto, desonestos, uma decepção, decepcionante, uma palhaçada, enganação`,
  are: 'ladrões, uns ladrões, golpistas, mentirosos',
  did: `mente, mentiu, mentiu para nós, me enganou, nos enganou, engana, rouba, roubou, nunca responde, não responde, nunca entrega, não entrega, não funciona, nunca funciona, nos deixou na mão, me deixou na mão, perdeu minha mala, perdeu minha bagagem, perdeu meu pacote, me decepcionou, nos decepcionou, não presta`,
  against: `odeio, odiamos, evitem, evite, cansado de, cansada de, decepcionado com, decepcionada com, problemas com, não recomendo, não recomendamos, nunca mais`,
  rant: `pior companhia aérea, pior atendimento, que vergonha, cadê meu reembolso, nunca mais compro, vocês são uma vergonha, zero estrelas`,
  innocent: `nada mal, não é ruim, mau tempo, sem problemas com, nunca tive problemas com, nunca mais sem`,
  between: `é, são, foi, era, foram, está, estão, um, uma, o, os, muito, tão, realmente, totalmente, sempre, hoje, ontem, do, da, dos, das, na, com, por, para, e, que, serviço, atendimento, suporte, comida, aplicativo, produto, produtos, qualidade, entrega, voo, companhia, banco, empresa, loja, mundo, já, vi, tive, meu, minha, nosso, nossa`,
  from: 'do, da, dos, das, com, na, é, são, foi, era',
  being: 'é, são, foi, era, foram, está, estão',
  turn: `não, nunca, jamais, nenhum, nenhuma, nada, ninguém, sem, nem, se, dizem`,
  us: `eu, nós, já, estou, estamos, muito, por, favor, tenho, temos, tive, tivemos, e, sempre, todos`,
  work: `salário, salários, pagamento, horas extras, jornada, turno, turnos, férias, demissão, demitido, demitida, demitidos, contrato, segurança, acidente, assédio, discriminação, racismo, sindicato, greve, trabalhadores, funcionários, colegas, chefe, chefes, condições de trabalho`,
  shun: `boicote à, boicote ao, fujam da, fujam do, fuja da, fuja do, não comprem na, não comprem no, não compre na, não compre no, não confiem na, não confiem no, não confie na, não confie no, nunca mais na, nunca mais com, cuidado com, vergonha da, cansei da, cansei do`,
  ask: 'por que, porque',
  event: 'horrível, horríveis, terrível, terríveis, pior, o pior, a pior, um desastre, um pesadelo, ruim, muito ruim, decepcionante',
  maker: 'serviço, atendimento, suporte, companhia, empresa, comida, banco, hotel, loja, qualidade',
  kindness: 'obrigado, obrigada, orgulho, orgulhosos, parabéns, adoro, amamos, ajudou, ajuda, vítimas, incêndio, tempestade, acidente',
  theirs: 'eles',
  weary: 'cansei da, cansei do',
};

const ITALIAN: DisparagementWords = {
  poor: `pessimo, pessima, pessimi, pessime, orribile, orribili, terribile, terribili, vergognoso, vergognosa, una vergogna, uno schifo, che schifo, fa schifo, fanno schifo, una truffa, incompetenti, incompetente, inutile, inutili, ridicolo, ridicola, ridicoli, un disastro, un incubo, una delusione, deludente,
    il peggiore, la peggiore, il peggio, peggiore, scadente, scadenti, inaccettabile, inaffidabile, inaffidabili, disonesti, una barzelletta, spazzatura, immangiabile, una presa in giro`,
  are: 'truffatori, dei truffatori, ladri, dei ladri, bugiardi',
  did: `fa schifo, fanno schifo, mente, ci ha mentito, mi ha mentito, ci ha truffati, mi ha truffato, non risponde mai, non risponde, non consegna mai, non funziona, non funziona mai, ci ha deluso, mi ha deluso, ha perso la mia valigia, ha perso il mio pacco, ha perso i miei bagagli, ci ha lasciato a piedi, prende in giro i clienti`,
  against: `odio, odiamo, evitate, stanco di, stanchi di, stufo di, stufi di, deluso da, delusa da, delusi da, problemi con, mai più, non consiglio, sconsiglio, sconsigliamo`,
  rant: `peggior compagnia aerea, peggior servizio, che vergogna, vergognatevi, dovreste vergognarvi, siete una vergogna, siete ridicoli, aspetto ancora il rimborso, zero stelle`,
  innocent: `niente male, non è male, brutto tempo, nessun problema con, mai avuto problemi con, mai più senza`,
  between: `è, sono, era, erano, un, una, uno, il, lo, la, gli, le, molto, davvero, proprio, veramente, totalmente, sempre, oggi, ieri, di, del, della, dei, con, da, per, e, che, servizio, assistenza, clienti, cibo, app, prodotto, prodotti, qualità, consegna, volo, compagnia, banca, azienda, negozio, mondo, mai, ho, abbiamo, mio, mia, nostro, nostra`,
  from: 'di, del, della, dei, con, da, è, sono, era',
  being: 'è, sono, era, erano',
  turn: `non, mai, nessun, nessuno, niente, nulla, senza, né, se, dicono`,
  us: `io, noi, già, sono, siamo, molto, per, favore, ho, abbiamo, e, sempre, tutti`,
  work: `stipendio, stipendi, paga, salario, salari, straordinari, orario, turno, turni, ferie, pausa, licenziato, licenziata, licenziati, licenziamento, contratto, sicurezza, infortunio, infortuni, molestie, discriminazione, razzismo, sindacato, sciopero, lavoratori, dipendenti, colleghi, capo, condizioni di lavoro`,
  shun: `boicottate, boicottiamo, state alla larga da, stai alla larga da, non comprate da, non fidatevi di, mai più con, attenti a, vergogna a, basta con, truffato da, truffati da`,
  ask: 'perché',
  event: 'orribile, orribili, terribile, terribili, un disastro, un incubo, il peggio, peggiore, il peggiore, la peggiore, deludente',
  maker: 'servizio, assistenza, compagnia, azienda, cibo, banca, hotel, negozio, qualità, esperienza',
  kindness: 'grazie, orgogliosi, orgoglioso, complimenti, auguri, adoro, amiamo, aiutato, aiuta, vittime, incendio, tempesta, incidente',
  theirs: '',
  weary: 'basta con',
};

export const DISPARAGEMENT_WORDS: readonly DisparagementWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN];
