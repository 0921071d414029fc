/** What is left in a post from the brief it was pasted from. Written for this project; folded where it says so. */

/** What a field to fill in is for: folded words, singular. */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  `name firstname lastname fullname fname lname username nickname surname company companyname brand brandname product productname
  client clientname eventname link url website date time day month city country venue title jobtitle role handle hashtag tag email
  phone number price discount code store shop branch location address amount percent percentage university school campaign topic keyword
  state region website page industry department order orderid promocode cta quote headline caption copy text image photo picture video asset visual speaker
  vorname nachname firma anrede datum uhrzeit ort stadt produkt preis bild zitat ansprechpartner
  prenom nom entreprise societe lien produit ville prix visuel citation titre
  nombre apellido empresa enlace producto fecha ciudad hora precio imagen cita titulo marca cliente
  nome sobrenome produto cidade preco imagem`.split(/\s+/),
);

/** What asks for something in its place. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `insert add enter paste put fill your here tbc tbd tba tk
  einfugen eintragen erganzen hier ihr ihre dein deine
  inserer ajouter ici votre ton
  insertar anadir poner aqui tu su inserir adicionar seu sua`.split(/\s+/),
);

/** What may stand beside those. */
export const FIELD_JOINTS: ReadonlySet<string> = new Set(
  `the a an our my of to and first last full given family contact user recipient customer subscriber lead person goes from final correct
  und der die das den le la les de du des l et el y del o e`.split(/\s+/),
);

/** What by itself is nothing but a gap. */
export const GAP_WORDS: ReadonlySet<string> = new Set(['tbc', 'tbd', 'tba', 'tk', 'tktk', 'fpo', 'placeholder', 'platzhalter']);

/** What stands for an address or a name alone, and is no heading of a post either ("[PRODUIT] Notre …"). */
export const BARE_FIELDS: ReadonlySet<string> = new Set(
  'link url lien enlace handle hashtag name vorname nachname prenom nombre firstname lastname'.split(' '),
);

/** Notes to a colleague that no reader is ever told. */
export const NOTES: readonly string[] = [
  ...['need copy and link', 'need link and copy', 'needs copy and link', 'need copy and image', 'need copy and hashtags'],
  ...['copy and link needed', 'copy and link to come', 'need a link for this', 'need the link for this', 'still need the link'],
  ...['insert link here', 'insert url here', 'insert image here', 'insert photo here', 'insert hashtags here', 'insert copy here'],
  ...['add link here', 'paste link here', 'put link here', 'link goes here', 'url goes here', 'copy goes here', 'caption goes here'],
  ...['pending client approval', 'awaiting client approval', 'waiting for client approval', 'for client approval'],
  ...['pending legal approval', 'awaiting legal approval', 'waiting for legal approval', 'not yet approved by legal'],
  ...['please schedule this post', 'could you please post this', 'can you please post this', 'pls post this'],
  ...['here is the copy for', "here's the copy for", 'see copy below', 'please find the copy below', 'please find below the copy'],
  ...['sent from my iphone', 'sent from my ipad', 'sent from my samsung', 'get outlook for ios', 'get outlook for android'],
  ...['legal to approve', 'client to approve', 'client to confirm', 'client to sign off', 'legal to sign off', 'awaiting client sign-off'],
  ...['awaiting client feedback', 'awaiting sign-off from', 'pending client sign-off', 'needs client approval', 'needs legal approval'],
  ...['needs sign-off', 'to be approved by the client', 'not approved yet', 'do not post yet', "don't post yet", 'do not post before'],
  ...['do not post until', 'do not publish yet', 'do not publish before', 'do not publish until', 'hold until approved'],
  ...['note to designer', 'note to the designer', 'note for the designer', 'note for design', 'note to editor', 'note to social team'],
  ...['note to community manager', 'image to follow', 'image to come', 'visual to follow', 'visual to come', 'artwork to follow'],
  ...['copy to follow', 'copy to come', 'caption to follow', 'caption to come', 'final image to come', 'swap the image', 'swap image'],
  ...['tag client here', 'tag the client here', 'tag speaker here', 'tag speakers here', 'tag the speaker here', 'tag partner here'],
  ...['as per your feedback', 'as per the brief', 'as per client feedback', 'per client feedback', 'amends made', 'with your amends'],
  ...['see caption below', 'ok to post?', 'okay to post?', 'good to post?', 'ready for approval', 'draft for your approval'],
  ...['for your approval', 'draft for review', 'placeholder copy'],
  ...['as an ai language model', 'as a large language model', "let me know if you'd like me to adjust", "let me know if you'd like me to tweak"],
  ...["let me know if you'd like any changes", "let me know if you'd like a shorter version", 'would you like me to adjust the tone'],
  ...['would you like me to make it shorter', 'would you like a shorter version', 'feel free to customize this', 'feel free to tweak this'],
  ...['want me to make it shorter', 'want me to tweak it', 'want me to create a version', "here's a polished version", "here's a revised version"],
  ...['bitte link einfügen', 'bitte noch prüfen', 'noch nicht freigegeben', 'Freigabe ausstehend', 'nach Freigabe posten', 'Bild folgt noch'],
  ...['noch nicht posten', 'erst nach Freigabe', 'Kunde muss noch freigeben', 'noch mit dem Kunden abstimmen', 'Text noch abstimmen'],
  ...['visuel à venir', 'texte à venir', 'ne pas publier avant', 'ne pas poster avant', 'en attente de validation client', 'validation client en attente'],
  ...['no publicar hasta', 'no publicar antes', 'pendiente de aprobación por el cliente', 'pendiente de validar por el cliente'],
  ...['inserire link', 'inserire il link', 'link da inserire', 'testo da approvare', 'in attesa di approvazione del cliente', 'non pubblicare prima'],
  ...['inviato da iphone', 'inserir link', 'inserir o link', 'aguardando aprovação do cliente', 'a aguardar aprovação do cliente', 'não publicar antes'],
  ...['link hier einfügen', 'hier link einfügen', 'bild hier einfügen', 'link fehlt noch', 'text fehlt noch', 'bild fehlt noch'],
  ...['bitte freigeben', 'Freigabe steht noch aus', 'Kundenfreigabe steht aus', 'von meinem iphone gesendet', 'hier der text für den post'],
  ...['insérer le lien ici', 'insérer lien', 'lien à insérer', 'lien à ajouter', 'texte à valider', 'à valider par le client'],
  ...['en attente de validation du client', 'envoyé de mon iphone', 'envoyé depuis mon iphone'],
  ...['insertar enlace aquí', 'insertar enlace', 'añadir enlace aquí', 'poner enlace aquí', 'falta el enlace', 'falta el copy'],
  ...['pendiente de aprobación del cliente', 'enviado desde mi iphone', 'inserir link aqui', 'enviado do meu iphone'],
];

/** What designers fill a page with. The first two words are what they also talk about. */
export const FILLER: readonly string[] = ['lorem ipsum dolor', 'dolor sit amet', 'consectetur adipiscing elit'];

/**
 * Given names that a message to a colleague begins with: common ones of several countries, without those that are a city, a month, a
 * season, a machine or a figure everybody greets ("Hello April", "Hey Alexa", "Hello Sydney"). Folded.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `sam samuel samantha alex alexander alexandra adam aaron alan alice amanda amy andrea andrew andy angela anna anne annie anthony
  barbara ben benjamin beth brian caroline catherine charles chris christian christina christine claire claudia colin craig dan daniel
  daniela danielle dave david deborah diana diane donna doug ed edward elena elizabeth ella emily emma eric erica erin ethan eva evan
  fiona frank fred gary george gina graham greg hannah harry heather heidi helen henry ian isabel jacob james jamie jan jane janet jason
  jen jenna jennifer jenny jeremy jess jessica jill jim joanna joe joel john jon jonathan josh joshua julia julian julie karen kate
  katherine kathy katie kelly kevin kim kristen kyle laura lauren leah leo lisa liz louise lucy luke marc marcus maria marie mark martin
  mary matt matthew megan melanie melissa michael michelle mike monica nadia nancy natalie nathan neil nick nicholas nicola nicole nina
  oliver olivia pam pamela patricia patrick paul pete peter phil philip rachel ray rebecca richard rob robert robin rosie ruth ryan sandra
  sara sarah scott sean sharon simon sophie stacy stephanie stephen steve steven stuart sue susan tara teresa thomas tim tina toby tom
  tony tracy vanessa vicky walter wendy will william zoe
  andreas anja anke annika bernd birgit christoph dirk elke felix florian franziska frank gabi hans heike holger ines jens johannes jonas
  jorg jurgen kai karin katja katrin klaus lars lena lukas markus marta matthias max michaela moritz nadine niklas petra ralf rainer
  sabine sebastian silke stefan stefanie susanne sven svenja thorsten tobias ulrike ute uwe volker wolfgang
  amelie antoine aurelie baptiste benoit camille cecile celine chloe clement damien elodie emilie etienne francois guillaume helene
  isabelle jean jerome juliette laurent lea loic lucie manon margaux mathieu mathilde maxime nathalie olivier pauline philippe pierre
  quentin romain sandrine sebastien sylvie thibault thierry valerie vincent virginie
  alba alberto alejandra alejandro alvaro ana antonio beatriz carlos carmen cristina diego eduardo elisa enrique esther fernando
  francisco gabriel gonzalo ignacio irene isabel javier jesus jorge jose juan laia luis manuel marcos mariana marina mario marta miguel
  monica noelia nuria pablo patricia paula pedro pilar rafael raquel raul ricardo rocio rosa sergio silvia sofia susana veronica
  ahmed aisha ali amit anita arjun deepak fatima hassan ibrahim kumar leila mohamed mohammed neha omar priya rahul ravi sanjay yusuf
  nora mia lucas noah liam ava rita joan dana erik ingrid astrid freya leon elias finn mila emil theo hugo arthur jules rui joao tiago
  catarina guilherme rafaela aylin mehmet ayse ivan olga natasha dmitri anton igor marek agnieszka piotr katarzyna zoltan naomi nuno federica
  lorenzo davide valentina martina doris marion ruben lotte femke daan joost maarten
  akira haruka hiroshi kenji yuki li mei wei ming giulia giovanni luca marco matteo paolo stefano francesca chiara alessandro`.split(/\s+/),
);
