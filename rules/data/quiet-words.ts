/** What an organization keeps quiet about before its results are out. */
export const QUIET_TOPICS = ['metrics', 'guidance', 'deals'] as const;
export type QuietTopic = (typeof QUIET_TOPICS)[number];

/**
 * Phrases of one language, parted by commas.
 * - `told`: they say by themselves how things go
 * - `named`: they only name what could be told of
 * - `innocent`: they hold one of the others and mean something else
 * - `self`: the sentence is about those who write it
 * - `pride`: so is what is told beside it
 * - `change`: something went up, down or past something
 * - `others`: the sentence is about what readers or customers have or get
 */
export type QuietWords = {
  readonly told: Readonly<Record<QuietTopic, string>>;
  readonly named: Readonly<Record<QuietTopic, string>>;
  readonly innocent: string;
  readonly self: string;
  readonly pride: string;
  readonly change: string;
  readonly others: string;
};

const ENGLISH: QuietWords = {
  told: {
    metrics: `record quarter, record-breaking quarter, best quarter, best quarter ever, strongest quarter, biggest quarter, worst quarter, weak quarter,
      strong quarter, tough quarter, great quarter, incredible quarter, blowout quarter, record revenue, record revenues, record sales quarter,
      record earnings, record profit, record profits, record bookings, record order intake, revenue growth, sales growth, earnings growth,
      profit growth, top-line growth, beat our numbers, hit our numbers, missed our numbers, made our numbers, crushed our numbers, beat our targets,
      smashed our targets, missed our targets, exceeded our targets, beat our sales target, ahead of plan this quarter, double-digit growth,
      record first half, record second half, record fiscal year, best fiscal year`,
    guidance: `profit warning, raise guidance, raising guidance, raised guidance, raise our guidance, raising our guidance, raised our guidance,
      lower our guidance, lowering our guidance, lowered our guidance, cut our guidance, cutting our guidance, beat our guidance, reaffirm our guidance,
      reaffirmed our guidance, reiterate our guidance, withdraw our guidance, raise our forecast, raising our forecast, raised our forecast,
      cut our forecast, lowered our forecast, raise our outlook, raising our outlook, raised our outlook, lowered our outlook, cut our outlook,
      full-year guidance, full-year outlook, full-year forecast, revenue guidance, earnings guidance, revenue forecast, earnings forecast,
      beat analysts' expectations, beat analyst expectations, beat estimates, beat analyst estimates, miss estimates, missed estimates,
      ahead of consensus, above consensus, below consensus, beat consensus`,
    deals: `merger talks, takeover talks, acquisition talks, talks to acquire, talks to buy, agreed to acquire, agree to acquire,
      about to acquire, are acquiring, to be acquired, being acquired, be acquired by, getting acquired,
      takeover bid, takeover offer, hostile takeover, signed term sheet, signed the term sheet, signed a term sheet,
      signed a letter of intent, going public, filed for an ipo, file for an ipo, filing for an ipo, ipo plans, ipo filing, raising a series a,
      raising a series b, raising a series c, raising our series a, raising our series b, raising our series c`,
  },
  named: {
    metrics: `revenue, revenues, sales, turnover, profit, profits, net profit, gross profit, operating profit, earnings, ebitda, ebit, net income,
      operating income, margin, margins, gross margin, gross margins, operating margin, arr, mrr, annual recurring revenue, bookings, backlog,
      order intake, order book, order backlog, churn, churn rate, free cash flow, cash flow, market share, quarterly results, quarterly numbers,
      quarterly figures, q1 results, q2 results, q3 results, q4 results, q1 numbers, q2 numbers, q3 numbers, q4 numbers, q1, q2, q3, q4,
      full-year results, annual results, half-year results, financial results, earnings per share, eps, shipments, deliveries this quarter`,
    guidance: 'guidance, outlook, forecast, financial targets, revenue target, sales target, earnings target',
    deals: `merger, merge with, ipo, acquisition, acquisitions, buyout, term sheet, letter of intent, divestiture, spin-off, funding round,
      initial public offering, m&a, definitive agreement, tender offer, series a round, series b round, series c round, share buyback,
      stock buyback, stock split`,
  },
  innocent: `sales team, sales teams, sales manager, sales managers, sales rep, sales reps, sales representative, sales representatives, sales director,
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
    q1 planning, q2 planning, q3 planning, q4 planning, q1 kickoff, q2 kickoff, q3 kickoff, q4 kickoff, q1 offsite, q2 offsite, q3 offsite, q4 offsite`,
  self: `we, we're, we've, we'll, our, ours, the company, my company, my employer, our company, the firm, my team`,
  pride: 'the team, whole team, this team, at work, proud, thrilled, colleagues, my employer',
  change: `grew, grown, growing, growth, doubled, tripled, quadrupled, rose, risen, rising, jumped, surged, surging, soared, soaring, climbed,
    increased, decreased, declined, declining, fell, fallen, falling, dropped, shrank, shrinking, plunged, slumped, beat, exceeded, surpassed, topped, missed,
    outperformed, record, records, record-breaking, best ever, strongest, highest, lowest, weakest, all-time high, is up, are up, was up, were up, is down,
    are down, was down, were down, up again, up by, down by, higher than, lower than, better than expected, worse than expected, above expectations,
    below expectations, ahead of plan, ahead of target, above target, on track, improved, improving, looking strong, looks strong, looking good,
    looking great, looking bad, ahead of schedule, will be great, will be amazing, will surprise, through the roof, off the charts, skyrocketed,
    skyrocketing, crushed, smashed, year over year, year on year, in negotiations, percent, per cent, million, millions, billion, mn, bn`,
  others: `you, your, yours, customers', clients', their, help, helps, helping, helped, how to, donate, donated, donates, donating, donation, charity,
    discount, off, hiring, apply, vacancy, join, course, webinar, workshop, podcast, case study, read, ebook, imagine, weather, sunny, rain, snow, degrees, went to, goes to, go to, research, publish,
    publishing, will report, webcast, register`,
};

const GERMAN: QuietWords = {
  told: {
    metrics: `rekordquartal, rekordumsatz, rekordgewinn, rekordergebnis, bestes quartal, das beste quartal, stärkstes quartal, starkes quartal,
      schwaches quartal, schwächstes quartal, bester umsatz, umsatzwachstum, umsatzplus, umsatzrekord, umsatzrückgang, umsatzeinbruch, gewinnsprung,
      gewinnplus, gewinneinbruch, gewinnrückgang, zahlen übertroffen, ziele übertroffen, umsatzziel übertroffen, ziele verfehlt, rekordauftragseingang`,
    guidance: `gewinnwarnung, prognose erhöht, prognose angehoben, prognose gesenkt, prognose erhöhen, prognose anheben, prognose senken,
      ausblick angehoben, ausblick gesenkt, jahresprognose, umsatzprognose, gewinnprognose, erwartungen der analysten`,
    deals: `übernahmeangebot, übernahmegespräche, fusionsgespräche, feindliche übernahme, absichtserklärung unterschrieben, gehen an die börse,
      gehen wir an die börse, börsengang, aktienrückkauf, werden übernommen, verkaufen die sparte, finanzierungsrunde abgeschlossen`,
  },
  named: {
    metrics: `umsatz, umsätze, gewinn, gewinne, marge, margen, ergebnis vor steuern, auftragseingang, auftragsbestand, marktanteil, quartalszahlen,
      quartalsergebnis, quartalsergebnisse, jahreszahlen, geschäftszahlen, halbjahreszahlen, betriebsergebnis, nettogewinn, absatz, absatzzahlen`,
    guidance: 'prognose, geschäftsausblick',
    deals: 'fusion, unternehmenskauf, firmenübernahme, zukauf, übernahme der, übernahme des, finanzierungsrunde, unternehmensverkauf',
  },
  innocent: `wetterprognose, übernahme der kosten, übernahme der verantwortung, übernahme des amtes, übernahme der leitung, übernahme der moderation,
    gewinn für alle, ein gewinn für, großer gewinn für, gewinne einen, gewinne eine, gewinne ein, gewinne jetzt, tolle gewinne, gewinn des tages`,
  self: 'wir, unser, unsere, unserem, unseren, unserer, unseres, die firma, meine firma, unser unternehmen, das unternehmen',
  pride: 'stolz, das team, kollegen, kolleginnen, mein arbeitgeber',
  change: `gestiegen, steigt, steigen, stieg, gewachsen, wuchs, wächst, gesunken, sinkt, sank, gefallen, eingebrochen, bricht ein, verdoppelt, verdreifacht,
    übertroffen, verfehlt, rekord, rekordhoch, besser als erwartet, schlechter als erwartet, über plan, unter plan, über den erwartungen, zugelegt,
    höher als, niedriger als, so hoch wie nie, prozent, millionen, milliarden, mio, mrd, angehoben, gesenkt`,
  others: `sie, ihr, ihre, ihren, ihrem, ihrer, euch, euer, eure, dein, deine, deinen, kunden, hilft, helfen, spenden, spende, gespendet, rabatt, bewerben,
    gesucht, webinar, verlosen, verlosung, gewinnspiel, veröffentlichen`,
};

const FRENCH: QuietWords = {
  told: {
    metrics: `trimestre record, meilleur trimestre, chiffre d'affaires record, bénéfice record, ventes record, résultat record, résultats records,
      trimestre difficile, croissance du chiffre d'affaires, croissance à deux chiffres, objectifs dépassés`,
    guidance: `avertissement sur résultats, relevons nos prévisions, relever nos prévisions, relevé nos prévisions, abaissons nos prévisions,
      abaisser nos prévisions, abaissé nos prévisions, attentes des analystes`,
    deals: `offre publique d'achat, entrée en bourse, introduction en bourse, discussions de fusion, négociations de fusion, lettre d'intention signée,
      rachat d'actions, être rachetés, sommes rachetés`,
  },
  named: {
    metrics: `chiffre d'affaires, bénéfice, bénéfices, bénéfice net, résultat net, résultats trimestriels, résultats annuels, résultats semestriels,
      marge, marges, marge brute, carnet de commandes, parts de marché, part de marché, trésorerie`,
    guidance: 'prévisions, perspectives financières, objectifs financiers',
    deals: 'fusion, acquisition, acquisitions, levée de fonds, rachat de',
  },
  innocent: `prévisions météo, acquisition de compétences, acquisition de clients, acquisition client, acquisition de talents, acquisition du langage,
    acquisition des langues, au bénéfice de, au bénéfice des, au bénéfice du,
    marge de progression, marge de manœuvre, marge de manoeuvre`,
  self: 'nous, notre, nos, la société, mon entreprise, notre entreprise',
  pride: 'fier, fiers, fière, fières, équipe, mes collègues',
  change: `hausse, baisse, augmenté, progressé, progresse, grimpé, doublé, triplé, reculé, recule, chuté, bondi, dépassé, dépasse, record, records, croissance,
    meilleurs que prévu, mieux que prévu, supérieur aux attentes, pour cent, million, millions, milliard, milliards`,
  others: `vous, votre, vos, tu, ton, ta, tes, aider, aidons, clients, reversons, reversés, reverser, don, dons, remise, recrutons, webinaire, postulez, publierons`,
};

const SPANISH: QuietWords = {
  told: {
    metrics: `trimestre récord, mejor trimestre, ventas récord, ingresos récord, beneficio récord, facturación récord, crecimiento de ingresos,
      crecimiento de dos dígitos, superado nuestros objetivos, superamos nuestros objetivos`,
    guidance: `advertencia de beneficios, elevamos nuestras previsiones, elevar nuestras previsiones, elevado nuestras previsiones,
      rebajamos nuestras previsiones, rebajado nuestras previsiones, expectativas de los analistas`,
    deals: `oferta pública de adquisición, salida a bolsa, salimos a bolsa, saldremos a bolsa, conversaciones de fusión, negociaciones de fusión,
      carta de intenciones firmada, recompra de acciones`,
  },
  named: {
    metrics: `ingresos, ventas, facturación, beneficio, beneficios, beneficio neto, resultados trimestrales, resultados anuales, margen, márgenes, cuota de mercado,
      cartera de pedidos`,
    guidance: 'previsiones, perspectivas financieras, objetivos financieros',
    deals: 'fusión, adquisición, adquisiciones, ronda de financiación',
  },
  innocent: `equipo de ventas, equipos de ventas, en ventas, jefe de ventas, jefa de ventas, director de ventas, directora de ventas, adquisición de talento,
    adquisición de clientes, adquisición de competencias, a beneficio de, en beneficio de, margen izquierdo, margen izquierda, margen derecho, margen derecha, margen de mejora`,
  self: 'nosotros, nuestro, nuestra, nuestros, nuestras, la empresa, mi empresa, hemos, estamos, cerramos, superamos, logramos',
  pride: 'orgulloso, orgullosa, orgullosos, orgullosas, el equipo, mis compañeros',
  change: `creció, crecido, crecieron, crecen, crece, subió, subido, subieron, suben, aumentó, aumentado, aumentaron, cayó, caído, cayeron, bajó, bajado, bajaron,
    duplicado, duplicamos, triplicado, superado, superamos, récord, mejor de lo esperado, por encima de lo previsto, por ciento, millones`,
  others: `tu, tus, usted, su, sus, ayudamos, ayudar, clientes, donamos, donación, donar, descuento, buscamos, únete, webinar, publicaremos`,
};

export const QUIET_WORDS: readonly QuietWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH];
