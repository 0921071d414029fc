/**
 * First names that tell a person, as the search folds them: small letters, no accents. Our own list of common ones in the countries whose
 * languages the rules know, and of people who live there. Those are left out that are ordinary words, places or months as well: Will,
 * Mark, Grace, Paris, Austin, April.
 */
export const FIRST_NAMES = `
aaron abdul abigail adam adrian adriana adrien agatha agnes ahmed ahmet aicha aidan aileen aisha alain alan alana alba albert alberto aldo alejandra alejandro
alessandra alessandro alex alexander alexandra alexandre alexis alfonso alfred alfredo ali alice alicia alina aline alison allison alma alvaro alvin alyssa amalia
amanda amandine amelia amelie amin amina amir amy ana anais anastasia andre andrea andreas andres andrew andy angela angelika angelina angelo angus anita anja anke ann anna
annabel anne annegret annelie annett annette annie anouk anthony antje antoine antoinette anton antonia antonio anya arlene arman armando arnaud arne arnold arthur arturo asha
ashley astrid aurelie axel ayse barbara barry bartholomew bastian beata beate beatrice beatriz belen ben benedikt benjamin benoit berit bernadette bernard bernd bernhard
bertrand bettina bianca bernardo birgit bjorn bodo boris brandon brenda brendan brett brian brigitte britta bruce bruno bryan caitlin callum camila camille candice carina carine
carl carla carlo carlos carmela carmen carol carole carolin carolina caroline carsten catalina caterina catherine cathy cecile cecilia cedric celia celine cesar chantal
charles charlie charlotte chiara chloe chris christa christelle christian christiane christina christine christophe christopher cindy claire clara claude claudia claudine
claudio claus clemence clement colette colin colleen conny connor conrad constance cora cordula corinna corinne cornelia craig cristian cristina curtis cynthia dagmar damian damien
dan dana daniel daniela daniele danielle danny darren dave david deborah debbie deirdre delphine denis denise dennis derek desiree detlef diana diane didier diego dieter dietmar
dimitri dirk dmitri dolores dominic dominik dominique donald donna doris dorothea dorothee dorothy doug douglas duncan dylan eberhard eckhard eddie edith edouard eduardo edward edwin
eileen elaine elena eleonore eli eliane elias elif elisa elisabeth elise eliza elizabeth elke ella ellen elliot elodie eloise elsa elvira emil emilia emilie emilio emily emine emma
emmanuel emmanuelle enrique eric erica erich erik erika ernesto ernst erwin esteban estelle esteban esther ethan etienne eugenia eugenio eva evelyn evelyne ewa fabian fabienne
fabio fabrice fabrizio farid fatima fatma federico felicia felicity felipe felix fernanda fernando filip fiona florian francesca francesco francine francis francisca francisco
franck francois francoise franz franziska fred freddie frederic frederik frederique friederike friedrich fritz gabriel gabriela gabriele gabrielle gareth gary gavin geoffrey georg george
georgia georgina georges gerald geraldine gerard gerardo gerd gerhard gerlinde gertrud ghislaine gianni gilbert gilles gillian gina giovanni gisela gisele giulia giuseppe gloria
gonzalo gordon graham greg gregor gregory greta gudrun guido guillaume guillermo gunnar gunter gunther gustav gustavo guy gwen gwendolyn hakan halil hamza hanna hannah hannelore hannes
hans harald harold harriet harry hartmut hasan hassan hazel heather hector heike heiko heinrich heinz helen helena helene helga helmut hendrik henri henrik henry herbert hermann hilary
hilda hilde holger horst howard hubert hugo hussein hughes ian ibrahim ida ignacio igor ilse ilona imke ines inga inge ingeborg ingo ingrid irena irene irina iris irma isaac isabel
isabell isabella isabelle ismail ivan ivana jackie jacob jacqueline jacques jaime jakob james jamie jan jana jane janet janice janina janine javier jean jeanette jeanne jeff jeffrey jelena
jenna jennifer jenny jens jeremy jerome jerry jessica jesus jill jim jimmy joachim joan joana joanna joanne joaquin jochen jodie joe joel joelle joerg johan johanna johannes john johnny
jolanta jon jonas jonathan jorg jorge jose josef josefina joseph josephine joshua josie joyce juan juana judith judy juergen jules julia julian juliana julie julien juliet juliette julio
jurgen jutta kai karen karim karin karina karl karolina karsten kasia katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin kaylee keith kelly ken
kenneth kerstin kevin khaled kieran kim kimberly kirsten kirsty klaus konrad konstantin kristian kristin kristina kurt kyle lara larissa larry lars laura laure lauren laurence laurent
lea leah leila lena lennart leo leon leonardo leonie leopold leslie leticia lewis liam lidia lieselotte lilian liliana lillian lily linda lindsay lionel lisa lise livia liz lorena
lorenzo lothar lotte louis louisa louise luc luca lucas lucia lucie lucien lucy ludovic ludwig luis luisa lukas luke lutz luz lydia lydie lynn mabel maddie madeleine madison magali
magdalena magnus mahmoud maike maja malcolm malte mandy manfred manuel manuela marc marcel marcela marco marcos marcus mareike margaret margarita margarete margit margot margrit maria
mariana marianne maribel marie marielle marieke marina mario marion marisa marissa marjorie marko markus marlene marlies marta martha martin martina martine mary maryam mateo mathias
mathieu mathilde matilda matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxime maximilian maya megan mehmet mel melanie melina melissa mercedes meredith michael
michaela michal michel michele micheline michelle miguel mike milan milena mildred milos miranda miriam mirjam mohamed mohammad mohammed moira monica monika monique moritz morgane moses muhammad
murat muriel murray mustafa myriam nadia nadine nadja naomi natalia natalie natasha nathalie nathan neil nele nelson nestor niall nicholas nick nicky nico nicola nicolas nicole nigel
niklas nikola nikolai nils nina noah noelia noemi nora norbert norma norman nuria odile olaf oleg olga oliver olivia olivier omar orlando oscar oskar osman oswald otto pablo paloma pamela
pascal pascale patrice patricia patricio patrick patrizia paul paula paulina pauline pavel pedro peggy penelope peter petra philip philipp philippa philippe phil phillip phoebe pierre pilar
piotr priya quentin rachel rafael raimund rainer raj ralf ralph ramon ramona raoul raphael raquel raul raymond rebecca regina regine reinhard reinhold rejane remi renata renate rene
renee ricardo riccardo richard rick ricky rita robert roberta roberto robin rocio roderick rodney rodolfo rodrigo roger roland rolf romain roman ronald rosa rosalie rosalind
rosario rosemarie rosemary ross rowan roxane roy ruben rudiger rudolf rudy ruth ryan sabine sabrina salvador salvatore sam samantha samir samira samuel sandra sandrine sandy sanjay santiago
sara sarah sascha saskia scott sean sebastian sebastien selina selma serena serge sergei sergio severine shannon sharon shaun sheila shirley sibylle siegfried sigrid silke silvia simon
simona simone slawomir sofia sonia sonja sophia sophie soraya stacey stan stanislaw stefan stefanie stefano steffen steffi stella stephan stephane stephanie stephen steve steven stewart
stuart sue susan susana susanna susanne suzanne svea sven svenja svetlana swantje sybille sylvain sylvia sylvie tamara tania tanja tanya tara tatiana tatjana ted teresa terence teresa terry thea
theo theodor theodore theresa therese thibault thierry thilo thomas thorsten tiffany till tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony torsten tracey tracy tristan tyler
udo ulf uli ulla ulrich ulrike ursula ute uwe valentin valentina valerie vanessa vera verena veronica veronika veronique vicente vicky victor viktor vincent viola violeta virginie
vivian vivien viviane vladimir volker waltraud walter wanda wayne wendy werner wilfried wilhelm willi william wilma winfried wolfgang xavier ximena yann yannick yasmin yolanda yolande
youssef yusuf yves yvette yvonne zacharie zoe zofia
frank jake joao jack cody logan mason tiago rui catarina rafaela guilherme thiago yuki hiroshi kenji akira amit marek agnieszka nuno vasco goncalo duarte leonor
matilde heitor caio luiz marcelo luana vitor sandro federica davide alessia enrico pietro domenico owen dwayne tyrone jamal keisha darnell juanita trevor siobhan
mia niamh declan isla freya maisie imogen beth cheryl doreen maureen glenda rhonda heidi kayla hailey mckenzie aaliyah mila finn ronny jaqueline marvin gerda
hildegard thibaut mathis enzo manon solange xavi jordi montserrat itziar iker unai gorka encarnacion paco pepe lola tariq bilal zainab khadija kwame chidi ngozi
oluwaseun thabo sipho nomsa anil sunil deepa lakshmi arjun rohan kavita meera pooja neha
paolo antonella massimo luigi franco giorgio filippo tommaso edoardo emanuele mirko gianluca raffaele vincenzo carmelo rosaria cinzia elisabetta
paola giovanna ornella loredana stefania tiziana ilaria giada ludovica bruna priscila diogo afonso martim henrique murilo otavio vinicius
`;

/** What stands before a name, and before a last name alone. */
export const FORMS_OF_ADDRESS = 'mr mrs ms miss mister herr herrn frau mme madame monsieur mlle sr sra srta senor senora senorita don dona signor signora signorina sig senhor senhora doutor doutora dottor dottoressa';

/** Whom an organization deals with by first name: "our patient Maria", "die Kundin Lena". */
export const ROLES = `
patient patients client customer tenant pupil resident employee claimant debtor
patientin kunde kundin kunden mieter mieterin schuler schulerin mitarbeiter mitarbeiterin bewohner bewohnerin
patiente cliente locataire eleve salarie salariee
paciente inquilino inquilina alumno alumna empleado empleada
paziente dipendente funcionario funcionaria
`;

/** Those of them behind which two words with capitals are somebody, whatever the first name; not in German, where all nouns have one. */
export const ROLES_BEFORE_NAMES = `
patient client customer tenant pupil resident employee claimant debtor
patiente locataire eleve salarie salariee paciente inquilino inquilina alumno alumna empleado empleada paziente cliente dipendente inquilina funcionario funcionaria
`;

/** What may stand inside a last name. */
export const PARTICLES = 'van von vom zu zur de der den del della di da do dos du la le los las el al bin ter ten y mac mc o d st';

/** Words with a capital that are no last name, and make what stands before them a place, a house, a prize. */
export const NO_LAST_NAMES = `
street road avenue lane square station hospital clinic airport university college school academy park garden gardens hotel inn bank bridge foundation trust award awards prize
cup club day week month year festival museum gallery center centre theatre theater stadium arena hall house home church cathedral library institute group company ltd limited inc corp llc
gmbh ag kg ohg sarl sa sl sas plc records radio tv show shop store bakery brewery cafe restaurant bar pub team band orchestra choir foundation island lake river mountain beach bay hill valley
county town city collection edition shoes cosmetics motors line express tower towers court place drive way close
strasse str platz allee weg gasse klinik krankenhaus schule gymnasium stiftung haus hotel verlag preis bahnhof brucke halle ring kirche
rue boulevard avenue place lycee college hopital prix fondation musee gare pont
calle plaza avenida hospital colegio instituto fundacion premio museo estacion puente playa
`;

/** Words that end a name where they have a capital, as in a headline. */
export const ENDS_OF_NAMES = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout octobre decembre
lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto octubre noviembre diciembre
i is was has had and the from with at in on or of to for by but we you he she it they this that who our my your
und der die das ist hat war mit von aus bei am im et le la les est a y el los las es ha con por
were will would can could must still never now just also not no
`;
