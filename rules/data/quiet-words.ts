/** What an organization keeps quiet about before its results are out. */
export const QUIET_TOPICS = ['metrics', 'guidance', 'deals'] as const;
export type QuietTopic = (typeof QUIET_TOPICS)[number];

/**
 * Phrases of one language, parted by commas.
 * - `told`: they say by themselves how things go
 * - `named`: they only name what could be told of
 * - `innocent`: they hold one of the others and mean something else
 * - `bought`: a name behind one of them tells of a deal: "we’re acquiring Globex"
 * - `self`: the sentence is about those who write it
 * - `pride`: so is what is told beside it
 * - `change`: something went up, down or past something
 * - `mood`: what is good or bad about results, though not about everything that is named
 * - `others`: the sentence is about what readers or customers have or get
 * - `thanks`: they hold a word of `others`, and the sentence is about none of them
 */
export type QuietWords = {
  readonly told: Readonly<Record<QuietTopic, string>>;
  readonly named: Readonly<Record<QuietTopic, string>>;
  readonly bought: string;
  readonly innocent: string;
  readonly self: string;
  readonly pride: string;
  readonly change: string;
  readonly mood: string;
  readonly others: string;
  readonly thanks: string;
};

const ENGLISH: QuietWords = {
  told: {
    metrics: `record quarter, record-breaking quarter, best quarter, best quarter ever, strongest quarter, biggest quarter, worst quarter, weak quarter,
      strong quarter, tough quarter, great quarter, incredible quarter, blowout quarter, record revenue, record revenues, record sales quarter,
      record earnings, record profit, record profits, record bookings, record order intake, revenue growth, sales growth, earnings growth,
      profit growth, top-line growth, beat our numbers, hit our numbers, missed our numbers, made our numbers, crushed our numbers, beat our targets,
      smashed our targets, missed our targets, exceeded our targets, beat our sales target, ahead of plan this quarter, double-digit growth,
      record first half, record second half, record fiscal year, best fiscal year,
      record Q1, record Q2, record Q3, record Q4, strong Q1, strong Q2, strong Q3, strong Q4, best Q1, best Q2, best Q3, best Q4, great Q1, great Q2, great Q3, great Q4, amazing Q1, amazing Q2, amazing Q3, amazing Q4, weak Q1, weak Q2, weak Q3, weak Q4, amazing quarter, fantastic quarter, huge quarter, killer quarter, monster quarter, stellar quarter, terrible quarter, bad quarter, rough quarter, profitable quarter, quarter for the books, record turnover, record EBITDA, record results, record order book, earnings beat, revenue beat, revenue is up, revenue is down, revenue doubled, profits doubled, profit doubled, turned a profit, first profit ever, profitable for the first time, finally profitable, cash flow positive, cash-flow positive, EBITDA positive, ran out of cash, running out of cash, cash is running out`,
    guidance: `profit warning, raise guidance, raising guidance, raised guidance, raise our guidance, raising our guidance, raised our guidance,
      lower our guidance, lowering our guidance, lowered our guidance, cut our guidance, cutting our guidance, beat our guidance, reaffirm our guidance,
      reaffirmed our guidance, reiterate our guidance, withdraw our guidance, raise our forecast, raising our forecast, raised our forecast,
      cut our forecast, lowered our forecast, raise our outlook, raising our outlook, raised our outlook, lowered our outlook, cut our outlook,
      full-year guidance, full-year outlook, full-year forecast, revenue guidance, earnings guidance, revenue forecast, earnings forecast,
      beat analysts' expectations, beat analyst expectations, beat estimates, beat analyst estimates, miss estimates, missed estimates,
      ahead of consensus, above consensus, below consensus, beat consensus,
      profit warnings, on track to beat our, on track to double revenue, full-year targets, raise our targets, raised our targets, cut our targets, lower our targets, expect record, expect revenue, expect sales to, expect profit, expect profits, expect earnings, above guidance, below guidance, beat guidance, beats guidance, missed guidance, ahead of guidance, exceed guidance, top of our guidance, raise the dividend, raising the dividend, raised the dividend, cut the dividend, cutting the dividend, raise our dividend, cut our dividend, increase the dividend, increase our dividend, dividend will be, dividend increase, dividend cut, special dividend, skip the dividend, double the dividend, shares will go up, shares will soar, shares are going to the moon, shares are going up, stock will go up, stock is going up, stock is going to the moon, stock will soar, share price will, stock price will, buy our stock, buy our shares, buy the stock before, buy shares before,
      analyst estimate, analyst estimates, analysts' estimates, analyst expectations, analysts' expectations, beat the street, street estimates, consensus estimate, consensus estimates, will be profitable, be profitable next year, be profitable by, profitable next year, profitable this year, reach profitability, reaching profitability, reached profitability, break even this year, break even next year, break-even by, double-digit growth this year, double-digit growth in, stock is about to, stock about to, shares are about to, shares about to, stock will explode, stock will double, shares will double, share price will double, stock is going to explode, stock is undervalued, shares are undervalued, our stock is cheap, our shares are cheap, load up on our stock, load up on our shares,
      beat our numbers, beat our targets, beat our forecast, beat our plan, beat the consensus, beat our sales target, beat our revenue target, beating estimates, beating our numbers, beating our targets, beating our guidance, beating our forecast, beating our plan, beating the consensus, beating analyst expectations, beating our sales target, beating our revenue target, crush estimates, crush our numbers, crush our targets, crush our guidance, crush our forecast, crush our plan, crush the consensus, crush analyst expectations, crush our sales target, crush our revenue target, crushing estimates, crushing our numbers, crushing our targets, crushing our guidance, crushing our forecast, crushing our plan, crushing the consensus, crushing analyst expectations, crushing our sales target, crushing our revenue target, crushed estimates, crushed our numbers, crushed our targets, crushed our guidance, crushed our forecast, crushed our plan, crushed the consensus, crushed analyst expectations, crushed our sales target, crushed our revenue target, smash estimates, smash our numbers, smash our targets, smash our guidance, smash our forecast, smash our plan, smash the consensus, smash analyst expectations, smash our sales target, smash our revenue target, smashing estimates, smashing our numbers, smashing our targets, smashing our guidance, smashing our forecast, smashing our plan, smashing the consensus, smashing analyst expectations, smashing our sales target, smashing our revenue target, smashed estimates, smashed our numbers, smashed our targets, smashed our guidance, smashed our forecast, smashed our plan, smashed the consensus, smashed analyst expectations, smashed our sales target, smashed our revenue target, miss our numbers, miss our targets, miss our guidance, miss our forecast, miss our plan, miss the consensus, miss analyst expectations, miss our sales target, miss our revenue target, missing estimates, missing our numbers, missing our targets, missing our guidance, missing our forecast, missing our plan, missing the consensus, missing analyst expectations, missing our sales target, missing our revenue target, missed our numbers, missed our targets, missed our guidance, missed our forecast, missed our plan, missed the consensus, missed analyst expectations, missed our sales target, missed our revenue target, exceed estimates, exceed our numbers, exceed our targets, exceed our guidance, exceed our forecast, exceed our plan, exceed the consensus, exceed analyst expectations, exceed our sales target, exceed our revenue target, exceeding estimates, exceeding our numbers, exceeding our targets, exceeding our guidance, exceeding our forecast, exceeding our plan, exceeding the consensus, exceeding analyst expectations, exceeding our sales target, exceeding our revenue target, exceeded estimates, exceeded our numbers, exceeded our targets, exceeded our guidance, exceeded our forecast, exceeded our plan, exceeded the consensus, exceeded analyst expectations, exceeded our sales target, exceeded our revenue target, top estimates, top our numbers, top our targets, top our guidance, top our forecast, top our plan, top the consensus, top analyst expectations, top our sales target, top our revenue target, topped estimates, topped our numbers, topped our targets, topped our guidance, topped our forecast, topped our plan, topped the consensus, topped analyst expectations, topped our sales target, topped our revenue target, blow past estimates, blow past our numbers, blow past our targets, blow past our guidance, blow past our forecast, blow past our plan, blow past the consensus, blow past analyst expectations, blow past our sales target, blow past our revenue target, blew past estimates, blew past our numbers, blew past our targets, blew past our guidance, blew past our forecast, blew past our plan, blew past the consensus, blew past analyst expectations, blew past our sales target, blew past our revenue target, fall short of estimates, fall short of our numbers, fall short of our targets, fall short of our guidance, fall short of our forecast, fall short of our plan, fall short of the consensus, fall short of analyst expectations, fall short of our sales target, fall short of our revenue target, fell short of estimates, fell short of our numbers, fell short of our targets, fell short of our guidance, fell short of our forecast, fell short of our plan, fell short of the consensus, fell short of analyst expectations, fell short of our sales target, fell short of our revenue target, guidance raised, guidance up, guidance cut, outlook raised, outlook cut, forecast raised, forecast cut, stock is a bargain, stock is a steal, stock is cheap, shares are a bargain, shares are cheap, stock is a buy, shares are a buy`,
    deals: `merger talks, takeover talks, acquisition talks, talks to acquire, talks to buy, agreed to acquire, agree to acquire,
      about to acquire, are acquiring, to be acquired, being acquired, be acquired by, getting acquired,
      takeover bid, takeover offer, hostile takeover, signed term sheet, signed the term sheet, signed a term sheet,
      signed a letter of intent, going public, filed for an ipo, file for an ipo, filing for an ipo, ipo plans, ipo filing, raising a series a,
      raising a series b, raising a series c, raising our series a, raising our series b, raising our series c,
      in takeover talks, talks about a merger, talks about a takeover, in exclusive talks, sale of the company, selling the company, sell the company, put the company up for sale, majority stake in, minority stake in, bought a competitor, buying a competitor, buy a competitor, buying our competitor, bought our competitor, buying our biggest competitor, buying our biggest rival, acquiring a competitor, acquiring a rival, acquire a rival, acquire a competitor, acquire our, acquiring our biggest, merging with, merger is done, merger is off, merger is on, deal is signed, signed the deal to buy, closing the acquisition, closed the acquisition, IPO is planned, IPO is coming, IPO this spring, IPO this year, IPO next year, plan to go public, plans to go public, planning to go public, going public next year, going public this year,
      be bought by, being bought by, been bought by, bought out by, be taken over, being taken over, been taken over, be sold to, being sold to, been sold to a, sold the company, merger news, takeover news, acquisition news, merger coming, merger announcement, takeover announcement, acquisition announcement, closed our series a, closed our series b, closed our series c, closed our series d, closed our seed round, closed our funding round, closed our round, close our series a, close our series b, close our series c, raised our series a, raised our series b, raised our series c, raised a series a, raised a series b, raised a series c, talks with a buyer, found a buyer, buyer for the company, exclusive negotiations`,
  },
  named: {
    metrics: `revenue, revenues, sales, turnover, profit, profits, net profit, gross profit, operating profit, earnings, ebitda, ebit, net income,
      operating income, margin, margins, gross margin, gross margins, operating margin, arr, mrr, annual recurring revenue, bookings, backlog,
      order intake, order book, order backlog, churn, churn rate, free cash flow, cash flow, market share, quarterly results, quarterly numbers,
      quarterly figures, q1 results, q2 results, q3 results, q4 results, q1 numbers, q2 numbers, q3 numbers, q4 numbers, q1, q2, q3, q4,
      full-year results, annual results, half-year results, financial results, earnings per share, eps, shipments, deliveries this quarter,
      debt, net debt, net loss, operating loss,  operating result, quarterly profit, quarterly revenue, quarterly earnings, our numbers, our figures, share price, stock price, shares are, shares will, half-year numbers, year-end results, full-year numbers, annual numbers, unit sales, same-store sales, like-for-like sales, gross merchandise value, gmv, run rate, return on equity, book-to-bill, capex,
      profitability, quarterly loss, loss`,
    guidance: `guidance, outlook, forecast, financial targets, revenue target, sales target, earnings target,
      dividend, dividends, dividend policy, full-year target`,
    deals: `merger, merge with, ipo, acquisition, acquisitions, buyout, term sheet, letter of intent, divestiture, spin-off, funding round,
      initial public offering, m&a, definitive agreement, tender offer, series a round, series b round, series c round, share buyback,
      stock buyback, stock split,
      takeover of, takeover by, majority stake, minority stake, stake in, strategic investor, private placement, capital increase, rights issue`,
  },
  bought: `we're acquiring, we've acquired, we have acquired, we acquired, we just acquired, we have just acquired, we've just acquired, we will acquire, we'll acquire, we're about to acquire, we're going to acquire, we plan to acquire, we're buying, we are buying out, we're merging with, we are merging with, we will merge with, takeover of, acquisition of, acquire`,
  innocent: `merger of, a merger of, earnings season, profit season, acquisition of the, acquire the, sales team, sales teams, sales manager, sales managers, sales rep, sales reps, sales representative, sales representatives, sales director,
    sales executive, sales executives, sales engineer, sales engineers, sales assistant, sales associate, sales lead, sales leads, sales development,
    sales enablement, sales training, sales pitch, sales floor, sales tax, sales call, sales calls, sales conference, sales kickoff, sales kick-off,
    sales office, sales partner, sales partners, sales academy, sales department, sales colleagues, sales people, sales skills, sales tool, sales tools,
    sales role, sales roles, sales job, sales jobs, sales process, head of sales, vp of sales, director of sales, in sales, after-sales, pre-sales,
    garage sales, bake sales, ticket sales, sales event, sales copy, sales page, sales award, sales trainee, inside sales, revenue operations,
    revenue team, revenue officer, chief revenue officer, revenue management, non-profit, non-profits, not-for-profit, for-profit, profit sharing,
    margin of error, talent acquisition, customer acquisition, user acquisition, data acquisition, language acquisition, skill acquisition,
    client acquisition, lead acquisition, donor acquisition, acquisition cost, acquisition costs, acquisition channel, acquisition channels,
    m&a team, m&a practice, m&a lawyer, m&a lawyers, m&a advice, m&a department, weather forecast, weather outlook, pollen forecast, forecast rain,
    guidance counselor, guidance counsellor, parental guidance, career guidance, spiritual guidance, merge conflict, profit from, hotel bookings,
    table bookings, bookings are open, bookings open, group bookings, q1 of, going public with, going public about, movie-going public, theatre-going public, concert-going public, church-going public,
    great quarter final, strong quarter final, tough quarter final, best quarter final, incredible quarter final, great quarter finals,
    strong quarter finals, tough quarter finals, staff turnover, employee turnover, turnover of staff, guidance on, guidance from, guidance to,
    q1 planning, q2 planning, q3 planning, q4 planning, q1 kickoff, q2 kickoff, q3 kickoff, q4 kickoff, q1 offsite, q2 offsite, q3 offsite, q4 offsite,
      best quarter in town, best quarter of town, best quarter of the city, best quarter of the town, great quarter of town, quarter pounder, French quarter, old quarter, latin quarter, parade of losses, technical debt, student debt, sleep debt, debt advice, debt collector, debt counselling, debt free, weight losses, water losses, heat losses, losses of heat, dry stock, our stock of, our stock photos, in our stock, our shares of, losses and griefs, our figures of eight, stake in the ground, at stake in, soil health due diligence, stock cubes, chicken stock, vegetable stock, soup stock, fish stock, stock photo, shares are caring, great Q1 planning, strong Q and A, our numbers game, phone numbers, our numbers are, house numbers,
      loss of, weight loss, hair loss, hearing loss, blood loss, at a loss, for our loss, our loss, loss and grief, heat loss, loss adjuster, lost and found`,
  self: `we, we're, we've, we'll, our, ours, the company, my company, my employer, our company, the firm, my team,
      we are,
      for us, us`,
  pride: 'the team, whole team, this team, at work, proud, thrilled, colleagues, my employer',
  change: `grew, grown, growing, growth, doubled, tripled, quadrupled, rose, risen, rising, jumped, surged, surging, soared, soaring, climbed,
    increased, decreased, declined, declining, fell, fallen, falling, dropped, shrank, shrinking, plunged, slumped, beat, exceeded, surpassed, topped, missed,
    outperformed, record, records, record-breaking, best ever, strongest, highest, lowest, weakest, all-time high, is up, are up, was up, were up, is down,
    are down, was down, were down, up again, up by, down by, higher than, lower than, better than expected, worse than expected, above expectations,
    below expectations, ahead of plan, ahead of target, above target, on track, improved, improving, looking strong, looks strong, looking good,
    looking great, looking bad, ahead of schedule, will be great, will be amazing, will surprise, through the roof, off the charts, skyrocketed,
    skyrocketing, crushed, smashed, year over year, year on year, in negotiations, percent, per cent, million, millions, billion, mn, bn,
      going to the moon, to the moon, raised to, doubling, tripling, to surprise everyone, blew past, blown past, shattered, in talks, in exclusive talks,
      narrowed, widened, swung, above plan, way above, well above, far above, way below, well below, far below, way ahead, well ahead, came in above, came in below, outpaced, accelerated, accelerating, slowed, slowing, collapsed, halved, ballooned, exploded, exploding, expanded, topping, rocketed, rocketing, at an all-time high, up a third, up by a third, hit a new high, new high, new highs`,
  mood: `strong, stronger, solid, robust, weak, weaker, soft, great, really good, good, amazing, incredible, fantastic, impressive, stellar, disappointing, bad, terrible, healthy, outstanding, huge, massive, best, better, worse, excellent, brilliant, phenomenal, insane, crazy, ugly, sneak peek, sneak preview, spoiler, teaser, beautiful, wow, shock, shocking, surprise, surprising, dream`,
  others: `you, your, yours, customers', clients', their, help, helps, helping, helped, how to, donate, donated, donates, donating, donation, charity,
    discount, off, hiring, apply, vacancy, join, course, webinar, workshop, podcast, case study, read, ebook, imagine, weather, sunny, rain, snow, degrees, went to, goes to, go to, research, publish,
    publishing, will report, webcast, register,
      chance of, chance, tickets, raffle, fair, brigade`,
  thanks: `thank you, thank you all, thank you everyone, thanks to you, thanks to your, thanks to all of you, thanks to each of you, you made it happen, you made this happen, you all made, you did it, thanks to your hard work, your hard work, can't tell you, tell you more, let you know, you know, you guys, you heard, you won't believe,
    wait till you see, wait until you see, show you, share with you, as you know, off the charts, off to a, read that again, join us in celebrating, you read that right, between you and me, between us and you, trust me you, believe you me, you should see, you'll see, you will see, you can't imagine, couldn't have done it without you, taking off, kicked off, paid off, pays off, show off`,
};

const GERMAN: QuietWords = {
  told: {
    metrics: `rekordquartal, rekordumsatz, rekordgewinn, rekordergebnis, bestes quartal, das beste quartal, stärkstes quartal, starkes quartal,
      schwaches quartal, schwächstes quartal, bester umsatz, umsatzwachstum, umsatzplus, umsatzrekord, umsatzrückgang, umsatzeinbruch, gewinnsprung,
      gewinnplus, gewinneinbruch, gewinnrückgang, zahlen übertroffen, ziele übertroffen, umsatzziel übertroffen, ziele verfehlt, rekordauftragseingang,
      Rekordjahr, Rekordzahlen, Rekord-Quartal, tolles Quartal, großartiges Quartal, super Quartal, mieses Quartal, schwarze Zahlen, rote Zahlen, Umsatz verdoppelt, Gewinn verdoppelt, Umsatz ist gestiegen, mehr Umsatz als je zuvor, so viel Umsatz wie nie`,
    guidance: `gewinnwarnung, prognose erhöht, prognose angehoben, prognose gesenkt, prognose erhöhen, prognose anheben, prognose senken,
      ausblick angehoben, ausblick gesenkt, jahresprognose, umsatzprognose, gewinnprognose, erwartungen der analysten,
      rechnen mit einem Umsatz, rechnen mit Umsatz, rechnen mit einem Gewinn, erwarten einen Umsatz, erwarten einen Gewinn, erwarten einen Rekordumsatz, Dividende erhöht, Dividende erhöhen, Dividende steigt, Dividende wird, Dividende gekürzt, Prognose übertroffen, Prognose übertreffen, über der Prognose, unter der Prognose, Aktie wird steigen, Aktie geht durch die Decke, kauft unsere Aktie`,
    deals: `übernahmeangebot, übernahmegespräche, fusionsgespräche, feindliche übernahme, absichtserklärung unterschrieben, gehen an die börse,
      gehen wir an die börse, börsengang, aktienrückkauf, werden übernommen, verkaufen die sparte, finanzierungsrunde abgeschlossen,
      übernehmen einen Konkurrenten, übernehmen unseren Konkurrenten, übernehmen den Wettbewerber, kaufen einen Konkurrenten, Mehrheitsbeteiligung, fusionieren mit, Fusion mit, vor der Übernahme, stehen vor der Übernahme, Übernahme von, planen den Börsengang, Börsengang geplant, verkaufen die Firma, verkaufen das Unternehmen`,
  },
  named: {
    metrics: `umsatz, umsätze, gewinn, gewinne, marge, margen, ergebnis vor steuern, auftragseingang, auftragsbestand, marktanteil, quartalszahlen,
      quartalsergebnis, quartalsergebnisse, jahreszahlen, geschäftszahlen, halbjahreszahlen, betriebsergebnis, nettogewinn, absatz, absatzzahlen,
      Umsatzzahlen, Ebitda, Cashflow, Nettoverschuldung, Aktienkurs, unsere Aktie, Verlust, Jahresergebnis`,
    guidance: 'prognose, geschäftsausblick',
    deals: 'fusion, unternehmenskauf, firmenübernahme, zukauf, übernahme der, übernahme des, finanzierungsrunde, unternehmensverkauf',
  },
  bought: `Übernahme der Firma, Übernahme von Konkurrent`,
  innocent: `wetterprognose, übernahme der kosten, übernahme der verantwortung, übernahme des amtes, übernahme der leitung, übernahme der moderation,
    gewinn für alle, ein gewinn für, großer gewinn für, gewinne einen, gewinne eine, gewinne ein, gewinne jetzt, tolle gewinne, gewinn des tages,
      Übernahme von Verantwortung, Übernahme von Kosten, Übernahme von Patenschaften, Übernahme von Aufgaben, Fusion mit der Natur, Fusion mit Aromen`,
  self: 'wir, unser, unsere, unserem, unseren, unserer, unseres, die firma, meine firma, unser unternehmen, das unternehmen',
  pride: 'stolz, das team, kollegen, kolleginnen, mein arbeitgeber',
  change: `gestiegen, steigt, steigen, stieg, gewachsen, wuchs, wächst, gesunken, sinkt, sank, gefallen, eingebrochen, bricht ein, verdoppelt, verdreifacht,
    übertroffen, verfehlt, rekord, rekordhoch, besser als erwartet, schlechter als erwartet, über plan, unter plan, über den erwartungen, zugelegt,
    höher als, niedriger als, so hoch wie nie, prozent, millionen, milliarden, mio, mrd, angehoben, gesenkt,
      mehr als verdoppelt, um ein drittel, um die hälfte, plus, minus,
      halbiert, explodiert, verfünffacht, vervielfacht, so gut wie nie`,
  mood: `stark, starke, starkes, starker, schwach, schwache, schwaches, großartig, großartige, super, toll, tolle, gut, gute, sehr gut, hervorragend, hervorragende, besser, schlechter, enttäuschend, beeindruckend, fantastisch, mega, besten, beste, überraschen`,
  others: `sie, ihr, ihre, ihren, ihrem, ihrer, euch, euer, eure, dein, deine, deinen, kunden, hilft, helfen, spenden, spende, gespendet, rabatt, bewerben,
    gesucht, webinar, verlosen, verlosung, gewinnspiel, veröffentlichen`,
  thanks: `danke euch, dank euch, dank euch allen, dank eurer, ihr seid spitze, ihr wisst, ihr glaubt es nicht, wie ihr wisst`,
};

const FRENCH: QuietWords = {
  told: {
    metrics: `trimestre record, meilleur trimestre, chiffre d'affaires record, bénéfice record, ventes record, résultat record, résultats records,
      trimestre difficile, croissance du chiffre d'affaires, croissance à deux chiffres, objectifs dépassés,
      excellent trimestre, trimestre exceptionnel, très bon trimestre, année record, bénéfices records, ventes en hausse, chiffre d'affaires en hausse, chiffre d'affaires a doublé`,
    guidance: `avertissement sur résultats, relevons nos prévisions, relever nos prévisions, relevé nos prévisions, abaissons nos prévisions,
      abaisser nos prévisions, abaissé nos prévisions, attentes des analystes,
      prévoyons un chiffre d'affaires, attendons un chiffre d'affaires, relever le dividende, dividende en hausse, dividende sera, au-dessus de nos prévisions, dépasser nos prévisions`,
    deals: `offre publique d'achat, entrée en bourse, introduction en bourse, discussions de fusion, négociations de fusion, lettre d'intention signée,
      rachat d'actions, être rachetés, sommes rachetés,
      rachetons, nous rachetons, allons racheter, allons acquérir, fusionner avec, fusion avec, rachetés par, racheté par, acquisition de`,
  },
  named: {
    metrics: `chiffre d'affaires, bénéfice, bénéfices, bénéfice net, résultat net, résultats trimestriels, résultats annuels, résultats semestriels,
      marge, marges, marge brute, carnet de commandes, parts de marché, part de marché, trésorerie,
      Ebitda, cours de bourse, ventes, résultats du trimestre, dette`,
    guidance: 'prévisions, perspectives financières, objectifs financiers',
    deals: 'fusion, acquisition, acquisitions, levée de fonds, rachat de',
  },
  bought: `nous rachetons, nous allons racheter, rachat de`,
  innocent: `prévisions météo, acquisition de compétences, acquisition de clients, acquisition client, acquisition de talents, acquisition du langage,
    acquisition des langues, au bénéfice de, au bénéfice des, au bénéfice du,
    marge de progression, marge de manœuvre, marge de manoeuvre,
      acquisition de connaissances, acquisition de nouvelles compétences, acquisition de livres, fusion avec la nature,
      ventes aux enchères, ventes privées, ventes flash, ventes de gâteaux, ventes de charité`,
  self: 'nous, notre, nos, la société, mon entreprise, notre entreprise',
  pride: 'fier, fiers, fière, fières, équipe, mes collègues',
  change: `hausse, baisse, augmenté, progressé, progresse, grimpé, doublé, triplé, reculé, recule, chuté, bondi, dépassé, dépasse, record, records, croissance,
    meilleurs que prévu, mieux que prévu, supérieur aux attentes, pour cent, million, millions, milliard, milliards,
      explosé, explose, doublée, s'envole, envolé`,
  mood: `excellent, excellents, excellente, solide, solides, fort, forte, faible, faibles, décevant, décevants, meilleur, meilleurs, meilleure, impressionnants, magnifiques, bons, très bons, surprendre, exceptionnels, exceptionnel`,
  others: `vous, votre, vos, tu, ton, ta, tes, aider, aidons, clients, reversons, reversés, reverser, don, dons, remise, recrutons, webinaire, postulez, publierons`,
  thanks: `merci à vous, merci à vous tous, grâce à vous, grâce à votre travail, vous savez, vous verrez`,
};

const SPANISH: QuietWords = {
  told: {
    metrics: `trimestre récord, mejor trimestre, ventas récord, ingresos récord, beneficio récord, facturación récord, crecimiento de ingresos,
      crecimiento de dos dígitos, superado nuestros objetivos, superamos nuestros objetivos,
      trimestre espectacular, gran trimestre, trimestre excelente, año récord, beneficios récord, resultados récord`,
    guidance: `advertencia de beneficios, elevamos nuestras previsiones, elevar nuestras previsiones, elevado nuestras previsiones,
      rebajamos nuestras previsiones, rebajado nuestras previsiones, expectativas de los analistas,
      esperamos ventas, esperamos ingresos, prevemos ingresos, prevemos ventas, subir el dividendo, subiremos el dividendo, por encima de nuestras previsiones, superar las previsiones`,
    deals: `oferta pública de adquisición, salida a bolsa, salimos a bolsa, saldremos a bolsa, conversaciones de fusión, negociaciones de fusión,
      carta de intenciones firmada, recompra de acciones,
      vamos a comprar a, compramos a nuestro competidor, vamos a adquirir, adquirir a, adquirimos a, fusionarnos con, nos fusionamos con, fusión con, adquirida por, adquiridos por, comprados por`,
  },
  named: {
    metrics: `ingresos, ventas, facturación, beneficio, beneficios, beneficio neto, resultados trimestrales, resultados anuales, margen, márgenes, cuota de mercado,
      cartera de pedidos,
      ebitda, deuda, resultados del trimestre, nuestras acciones`,
    guidance: 'previsiones, perspectivas financieras, objetivos financieros',
    deals: 'fusión, adquisición, adquisiciones, ronda de financiación',
  },
  bought: `compramos la empresa, adquirimos`,
  innocent: `equipo de ventas, equipos de ventas, en ventas, jefe de ventas, jefa de ventas, director de ventas, directora de ventas, adquisición de talento,
    adquisición de clientes, adquisición de competencias, a beneficio de, en beneficio de, margen izquierdo, margen izquierda, margen derecho, margen derecha, margen de mejora`,
  self: 'nosotros, nuestro, nuestra, nuestros, nuestras, la empresa, mi empresa, hemos, estamos, cerramos, superamos, logramos',
  pride: 'orgulloso, orgullosa, orgullosos, orgullosas, el equipo, mis compañeros',
  change: `creció, crecido, crecieron, crecen, crece, subió, subido, subieron, suben, aumentó, aumentado, aumentaron, cayó, caído, cayeron, bajó, bajado, bajaron,
    duplicado, duplicamos, triplicado, superado, superamos, récord, mejor de lo esperado, por encima de lo previsto, por ciento, millones,
      superaron, supera, superó, se ha disparado, se dispararon, disparado`,
  mood: `excelente, excelentes, sólidos, sólido, fuerte, fuertes, débil, débiles, mejor, mejores, peor, peores, increíbles, increíble, buenísimos, muy buenos, impresionantes, sorprender, espectaculares`,
  others: `tu, tus, usted, su, sus, ayudamos, ayudar, clientes, donamos, donación, donar, descuento, buscamos, únete, webinar, publicaremos`,
  thanks: `gracias a tu, gracias a su, gracias a vuestro`,
};

const PORTUGUESE: QuietWords = {
  told: {
    metrics: `trimestre recorde, melhor trimestre, lucro recorde, receita recorde, faturamento recorde, vendas recorde, resultado recorde, crescimento de receita`,
    guidance: `alerta de lucros, acima do guidance, revisão do guidance, elevamos nossas projeções, reduzimos nossas projeções, acima das nossas projeções, aumentar os dividendos`,
    deals: `negociações de fusão, oferta pública de aquisição, abertura de capital, vamos abrir o capital, fusão com, vamos adquirir, vamos comprar a, adquirida pela, comprada pela`,
  },
  named: {
    metrics: 'receita, receitas, faturamento, lucro, lucros, lucro líquido, ebitda, margem, margens, vendas, resultados do trimestre, dívida',
    guidance: 'projeções, metas financeiras, dividendos',
    deals: 'fusão, aquisição, aquisições, rodada de investimento',
  },
  bought: `compramos a empresa, estamos adquirindo`,
  innocent: 'equipe de vendas, time de vendas, receita de bolo, receita médica, receita da vovó, receitas deliciosas, aquisição de conhecimento',
  self: 'nós, nosso, nossa, nossos, nossas, a empresa, minha empresa, nossa empresa, fechamos, batemos',
  pride: 'orgulho, orgulhoso, orgulhosa, o time, a equipe, meus colegas',
  change: `cresceu, cresceram, crescimento, subiu, subiram, aumentou, aumentaram, caiu, caíram, dobrou, dobraram, triplicou, recorde, superou, superaram, por cento, milhões, bilhões`,
  mood: 'excelente, excelentes, forte, fortes, fraco, fracos, ótimo, ótimos, incrível, incríveis, surpreender',
  others: 'você, vocês, seu, sua, seus, suas, ajudamos, clientes, doamos, doação, desconto, vagas, webinar, publicaremos, bolo',
  thanks: 'obrigado a vocês, graças a vocês',
};

const ITALIAN: QuietWords = {
  told: {
    metrics: `trimestre record, miglior trimestre, fatturato record, utile record, utili record, ricavi record, vendite record, crescita del fatturato`,
    guidance: `allarme utili, alziamo le stime, abbiamo alzato le stime, tagliamo le stime, rivediamo le stime, sopra le stime, aumentiamo il dividendo, dividendo in aumento`,
    deals: `trattative di fusione, offerta pubblica di acquisto, quotazione in borsa, ci quotiamo in borsa, fusione con, stiamo acquisendo, stiamo per acquisire, acquisita da, acquisiti da`,
  },
  named: {
    metrics: 'fatturato, ricavi, utile, utili, utile netto, ebitda, margine, margini, portafoglio ordini, risultati trimestrali, indebitamento',
    guidance: 'stime, obiettivi finanziari, dividendo',
    deals: 'fusione, acquisizione, acquisizioni, round di investimento',
  },
  bought: `stiamo acquisendo, acquisiamo`,
  innocent: 'informazioni utili, consigli utili, link utili, numeri utili, margine di errore, margine di miglioramento, acquisizione di competenze',
  self: 'noi, nostro, nostra, nostri, nostre, la nostra azienda, la mia azienda, abbiamo chiuso',
  pride: 'orgoglioso, orgogliosa, orgogliosi, la squadra, il team, i miei colleghi',
  change: `cresciuto, cresciuti, cresciuta, crescita, salito, saliti, aumentato, aumentati, calato, calati, raddoppiato, raddoppiati, triplicato, record, superato, per cento, milioni, miliardi`,
  mood: 'eccellente, eccellenti, forte, forti, debole, deboli, ottimo, ottimi, incredibile, incredibili, sorprendere',
  others: 'tu, tuo, tua, voi, vostro, vostra, clienti, doniamo, donazione, sconto, cerchiamo, webinar, pubblicheremo',
  thanks: 'grazie a voi, grazie a tutti voi',
};

export const QUIET_WORDS: readonly QuietWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN];
