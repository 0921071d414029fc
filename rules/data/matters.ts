/** What nobody should read of a private person by name. */
export const MATTERS = ['health', 'work', 'money', 'complaint', 'law', 'school', 'home', 'intimate'] as const;
export type Matter = (typeof MATTERS)[number];

/**
 * How a matter is told of somebody:
 * - `after`: behind the name, as what they do or are: "was fired"
 * - `counted`: the same, where a number follows: "lives in Mill Lane 9"
 * - `paid`: the same, where a sum of money follows: "earns 2,100 euros"
 * - `owned`: as something of theirs: "Ana's salary", "the salary of Ana"
 * - `before`: in front of the name, as what is done to them: "we fired"
 */
export const FRAMES = ['after', 'counted', 'paid', 'owned', 'before'] as const;
export type Frame = (typeof FRAMES)[number];

/** In English, German, French and Spanish, the commonest in Italian and Portuguese, too; parted by commas. Our own lists. */
export const MATTER_WORDS: Readonly<Record<Matter, Readonly<Partial<Record<Frame, string>>>>> = {
  health: {
    after: `has cancer, has breast cancer, has leukaemia, has leukemia, has diabetes, has depression, has dementia, has alzheimer's, has parkinson's, has hiv, has aids, has epilepsy,
      has covid, has adhd, has autism, has dyslexia, has an eating disorder, has a drinking problem, has a drug problem, is ill, is seriously ill, is very ill, is terminally ill, is sick,
      is off sick, was off sick, has been off sick, is on sick leave, was on sick leave, has been on sick leave, went on sick leave, called in sick, has called in sick, was diagnosed,
      has been diagnosed, got diagnosed, is in rehab, was in rehab, went into rehab, went to rehab, is in hospital, is in the hospital, is back in hospital, was hospitalised, was hospitalized, is pregnant,
      had a miscarriage, had an abortion, had a stroke, had a heart attack, had a breakdown, had a nervous breakdown, is having a breakdown, suffers from, is suffering from,
      is being treated for, was treated for, has been treated for, tested positive, has tested positive, is hiv positive, is an alcoholic, is a drug addict, is depressed, is bipolar,
      is suicidal, attempted suicide, overdosed, takes antidepressants, is on antidepressants, is mentally ill,
      ist krankgeschrieben, krankgeschrieben, ist krank, ist schwer krank, ist wieder krank, hat Krebs, hat Brustkrebs, an Krebs erkrankt, hat Corona, hat Diabetes, hat Depressionen, hat Demenz,
      hat Epilepsie, hat ADHS, leidet an, leidet unter, ist schwanger, liegt im Krankenhaus, hat einen Burnout, hatte einen Burnout, hatte einen Schlaganfall, hatte einen Herzinfarkt,
      ist Alkoholiker, ist Alkoholikerin, ist in Therapie, ist in der Entzugsklinik, positiv getestet, ist depressiv, hat sich krankgemeldet, krankgemeldet, hatte eine Fehlgeburt,
      est malade, est gravement malade, est en arrêt maladie, en arrêt maladie, a un cancer, a le cancer, a le covid, a le sida, a du diabète, souffre de, souffre d', est atteint de,
      est atteinte de, est atteint d', est atteinte d', est enceinte, est hospitalisé, est hospitalisée, a été hospitalisé, a été hospitalisée, a fait un burn-out, est en burn-out,
      a fait une dépression, est en dépression, est dépressif, est dépressive, est alcoolique, a fait un AVC, a fait un infarctus, a fait une fausse couche, est en cure de désintoxication,
      está de baja, está enfermo, está enferma, está muy enfermo, está muy enferma, tiene cáncer, tiene covid, tiene depresión, tiene diabetes, tiene ansiedad, tiene sida, padece,
      sufre de, sufre una depresión, está embarazada, está ingresado, está ingresada, fue hospitalizado, fue hospitalizada, es alcohólico, es alcohólica, sufrió un infarto, sufrió un ictus,
      dio positivo, ha dado positivo, está deprimido, está deprimida,
      is recovering from, is still recovering from, had surgery, has had surgery, is having surgery, needs surgery, underwent surgery, had an operation,
      is having an operation, needs an operation, is in intensive care, is in icu, is in the icu, is in a coma, was rushed to hospital,
      was rushed to the hospital, was taken to hospital, is on dialysis, is having chemo, is having chemotherapy, is going through chemo, started chemo,
      has a brain tumour, has a brain tumor, has a tumour, has a tumor, has multiple sclerosis, has asthma, has hepatitis, has herpes, has pneumonia,
      has long covid, has bipolar disorder, has schizophrenia, has anxiety, has panic attacks, has ptsd, has a heart condition, is having ivf,
      is having a breakdown again, is seeing a therapist, sees a therapist, is in therapy, relapsed, has relapsed, is off work with, is off with stress,
      is signed off with, is signed off sick, is losing her sight, is losing his sight, is infertile, is an addict, is back in rehab,
      krank, liegt auf der intensivstation, liegt im koma, wurde operiert, wird operiert, muss operiert werden, macht eine chemo, bekommt eine chemotherapie,
      hat einen tumor, hat hepatitis, hat asthma, hat multiple sklerose, hat panikattacken, alkoholkrank, suchtkrank, krebskrank, todkrank, psychisch krank, ist hiv-positiv, ist in behandlung wegen, hat eine depression, fällt krankheitsbedingt aus,
      ist im krankenstand, ist dialysepatient, ist rückfällig,
      en soins intensifs, est dans le coma, a été opéré, a été opérée, va être opéré, va être opérée, est sous chimio, a une tumeur, a une hépatite,
      a fait une rechute, suit une thérapie, est en arrêt,
      está en la uci, está en coma, fue operado, fue operada, va a ser operado, va a ser operada, está en quimioterapia, tiene un tumor, tiene hepatitis,
      tiene asma, ha recaído, va a terapia, está de baja médica, está de baja por,
      è malato, è malata, è in malattia, è in ospedale, è ricoverato, è ricoverata, ha il cancro, ha un tumore, ha il diabete, ha la depressione, soffre di,
      è depresso, è depressa, è incinta, ha avuto un infarto, ha avuto un ictus, è positivo al, è positiva al,
      está doente, está de baixa, está de licença médica, está internado, está internada, foi internado, foi internada, tem câncer, tem cancro,
      tem depressão, sofre de, está grávida, teve um enfarte, teve um infarto, teve um avc, testou positivo`,
    owned: `diagnosis, cancer diagnosis, illness, medical records, medical record, medical history, medical file, patient file, test results, blood test, cancer, depression, dementia, sick leave,
      sick note, health problems, drinking problem, addiction, miscarriage, therapy sessions, mental health, hospital stay,
      Diagnose, Krankheit, Krankmeldung, Krankenakte, Patientenakte, Befund, Krebserkrankung, Krebsdiagnose, Depression, Depressionen, Burnout, Krankschreibung,
      diagnostic, arrêt maladie, dossier médical, maladie, cancer, dépression, burn-out, hospitalisation,
      diagnóstico, baja médica, enfermedad, historial médico, historia clínica, cáncer, depresión,
      hip operation, knee operation, heart operation, chemotherapy, chemo, biopsy, biopsy results, blood results, scan results, x-ray, x-rays, prescription,
      medication, ivf treatment, eating disorder, panic attacks, hiv status,
      diagnosi, cartella clinica, malattia, prontuário, prontuário médico, baixa médica, atestado médico`,
  },
  work: {
    after: `was fired, were fired, got fired, has been fired, is being fired, was sacked, were sacked, got sacked, has been sacked, was dismissed, were dismissed, has been dismissed, was laid off,
      were laid off, got laid off, has been laid off, was let go, were let go, has been let go, was made redundant, has been made redundant, was demoted, has been demoted, got demoted,
      was suspended, has been suspended, lost his job, lost her job, lost their job, failed his probation, failed her probation, got a written warning, got a warning, was given a warning,
      was caught stealing, got caught stealing, stole from, is underperforming, was underperforming, was disciplined, is facing disciplinary,
      is being investigated, did not get the job, didn't get the job,
      entlassen, gekündigt, fristlos gekündigt, gefeuert, abgemahnt, freigestellt, rausgeworfen, rausgeschmissen, hat die Probezeit nicht bestanden, hat den Job verloren, hat die Stelle nicht bekommen,
      a été licencié, a été licenciée, est licencié, est licenciée, a été viré, a été virée, s'est fait virer, a été renvoyé, a été renvoyée, a été mis à pied, a été mise à pied,
      a reçu un avertissement, a perdu son emploi, a perdu son travail, a raté sa période d'essai,
      fue despedido, fue despedida, ha sido despedido, ha sido despedida, fue sancionado, fue sancionada, ha sido sancionado, ha sido sancionada, no superó el periodo de prueba,
      no superó el período de prueba, perdió su trabajo, perdió su empleo,
      is being let go, is getting fired, is getting the sack, will be fired, will be let go, will be laid off, is going to be fired, is about to be fired,
      is about to be let go, got the sack, got a final warning, is on a performance plan, is on a performance improvement plan, is on a pip,
      was put on a pip, was passed over for promotion, was not promoted, is on probation, was escorted out, was marched out, was caught drinking,
      was caught sleeping, quit without notice, walked out on us,
      bekam eine abmahnung, hat eine abmahnung, hat eine abmahnung bekommen, wird entlassen, wird gekündigt, wurde die kündigung,
      va être licencié, va être licenciée, est mis à pied, a été remercié,
      va a ser despedido, va a ser despedida, está despedido, está despedida, recibió una sanción,
      è stato licenziato, è stata licenziata, ha perso il lavoro, è stato sospeso, è stata sospesa, ha ricevuto un richiamo,
      foi demitido, foi demitida, foi despedido, foi despedida, foi mandado embora, foi mandada embora, perdeu o emprego, foi suspenso, foi suspensa,
      levou advertência`,
    owned: `dismissal, redundancy, disciplinary hearing, disciplinary record, performance review, personnel file, hr file, written warning, sacking, demotion, job application, poor performance,
      Kündigung, Entlassung, Abmahnung, Personalakte, Aufhebungsvertrag, Arbeitszeugnis, Bewerbungsunterlagen,
      licenciement, renvoi, avertissement, mise à pied, dossier disciplinaire,
      despido, expediente disciplinario, sanción disciplinaria, expediente personal,
      final warning, performance plan, exit interview, appraisal, licenziamento, demissão, despedimento`,
    before: `we fired, we've fired, we have fired, had to fire, just fired, we sacked, we've sacked, we have sacked, had to sack, just sacked, we dismissed, we have dismissed, had to dismiss,
      we laid off, had to lay off, we suspended, have suspended, had to suspend, had to let go of, let go of, letting go of, decided to fire, going to fire, about to fire,
      mussten uns von, trennen uns von,
      nous avons licencié, on a licencié, nous avons viré, on a viré, nous avons renvoyé, on a renvoyé, licencier, virer,
      hemos despedido a, despedimos a, han despedido a, despidieron a, vamos a despedir a, hemos sancionado a,
      abbiamo licenziato, demitimos`,
  },
  money: {
    after: `owes us, still owes, owes the company, owes money, hasn't paid, has not paid, still hasn't paid, still has not paid, has never paid, never paid, did not pay, didn't pay, does not pay, doesn't pay,
      won't pay, refuses to pay, refused to pay, is refusing to pay, is in debt, is deep in debt, went bankrupt, is bankrupt, has gone bankrupt, filed for bankruptcy, has filed for bankruptcy, defaulted on,
      is behind on, is behind with, behind with his rent, behind with her rent, behind on his rent, behind on her rent, behind with the rent, behind on the rent,
      is in arrears, can't pay, cannot pay, can't afford, cannot afford, is on benefits, is broke, missed a payment, missed another payment, was refused a loan, was denied a loan,
      was declined for a loan,
      schuldet uns, schuldet, hat Schulden, ist verschuldet, ist überschuldet, nicht bezahlt, nicht gezahlt, zahlt nicht, zahlt die Miete nicht, zahlt seine Miete nicht, zahlt ihre Miete nicht, ist pleite, ist insolvent,
      bezieht Bürgergeld, bekommt Bürgergeld, hat Insolvenz angemeldet,
      nous doit, doit encore, n'a pas payé, n'a toujours pas payé, n'a jamais payé, ne paie pas, ne paie plus, refuse de payer, est endetté, est endettée, est surendetté, est surendettée, est ruiné, est ruinée,
      touche le RSA, est au RSA, est en faillite,
      nos debe, nos sigue debiendo, debe dinero, no ha pagado, todavía no ha pagado, aún no ha pagado, no paga, se niega a pagar, tiene deudas, está en quiebra, está arruinado, está arruinada,
      months behind on, months behind with, weeks behind on, weeks behind with, behind on rent, behind with rent, behind on payments, behind with payments,
      got his loan, got her loan, got their loan, got a loan of, was approved for a loan, got his mortgage, got her mortgage, took out a loan,
      took out a mortgage, maxed out, is overdrawn, overdrew, was declined for, was turned down for a loan, was rejected for a loan, earns more than,
      earns less than, earns twice, is on minimum wage, lost all his savings, lost all her savings, lost his savings, lost her savings,
      filed for insolvency, has unpaid bills, has unpaid invoices, bounced a cheque, bounced a check,
      ist mit der miete im rückstand, im rückstand, hat einen kredit, bekam einen kredit, hat seine rechnung nicht, hat ihre rechnung nicht, hat seine rechnungen nicht, hat ihre rechnungen nicht, hat seine raten nicht, hat ihre raten nicht, hat seine miete nicht,
      hat ihre miete nicht, hat seinen beitrag nicht, hat ihren beitrag nicht,
      hat noch offene rechnungen,
      a des dettes, est interdit bancaire, est à découvert, est en retard de loyer, a obtenu un prêt,
      tiene una deuda, debe tres meses, debe dos meses, no paga el alquiler,
      ci deve, non ha pagato, non paga, ha debiti, è in bancarotta, è fallito, è fallita, è al verde,
      nos deve, não pagou, ainda não pagou, não paga, tem dívidas, está falido, está falida, está endividado, está endividada`,
    paid: `earns, earned, makes, is paid, gets paid, was paid, has debts of, owes, verdient, verdiente, bekommt, gagne, gagnait, touche, doit, gana, ganaba, cobra, cobraba, debe,
      got a bonus of, guadagna, ganha, deve`,
    owned: `salary, wages, debt, debts, unpaid bill, unpaid bills, unpaid invoice, unpaid invoices, outstanding invoice, outstanding invoices, outstanding balance, overdue invoice, overdue invoices,
      unpaid rent, rent arrears, overdraft, loan application, mortgage, mortgage application, credit score, account balance, bank balance, bank statement, bank statements, tax return, bankruptcy, payslip, payslips,
      Gehalt, Monatsgehalt, Jahresgehalt, Lohn, Schulden, Mahnung, offene Rechnung, offene Rechnungen, offenen Rechnungen, Kontostand, Kontoauszug, Kreditantrag, Privatinsolvenz, Lohnpfändung, Gehaltsabrechnung, Mietschulden,
      salaire, dette, dettes, facture impayée, factures impayées, impayés, loyer impayé, loyers impayés, découvert, relevé de compte, fiche de paie, surendettement,
      sueldo, salario, deuda, deudas, nómina, factura pendiente, facturas pendientes, hipoteca, extracto bancario,
      pay slip, pay packet, pay rise, bonus, credit limit, credit card debt, savings account, account number, loan, pension pot, inheritance,
      divorce settlement, stipendio, busta paga, debiti, salário, dívida, dívidas, holerite, recibo de vencimento`,
  },
  complaint: {
    after: `complained about, complained to, complained again, complained that, has complained, keeps complaining, is complaining, filed a complaint, has filed a complaint, made a complaint, lodged a complaint,
      demanded a refund, is demanding a refund, demands a refund, wants a refund, wanted a refund, wants his money back, wants her money back, wants their money back, left us a one-star review,
      left a one-star review, left us a bad review, left a bad review, shouted at our staff, yelled at our staff, was rude to, is a difficult customer, is a nightmare customer, is our worst customer,
      is the worst customer, is a terrible customer, is a nightmare client, is our worst client, is banned from our, is a liar,
      hat sich beschwert, beschwert, beschwert sich, hat reklamiert, will ihr Geld zurück, will sein Geld zurück, ist eine schwierige Kundin, ist ein schwieriger Kunde, hat Hausverbot,
      s'est plaint, s'est plainte, se plaint, a déposé une réclamation, exige un remboursement, exige d'être remboursé, exige d'être remboursée, réclame un remboursement, a laissé un avis négatif, est une cliente difficile,
      est un client difficile,
      se quejó, se ha quejado, se queja, puso una queja, ha puesto una queja, puso una reclamación, ha puesto una reclamación, exige un reembolso, quiere un reembolso, dejó una mala reseña, es un cliente difícil,
      es una clienta difícil,
      keeps calling to complain, called to complain, wrote a bad review, wrote a terrible review, posted a bad review, gave us one star, gave us a one-star,
      is impossible to please, threatened our staff, insulted our staff, swore at our staff, screamed at,
      made our receptionist cry,
      si è lamentato, si è lamentata, si lamenta, ha fatto reclamo, vuole un rimborso, reclamou, reclamou de, fez uma reclamação, quer o dinheiro de volta,
      quer um reembolso`,
    owned: `complaint, complaints, refund request, one-star review, bad review, angry email, angry emails, rude email, rude emails, angry letter,
      Beschwerde, Beschwerden, Beschwerdebrief, Reklamation, Reklamationen,
      réclamation, réclamations, plainte, lettre de réclamation,
      queja, quejas, reclamación, reclamaciones`,
  },
  law: {
    after: `was arrested, were arrested, got arrested, has been arrested, was charged with, has been charged with, was convicted, has been convicted, was sentenced, has been sentenced, was jailed,
      has been jailed, was sued, is being sued, is suing, sued us, has sued us, took us to court, is taking us to court, is in prison, is in jail, went to prison, went to jail, pleaded guilty, was found guilty,
      is under investigation, is under arrest, has a criminal record, is accused of, was accused of, has been accused of, got a speeding ticket, lost his licence, lost her licence, lost his license, lost her license,
      is being deported, was deported, filed a lawsuit, threatened to sue, assaulted, shoplifted, was caught shoplifting, is an illegal,
      verhaftet, festgenommen, angeklagt, verurteilt, verklagt uns, hat uns verklagt, wurde angezeigt, hat uns angezeigt, sitzt im Gefängnis, sitzt in U-Haft, sitzt in Haft, ist vorbestraft, hat gestohlen, hat geklaut, beim Klauen erwischt,
      beim Stehlen erwischt, hat den Führerschein verloren, abgeschoben,
      a été arrêté, a été arrêtée, a été condamné, a été condamnée, a été inculpé, a été inculpée, est en prison, est en garde à vue, a porté plainte, nous poursuit, nous attaque en justice, est poursuivi, est poursuivie,
      est accusé de, est accusée de, a un casier judiciaire,
      fue detenido, fue detenida, ha sido detenido, ha sido detenida, fue condenado, fue condenada, ha sido condenado, ha sido condenada, fue denunciado, fue denunciada, nos ha demandado, nos demandó, está en la cárcel,
      está en prisión, tiene antecedentes, está acusado de, está acusada de,
, is due in court, was taken to court, got a dui, was caught drunk driving, was caught drunk, was caught with drugs,
      has been banned from driving, lost custody, is on parole, has an asbo, was handcuffed, was caught on camera stealing,
      è stato arrestato, è stata arrestata, è stato condannato, è stata condannata, è in carcere, è in prigione, foi preso, foi presa, foi detido,
      foi detida, foi condenado, foi condenada, está na prisão, está preso, está presa`,
    owned: `arrest, lawsuit, criminal record, criminal conviction, court case, court date, court hearing, restraining order, custody battle, police report, criminal charges, prison sentence,
      Verhaftung, Festnahme, Vorstrafe, Vorstrafen, Strafanzeige, Strafverfahren, Klage, Verurteilung, Sorgerechtsstreit,
      arrestation, casier judiciaire, condamnation, garde à vue, mise en examen, procès,
      detención, demanda, antecedentes penales, condena`,
    before: `we are suing, we're suing, suing, we sued, we have sued, called the police on,
      nous poursuivons, nous avons porté plainte contre, plainte contre, hemos denunciado a, denunciamos a, hemos demandado a`,
  },
  school: {
    after: `failed his exam, failed her exam, failed his exams, failed her exams, failed the exam, failed his driving test, failed her driving test, failed the test, failed the year, failed his finals, failed her finals,
      failed maths, failed math, failed every exam, was expelled, has been expelled, got expelled, was excluded from school, has been excluded from school, is repeating the year, has to repeat the year, got an f,
      got detention, was caught cheating, got caught cheating, cheated in, cheated on the test, cheated on the exam, is being bullied, was bullied, is the worst pupil, is the worst student, has learning difficulties,
      is bottom of the class,
      durchgefallen, sitzengeblieben, sitzen geblieben, bleibt sitzen, der Schule verwiesen, von der Schule geflogen, hat geschummelt, beim Schummeln erwischt, hat eine Sechs, wird gemobbt, muss das Jahr wiederholen,
      a raté son bac, a raté son examen, a raté ses examens, a raté son permis, a été exclu du lycée, a été exclue du lycée, a été exclu du collège, a été exclue du collège, a été renvoyé du lycée, a été renvoyée du lycée, a été renvoyé du collège, a été renvoyée du collège, redouble,
      a triché, est harcelé, est harcelée,
      suspendió el examen, suspendió los exámenes, suspendió matemáticas, ha suspendido el examen, ha suspendido matemáticas, fue expulsado del colegio, fue expulsada del colegio, fue expulsado del instituto,
      fue expulsada del instituto, repite curso, copió en el examen, sufre acoso escolar,
      failed his math, failed her math, failed his maths, failed her maths, failed his test, failed her test, failed his class, failed her class,
      failed his course, failed her course, failed english, failed science, failed a test, flunked, was held back, is held back, was suspended for,
      is suspended for, was sent to the principal, was sent home for, was caught copying, has dyscalculia, is failing, bunked off, skipped class,
      skipped school, got an f in, got a d in,
      nicht bestanden, schwänzt, hat geschwänzt, hat eine fünf, ist versetzungsgefährdet, a séché, a été suspendu, a été suspendue, foi reprovado, foi reprovada, reprovou,
      è stato bocciato, è stata bocciata`,
    owned: `grades, exam results, report card, school report, detention, expulsion, test scores, test score, bad grades, school record,
      Schulnoten, Zeugnis, Schulverweis, Zeugnisnoten,
      bulletin scolaire, relevé de notes,
      boletín de notas, calificaciones`,
    before: 'we expelled, had to expel, have expelled',
  },
  home: {
    after: `lives at, now lives at, lives alone, still lives with his parents, still lives with her parents, was evicted, has been evicted, got evicted, is being evicted, is homeless, 's house is empty,
      wurde zwangsgeräumt, zwangsgeräumt, ist obdachlos, wohnt allein, wohnt alleine, wohnt noch bei den Eltern,
      a été expulsé, a été expulsée, est sans abri, est à la rue, vit seul, vit seule, habite seul, habite seule,
      fue desahuciado, fue desahuciada, ha sido desahuciado, ha sido desahuciada, vive solo, vive sola`,
    counted: `lives in, lives on, wohnt in, wohnt im, wohnt am, wohnt an, habite au, habite, vit au, vive en`,
    owned: `home address, private address, house number, eviction, house keys, private number, date of birth,
      Privatadresse, Privatanschrift, Wohnadresse, Räumung, Zwangsräumung, Geburtsdatum,
      adresse personnelle, adresse privée, expulsion, date de naissance,
      domicilio, dirección particular, desahucio, fecha de nacimiento`,
  },
  intimate: {
    after: `is getting divorced, is getting a divorce, got divorced, is divorced, is divorcing, left her husband, left his wife, cheated on his, cheated on her, is cheating on, is having an affair, was having an affair,
      had an affair, slept with, is sleeping with, is gay, is a lesbian, is transgender, is trans, came out as, lost custody, is single again,
      lässt sich scheiden, hat sich scheiden lassen, ist geschieden, hat eine Affäre, hatte eine Affäre, ist schwul, ist lesbisch, hat seine Frau verlassen, hat ihren Mann verlassen, betrügt seine Frau, betrügt ihren Mann,
      est en instance de divorce, est en plein divorce, a divorcé, vient de divorcer, va divorcer, a une liaison, est homosexuel, est homosexuelle, est gay, est lesbienne, trompe son mari, trompe sa femme, a quitté son mari,
      a quitté sa femme,
      se divorcia, se está divorciando, se ha divorciado, está divorciado, está divorciada, tiene una aventura, tiene un amante, tiene una amante, es gay, es lesbiana, dejó a su marido, dejó a su mujer, engaña a su,
      is going through a divorce, is separated from, is separating from, split up with, broke up with, was dumped, got dumped, got pregnant, is dating a,
      is dating his, is dating her, is seeing somebody, is seeing someone, is being stalked, is bisexual, is transitioning, had a vasectomy, is impotent,
      si separa, sta divorziando, ha divorziato, ha una relazione con, ha un amante, está se divorciando, está a divorciar-se, divorciou-se, se divorciou,
      tem um caso`,
    owned: `divorce, affair, pregnancy, love life, sexuality, sex life, custody,
      Scheidung, Affäre, Schwangerschaft, Liebesleben,
      divorce, liaison, grossesse, divorcio, embarazo`,
  },
};

/** What looks like one of these matters and is none. */
export const HARMLESS = `is sick of, is sick and tired of, is ill at ease, is ill-advised, is ill advised, is ill-equipped, is ill-prepared, is ill-suited, was fired from a cannon, was suspended in mid-air,
  was suspended in the air, was fired up, were fired up, got fired up, has been fired up, was suspended from, was suspended above, was suspended over,
  has been suspended from, was dismissed for, was suspended for two games, was suspended for three games, is sick at, krank macht, krank machen, krank werden, krank wird, krank geworden, is failing forward,
  bonus track, bonus tip, bonus chapter, bonus round, x-ray vision, redouble d'efforts, redouble d', sin embargo, cancer research, cancer charity, cancer care, cancer screening, mental health day, mental health week`;

/** Behind "Ana's salary", these leave it hers; "Ana's salary calculator" is none. */
export const FOLLOWERS = `
is are was were has have had will in on at and or but since because after before until again this that which today yesterday last next now still here there just so than came comes got gets turned went goes looks shows makes made means can could would should
ist sind war waren hat hatte hatten wird kam liegt ist in im auf und oder seit nach vor bis wieder heute gestern uns noch
`;

/** Where a complaint comes from. */
export const SENDERS = 'from by';

/** What may stand between something of somebody's and the name: "complaint from", "Beschwerde von". */
export const OWNERS = 'of against about von gegen uber des der vom de du d contre sur del contra';

/** Words between a name and what is told that make it somebody else's matter, or what the person says. */
export const BLOCKERS = `
how that why if when because whether says said tells told explains explained writes wrote asks asked reports reported shares shared helps helped treats treated teaches teach
about and or but while where what which whose her his their
wie dass warum ob wenn weil sagt sagte erzahlt erklart schreibt berichtet fragt hilft behandelt und oder aber ihr ihre ihren ihrem sein seine seinen seinem deren dessen
comment que pourquoi si quand parce dit raconte explique ecrit aide et ou mais son sa ses leur dont
che come perche quando dice racconta spiega aiuta cura e ma suo sua suoi loro diz conta ajuda ou mas seu
como por porque cuando dice cuenta explica escribe ayuda y o pero su sus cuyo cuya
`;

/** Near one of these, a person has agreed, or is honoured or mourned. */
export const AGREED = `meet, meet our, introducing, introduce, welcome, congratulations, congrats, thank you, thanks to, award, awards, award-winning, winner, prize, interview, podcast, keynote, speaker, webinar,
  in her own words, in his own words, her story, his story, their story, tells us, told us, shares, speaks about, talks about, survivor, fundraiser, fundraising, donate, donation, donations, charity, in memory of,
  in memory, memorial, rest in peace, RIP, passed away, died, funeral, condolences, farewell, retires, retirement, with permission, with her permission, with his permission, ambassador, volunteer, volunteers,
  campaigner, graduated, graduates, scholarship, blog, guest post, tribute,
  darf ich vorstellen, lernen Sie, lernt, willkommen, herzlichen Glückwunsch, Glückwunsch, wir gratulieren, danke, vielen Dank, Preisträgerin, Preisträger, Auszeichnung, Gewinner, Gewinnerin, Interview,
  Vortrag, erzählt, erzählt uns, berichtet, spricht über, Spenden, Spende, Spendenlauf, Gedenken, in Gedenken, verstorben, gestorben, Trauer, trauern, Nachruf, Beileid, Ruhestand, mit Einverständnis, Botschafterin, Botschafter,
  voici, rencontrez, bienvenue, félicitations, bravo, merci, lauréate, lauréat, interview, conférence, témoigne, témoignage, raconte, nous raconte, parle de, dons, collecte, en mémoire, décédé, décédée, hommage, obsèques,
  condoléances, retraite, avec son accord, ambassadrice, ambassadeur, bénévole,
  benvenuto, benvenuta, congratulazioni, complimenti, auguri, grazie, intervista, ci racconta, parla di, in memoria, scomparso, scomparsa, pensione, bem-vindo, bem-vinda, parabéns, obrigado, obrigada, prémio, prêmio,
  conta-nos, fala de, fala sobre, faleceu, homenagem, aposentadoria,
  conoce a, conozca a, les presentamos a, bienvenido, bienvenida, felicidades, enhorabuena, gracias, premio, ganadora, ganador, entrevista, charla, nos cuenta, habla de, donación, donaciones, donativos, en memoria,
  falleció, fallecido, fallecida, homenaje, pésame, jubilación, con su permiso, embajadora, embajador, voluntaria, voluntario`;

/** Near one of these, a person is a public one: of letters and stage, sport, politics, history. */
export const PUBLIC = `actor, actress, singer, songwriter, rapper, musician, composer, author, novelist, writer, poet, painter, artist, sculptor, photographer, film director, filmmaker, comedian, star, superstar, celebrity, influencer, youtuber,
  president, vice president, prime minister, minister, secretary of state, senator, congressman, congresswoman, mp, governor, the mayor, mayor of, lord mayor, chancellor, king, queen, prince, princess, duke, duchess, emperor, pope, saint,
  founder, billionaire, ceo, activist, journalist, presenter, footballer, striker, goalkeeper, midfielder, defender, winger, captain, head coach, coach, manager of the season, player, players, quarterback, champion, olympic, olympian, athlete,
  sprinter, boxer, wrestler, cyclist, golfer, jockey, match, season, league, championship, club, transfer, goal, goals, half-time, tournament, world cup, film, films, movie, movies, novel, book, books, biography, memoir, play, opera, symphony,
  album, song, tour, concert, episode, series, season two, sitcom, soap, character, starring, exhibition, portrait, painting, museum, theatre, theater, on stage, century, born in, wikipedia, history, historian, philosopher, scientist,
  physicist, inventor, explorer, nobel, professor, supreme court, white house, parliament, documentary, netflix, true crime, thriller, whodunit, legend, icon, talk, lecture, workshop, course, guide, article, column, innings, runs, wicket, wickets, engine, gearbox, brakes, mechanic,
 
  Schauspieler, Schauspielerin, Sänger, Sängerin, Musiker, Musikerin, Komponist, Komponistin, Autor, Autorin, Schriftsteller, Schriftstellerin, Dichter, Maler, Malerin, Künstler, Künstlerin, Regisseur, Regisseurin, Kabarettist, Präsident,
  Präsidentin, Minister, Ministerin, Kanzler, Kanzlerin, Bürgermeister, Bürgermeisterin, Abgeordnete, Abgeordneter, König, Königin, Prinz, Prinzessin, Kaiser, Papst, Gründer, Stürmer, Torwart, Trainer, Trainerin, Spieler, Spielerin, Weltmeister, Weltmeisterin,
  Olympia, Saison, Liga, Bundesliga, Spieltag, Verein, Film, Roman, Buch, Oper, Album, Lied, Tournee, Konzert, Staffel, Serie, Ausstellung, Porträt, Gemälde, Museum, Theater, Bühne, Jahrhundert, geboren, Philosoph, Physiker, Erfinder, Professor, Professorin, Krimi, Kurs, Ratgeber, Artikel, Motor, Getriebe, Bremsen, Werkstatt,
  acteur, actrice, chanteur, chanteuse, musicien, musicienne, compositeur, auteur, autrice, auteure, romancier, romancière, écrivain, écrivaine, poète, peintre, artiste, réalisateur, réalisatrice, humoriste, président, présidente, ministre, maire, député,
  députée, roi, reine, prince, princesse, empereur, pape, fondateur, joueur, joueuse, attaquant, gardien, entraîneur, sélectionneur, champion, championne, saison, ligue, club, film, roman, livre, opéra, album, chanson, tournée, concert, épisode, série, exposition,
  portrait, tableau, musée, théâtre, scène, siècle, philosophe, physicien, inventeur, atelier, article, moteur, freins,
  attore, attrice, cantautore, scrittore, scrittrice, poeta, regista, sindaco, calciatore, allenatore, giocatore, stagione, libro, romanzo, mostra, ator, atriz, cantor, cantora, escritor, escritora, jogador, treinador, prefeito, livro,
  actriz, cantante, músico, música, compositor, compositora, autor, autora, novelista, escritor, escritora, poeta, pintor, pintora, artista, director de cine, directora de cine, presidente, presidenta, ministro, ministra, alcalde, alcaldesa, diputado, diputada,
  rey, reina, príncipe, princesa, fundador, futbolista, delantero, portero, entrenador, entrenadora, jugador, jugadora, campeón, campeona, temporada, liga, club, película, novela, libro, ópera, álbum, canción, gira, concierto, capítulo, serie, exposición,
  retrato, cuadro, museo, teatro, escenario, siglo, filósofo, física, inventor, mecánico, curso, artículo, frenos`;

/** People whom everybody has read of, as words of the news, not as anybody's data. */
export const PUBLIC_NAMES = `Donald Trump, Joe Biden, Barack Obama, Michelle Obama, Hillary Clinton, Bill Clinton, Kamala Harris, George Bush, Ronald Reagan, Richard Nixon, John F. Kennedy, Abraham Lincoln, Martin Luther King, Boris Johnson, Rishi Sunak,
  Keir Starmer, Tony Blair, Margaret Thatcher, Winston Churchill, Nigel Farage, Angela Merkel, Olaf Scholz, Friedrich Merz, Robert Habeck, Helmut Kohl, Willy Brandt, Emmanuel Macron, Nicolas Sarkozy, François Hollande, Pedro Sánchez, Vladimir Putin,
  Elon Musk, Jeff Bezos, Mark Zuckerberg, Bill Gates, Steve Jobs, Sam Altman, Taylor Swift, Michael Jackson, Elvis Presley, John Lennon, Paul McCartney, David Bowie, Freddie Mercury, Elton John, Ed Sheeran, Britney Spears, Amy Winehouse, Whitney Houston,
  Kurt Cobain, Bob Dylan, Johnny Cash, Tom Cruise, Tom Hanks, Brad Pitt, Angelina Jolie, Johnny Depp, Charlie Sheen, Robin Williams, Harvey Weinstein, Woody Allen, Marilyn Monroe, James Dean, Oscar Wilde, Charles Dickens, Jane Austen, Agatha Christie,
  Virginia Woolf, Vincent van Gogh, Claude Monet, Pablo Picasso, Frida Kahlo, Diego Rivera, Anne Frank, Marie Curie, Albert Einstein, Stephen Hawking, Isaac Newton, Charles Darwin, Alan Turing, Sigmund Freud, Karl Marx, Friedrich Schiller, Michael Schumacher,
  Boris Becker, Steffi Graf, David Beckham, Cristiano Ronaldo, Lionel Messi, Diego Maradona, Rafael Nadal, Carlos Alcaraz, Serena Williams, Michael Jordan, Simone Biles, Muhammad Ali, Mike Tyson, Lewis Hamilton, Julian Assange, Edward Snowden,
  Harry Potter, James Bond, Emma Bovary, Anna Karenina, Edith Piaf, Jacques Brel, Johnny Hallyday, Gérard Depardieu, Julio Iglesias, Federico García Lorca, Juan Carlos, Kate Middleton, Prince Harry, King Charles, Nelson Mandela, Jeanne d'Arc, Hugo Boss, Karl Lagerfeld, Tommy Hilfiger,
  Calvin Klein, Ralph Lauren, Louis Vuitton, Yves Saint Laurent, Marc Jacobs, Michael Kors, John Lewis, John Deere, Charles Schwab, Jamie Oliver, Henry Miller, Walter White,
  Jane Eyre, Sherlock Holmes, John Watson, Tom Sawyer, Huckleberry Finn, Elizabeth Bennet, Oliver Twist, David Copperfield, Peter Pan, Peter Parker, Clark Kent, Bruce Wayne, Homer Simpson, Bart Simpson, Monica Geller, Rachel Green, Michael Scott, Dorian Gray, Victor Frankenstein, Robinson Crusoe, Bridget Jones, Jean Valjean, Lisbeth Salander, Hercule Poirot, Miss Marple, Romeo Montague`;
