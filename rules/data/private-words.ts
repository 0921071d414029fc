/**
 * What gives a message to one person away, by what it is:
 * - `asks`: for a call, or for this person's time
 * - `confides`: what nobody else is to know
 * - `refers`: to what only these two know of: a talk, an attachment, a calendar
 * - `business`: of the kind that is settled behind doors
 * - `plans`, `person`, `soft`: what goes along with it, and with much else
 * - `public`: nobody writes it to one person
 */
export const PRIVATE_CUES = ['asks', 'refers', 'confides', 'business', 'plans', 'person', 'soft', 'public'] as const;
export type PrivateCue = (typeof PRIVATE_CUES)[number];

/** In the languages people post in: English, German, French, Spanish. Our own lists. */
export const PRIVATE_WORDS: Readonly<Record<PrivateCue, string>> = {
  asks: `call me when, call me back, call me asap, call me before, call me after, call me once, call me as soon as, call me later, call me tonight,
    call me first thing, call me about, ring me when, ring me back, ring me before, text me when, text me back, text me before, give me a call when, give me a ring,
    i'll call you, i will call you, can you call me, could you call me, can you talk, can we talk before, can we talk later, can we talk today, can we talk tomorrow, can we talk tonight,
    can we talk when, can we talk as soon as, can we talk on the phone, need to talk to you, are you in the office, are you at your desk,
    pick up your phone, come to my office, see me in my office, don't reply all,
    ruf mich an, ruf mich zurück, rufen sie mich zurück, rufen sie mich an sobald, rufen sie mich an wenn, rufen sie mich an bevor, hast du kurz zeit,
    haben sie kurz zeit, kannst du reden, können wir kurz reden, können wir kurz telefonieren, kannst du mich anrufen, ich ruf dich an, ich rufe dich an,
    ich rufe sie an, komm in mein büro,
    appelle-moi, rappelle-moi, rappelez-moi, appelez-moi dès que, appelez-moi quand, appelez-moi avant, je t'appelle, je vous appelle, tu peux m'appeler,
    peux-tu m'appeler, pouvez-vous m'appeler, il faut qu'on parle avant, il faut qu'on parle demain, il faut qu'on parle ce soir, il faut qu'on se parle, passe dans mon bureau,
    llámame cuando, llámame antes, llámame en cuanto, llámame luego, llámeme cuando, llámeme en cuanto, llámeme antes, te llamo, puedes llamarme,
    me puedes llamar, podemos hablar antes, podemos hablar hoy, podemos hablar mañana, podemos hablar luego, tenemos que hablar antes, tenemos que hablar hoy,
    tenemos que hablar mañana, tenemos que hablar luego, ven a mi despacho`,
  refers: `as discussed, as agreed, per our call, per our conversation, as per your email, per your email, see attached, attached is, please find attached, i've attached,
    your schedule, your calendar, on your desk, your inbox, i sent you, i emailed you, i mailed you, did you get my, did you see my email, did you read my, i forwarded you, our call, our chat,
    wie besprochen, wie vereinbart, im anhang, anbei, in deinem kalender, in ihrem kalender, deinen kalender, dir gemailt, ihnen gemailt, dir geschickt, hast du meine mail,
    haben sie meine mail, deine mail, unser telefonat, unserem telefonat,
    comme convenu, comme discuté, ci-joint, en pièce jointe, ton agenda, votre agenda, je t'ai envoyé, je vous ai envoyé, as-tu reçu, avez-vous reçu mon, ton mail, votre mail, notre appel,
    como hablamos, como acordamos, te adjunto, le adjunto, tu agenda, te envié, te mandé, le envié, recibiste mi, viste mi correo, tu correo, nuestra llamada`,
  confides: `between you and me, just between us, keep this between us, keep it between us, keep this to yourself, keep it to yourself, don't tell anyone, do not tell anyone,
    don't tell him, don't tell her, don't tell them, don't forward, do not forward, don't share this, do not share this, off the record, strictly confidential, in confidence,
    unter uns, behalt das für dich, behalte das für dich, behalten sie das für sich, sag es niemandem, sagen sie es niemandem, erzähl es niemandem, nicht weiterleiten,
    nicht weitersagen, streng vertraulich, im vertrauen,
    entre nous, garde ça pour toi, gardez ça pour vous, gardez cela pour vous, n'en parle à personne, n'en parlez à personne, ne transfère pas, ne le dis à personne, confidentiel,
    entre nosotros, entre tú y yo, no se lo digas a nadie, no se lo diga a nadie, no lo compartas, no lo reenvíes, no reenvíes, confidencial`,
  business: `the board, board meeting, board members, the offer, their offer, counteroffer, counter-offer, term sheet, the deal, this deal, the contract, your contract, the lawyers,
    our lawyers, nda, the acquisition, the merger, buy them, acquire them, sell them, the layoffs, fire him, fire her, let him go, let her go, his salary, her salary, your salary, the valuation,
    the numbers, the deck, the draft, the invoice, the budget, the investors, the buyer, the settlement, the resignation, due diligence,
    der vorstand, dem vorstand, den vorstand, vorstandssitzung, aufsichtsrat, das angebot, dem angebot, der vertrag, den vertrag, dein vertrag, deinen vertrag, die übernahme, der übernahme, die fusion,
    die anwälte, den anwälten, sein gehalt, dein gehalt, der entwurf, den entwurf, die zahlen, die kündigung, die rechnung, die investoren, den investoren,
    le conseil d'administration, conseil d'administration, l'offre, leur offre, le contrat, ton contrat, l'acquisition, la fusion, le rachat, les avocats, son salaire, ton salaire, le budget,
    la facture, les chiffres, le licenciement, les investisseurs, le brouillon,
    el consejo, el consejo de administración, la junta, la oferta, su oferta, el contrato, tu contrato, la adquisición, la fusión, los abogados, su sueldo, tu sueldo, el borrador, el presupuesto,
    la factura, los números, los inversores, el despido`,
  plans: `we should buy, we should sell, i still think we, i have a plan, we will need to, we'll need to, we need to decide, let's discuss, i'd rather, we should tell, before he, before she, before they,
    wir sollten, wir müssen noch, ich hab einen plan, ich habe einen plan, bevor er, bevor sie, lass uns das,
    on devrait, nous devrions, j'ai un plan, avant qu'il, avant qu'elle,
    deberíamos, tengo un plan, tenemos que decidir, antes de que`,
  person: `him, her, he's, she's, he is, she is, ihn, ihm, er ist, er hat, il a, elle a, il est, elle est, lui, ella`,
  soft: `let me know, your thoughts, what you think, can you, could you, asap, are you free, are you around, when you get a chance, when you have a minute, thanks for the call, talk soon, talk tomorrow, talk later, get back to me,
    sag bescheid, sag mir bescheid, gib mir bescheid, geben sie mir bescheid, kannst du, könntest du, könnten sie, bis morgen, bis später, danke dir, melde dich, was meinst du,
    dis-moi, tiens-moi au courant, tenez-moi au courant, peux-tu, tu peux, pouvez-vous, à demain, à plus tard, tu en penses quoi, dispo,
    dime, avísame, avíseme, puedes, podrías, podría, hasta mañana, qué te parece, hablamos mañana, quedo a la espera`,
  public: `join us, join me, let us know, tell us, ask us, we open, our survey, followers, everyone, everybody, all of you, you all, y'all, folks, customers, clients can, link in bio, register, sign up, subscribe, tickets, giveaway,
    dm us, dm me, call us, contact us, email us, hiring, apply now, comment below, comments, retweet, repost, visit us, book now, book your, webinar, offer ends, the offer ends, offer is valid, special offer,
    limited offer, tune in, stay tuned, read more, our latest, happy birthday, congratulations, congrats, thank you to, proud to, excited to, order now, shop now, new episode,
    alle, euch, ihr lieben, sagen sie uns, unsere umfrage, liebe kunden, anmelden, jetzt buchen, jetzt bestellen, jetzt bewerben, abonnieren, gewinnspiel, glückwunsch, herzlichen glückwunsch, rufen sie uns an, das angebot gilt,
    besuchen sie uns, kommentaren, wir freuen uns, schreibt uns,
    tout le monde, dites-nous, notre sondage, à tous, à toutes, inscrivez-vous, abonnez-vous, rejoignez-nous, appelez-nous, contactez-nous, réservez, jeu concours, félicitations, en commentaire, nous sommes fiers, l'offre est valable,
    profitez de l'offre,
    todos, todas, cuéntanos, dinos, nuestra encuesta, inscríbete, suscríbete, únete, llámenos, contáctanos, reserva tu, sorteo, felicidades, enhorabuena, comentarios, la oferta termina, aprovecha la oferta, estamos orgullosos`,
};

/** What a letter to one person begins with, before the name. */
export const GREETINGS: ReadonlySet<string> = new Set(
  `hi hey hello dear hallo liebe lieber moin servus salut bonjour bonsoir cher chère coucou hola querido querida estimado estimada`.split(' '),
);

/** Whom nobody writes to: names that a greeting calls in jest, or that are many. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `santa world internet friends all everyone everybody team customers universe diary future twitter linkedin facebook instagram siri alexa google monday tuesday
  wednesday thursday friday saturday sunday summer winter spring autumn fans folks community people members students parents family ladies neighbours neighbors
  welt freunde kunden kundinnen kollegen kolleginnen gäste leute follower zusammen sommer winter montag freitag
  amis clients mesdames tous monde père lundi vendredi
  amigos amigas clientes mundo todos lunes viernes`.split(/\s+/),
);
