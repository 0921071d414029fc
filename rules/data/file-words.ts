/**
 * What people write on files that are not for everybody, and into their names, by language (en de fr es pt it nl ja zh ko ar).
 * `anywhere`: says so wherever it stands in a name. `last`: only as the last word of a name, or before what says which copy it is,
 * because before other words it is a part of what the file is about ("internal medicine", "draft beer").
 */
type FileWords = { readonly anywhere: readonly string[]; readonly last: readonly string[] };

export const MARKINGS: FileWords = {
  anywhere: [
    ...['confidential', 'strictly confidential', 'company confidential', 'commercial in confidence', 'top secret'],
    ...['internal only', 'internal use', 'internal use only', 'for internal use', 'not for distribution', 'not for release'],
    ...['do not share', 'do not distribute', 'do not post', 'do not publish', 'do not forward', 'not for public', 'embargo'],
    ...['embargoed', 'under nda', 'attorney client privilege', 'privileged and confidential', 'proprietary information'],
    ...['not for circulation', 'not for external use', 'commercially sensitive', 'client confidential', 'company internal', 'internal memo'],
    ...['internal document', 'internal report', 'internal presentation', 'internal pricing', 'internal price list', 'internal notes'],
    ...['board minutes', 'board pack', 'offer letter', 'termination letter'],
    ...['interne preisliste', 'internes dokument', 'interne präsentation', 'interne mitteilung', 'internes memo', 'internes papier'],
    ...['nur für internen gebrauch', 'nur zum internen gebrauch', 'für den internen gebrauch', 'nicht zur veröffentlichung'],
    ...['document interne', 'note interne', 'ne pas partager', 'documento interno', 'nota interna', 'uso exclusivo interno', 'ad uso interno'],
    ...['vertraulich', 'streng vertraulich', 'nur intern', 'nur für den internen gebrauch', 'nicht weitergeben'],
    ...['nicht veröffentlichen', 'nur für den dienstgebrauch', 'sperrfrist'],
    ...['confidentiel', 'confidentielle', 'strictement confidentiel', 'usage interne', 'diffusion restreinte', 'ne pas diffuser'],
    ...['confidenciales', 'estrictamente confidencial', 'uso interno', 'no difundir', 'no compartir', 'confidencial'],
    ...['estritamente confidencial', 'não divulgar', 'não compartilhar', 'riservato', 'strettamente riservato'],
    ...['non divulgare', 'vertrouwelijk', 'strikt vertrouwelijk', 'intern gebruik', 'niet delen'],
    ...['社外秘', '極秘', '機密', '取扱注意', '机密', '機密文件', '内部资料', '內部資料', '대외비', '사내용', 'سري للغاية', 'للاستخدام الداخلي'],
  ],
  last: ['internal', 'nda', 'restricted', 'intern', 'interne', 'interno', 'interna'],
};

export const LISTS: FileWords = {
  anywhere: [
    ...['customer list', 'customers list', 'list of customers', 'client list', 'list of clients', 'contact list'],
    ...['mailing list', 'phone list', 'employee list', 'staff list', 'payroll', 'salaries', 'salary list', 'password list'],
    ...['email list', 'subscriber list', 'subscribers list', 'subscribers export', 'lead list', 'leads export', 'contacts export'],
    ...['customer export', 'customers export', 'customer data', 'client data', 'crm export', 'user export', 'users export', 'member list'],
    ...['membership list', 'attendee list', 'participant list', 'patient list', 'patients list', 'patient data', 'donor list', 'applicant list'],
    ...['payslip', 'payslips', 'salary overview', 'salary bands', 'patientenliste', 'teilnehmerliste', 'mitgliederliste', 'bewerberliste'],
    ...['kundenexport', 'newsletter verteiler', 'gehaltsabrechnung', 'gehaltsabrechnungen', 'liste des patients', 'liste des participants'],
    ...['liste des abonnés', 'fiche de paie', 'fiches de paie', 'lista de contactos', 'lista de suscriptores', 'lista de participantes'],
    ...['lista de pacientes', 'elenco pazienti', 'elenco dipendenti', 'lista contatti', 'busta paga', 'lista de contatos', 'lista de pacientes'],
    ...['kundenliste', 'kundendaten', 'mitarbeiterliste', 'gehaltsliste', 'adressliste', 'telefonliste', 'passwortliste'],
    ...['liste clients', 'liste des clients', 'fichier clients', 'liste du personnel', 'masse salariale'],
    ...['lista de clientes', 'listado de clientes', 'lista de empleados', 'nóminas', 'lista de funcionários', 'folha de pagamento'],
    ...['elenco clienti', 'lista clienti', 'klantenlijst', '顧客名簿', '顧客リスト', '客户名单', '고객명단', 'قائمة العملاء'],
  ],
  last: ['customers', 'passwords', 'credentials', 'kunden', 'passwörter', 'contraseñas'],
};

/** People of whom a sheet is a list: "patients.csv". Of a page, they say for whom it is ("Information for patients.pdf"). */
export const IN_SHEETS: readonly string[] = [
  ...['patients', 'contacts', 'members', 'employees', 'staff', 'clients', 'donors', 'users', 'attendees', 'participants', 'leads', 'subscribers'],
  ...['applicants', 'tenants', 'pupils', 'students', 'guests', 'kontakte', 'mitglieder', 'mitarbeiter', 'teilnehmer', 'patienten', 'bewerber'],
  ...['adhérents', 'employés', 'abonnés', 'participants', 'clientes', 'contactos', 'empleados', 'socios', 'pacientes', 'suscriptores', 'alumnos'],
  ...['clienti', 'contatti', 'dipendenti', 'pazienti', 'iscritti', 'contatos', 'funcionários', 'alunos'],
];

export const DRAFTS: FileWords = {
  anywhere: [
    ...['first draft', 'rough draft', 'draft version', 'work in progress', 'do not use', 'for review', 'for approval', 'with comments'],
    ...['wip', 'not final', 'for comment only', 'draft brochure', 'draft press release', 'draft agenda', 'draft contract', 'draft proposal', 'draft report',
    'draft post', 'draft copy', 'draft deck', 'draft presentation', 'draft announcement', 'draft for', 'brouillon', 'bozza', 'rascunho', 'vorabversion', 'to be approved', 'pending approval'],
    ...['rohentwurf', 'nicht verwenden', 'zur freigabe', 'mit kommentaren', 'version de travail', 'à valider', 'sin revisar'],
    ...['下書き', '草案', '草稿', '초안', 'مسودة'],
  ],
  last: ['draft', 'drafts', 'entwurf', 'brouillon', 'borrador', 'rascunho', 'bozza', 'concept versie'],
};
