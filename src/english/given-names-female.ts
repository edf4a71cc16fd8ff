/**
 * Given names mostly borne by women, of many cultures, in lower case. Common knowledge of names; evidence that a name is a person's,
 * and weak evidence for "she", never a statement about anyone. Extend: one entry in lower case, without accents.
 */
export const GIVEN_NAMES_FEMALE: ReadonlySet<string> = new Set(
  `aaliyah abby abigail abida adele adelaide adina aditi adriana adrienne afra agatha agnes agnieszka aida aileen aisha aishwarya aisling akiko alana alba alejandra
  aleksandra alessandra alessia alexa alexandra alexandria alexis alia alice alicia alina alisha alison aliyah allison alma alyssa amal amalia amanda amara amber
  amelia amelie amina aminata amira amna amrita amy ana anahita anais ananya anastasia anca andrea andreea andrzejka angel angela angelica angelina angeline angie
  anika anita anjali ann anna annabel annabelle annalena anne anneliese annemarie annette annie annika antje antoinette antonella antonia anu anya aoife april
  aparna arantxa archana ariana arianna ariel arlene armida arundhati ashley asma asmaa astrid athena aubrey audrey aurelie aurora ava avery ayaan ayaka ayako ayesha
  ayse aysha azadeh bahar barbara bea beata beatrice beatrix beatriz becky belinda bella benazir berenice bernadette bernice bertha beryl bess beth bethany betsy
  betty beverley beverly bianca birgit bisi blanca blessing bonnie brandi brandy breanna brenda brianna bridget brigitte britney brittany brooke bronwyn busisiwe
  caitlin caitriona camila camilla camille candace candice cara carla carly carmel carmen carol carole carolina caroline carolyn carrie casey cassandra cassidy
  catalina caterina catherine cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea cherie cherry cheryl chiara chidinma chika chioma chloe
  christa christabel christiane christie christina christine chrystia ciara cindy claire clara clare clarissa claudette claudia clementine cleo colette colleen
  concepcion connie constance consuelo cora coretta corinne cornelia cristina crystal cynthia dagmar daisy dalia dalila damaris dana daniela daniella danielle
  danuta daphne darlene dawn deb debbie deborah debra deepika deirdre delia della delphine demi denise desiree destiny devi diana diane dianne dilma dina disha
  divya dolores dominique dominika donatella donna dora doreen doris dorota dorothea dorothy dottie dulce dunya ebony edith edna edwina efua eileen ekaterina
  elaine eleanor eleanora eleni elena elfriede eliana elin elina elisa elisabeth elise eliza elizabeth elizabeta ella elle ellen ellie eloise elsa elsie elvira
  ema emanuela emelia emilia emilie emily emma enid erica erika erin esmeralda esperanza estelle esther etta eugenia eugenie eunice eva eve evelyn evie ewa
  fadumo faith fanny farah farida fatema fatima fatma fatou fay faye federica felicia felicity fernanda fidelma fiona flavia fleur flora florence frances
  francesca franziska freda frederica freya frida frieda funmi gabriela gabriella gabrielle gail gayle gemma genevieve georgette georgia georgina geraldine gertrude ghada
  gillian gina ginny giorgia giovanna gisela giselle gita giulia gladys glenda glenys gloria golda grace gracie grainne graciela greta gretchen gudrun guadalupe
  gulnara gwen gwendolyn gwyneth hadiza hadja haifa haley halima halina hana hanan hanna hannah harper harriet hattie hayley hazel heather hedwig heidi heike helen
  helena helene helga henrietta hettie hilary hilda hillary hina holly honor hope huda ida ilana ilona ilse imani imelda imogen indira ines ingeborg ingrid inge ioana
  irena irene irina iris irma isabel isabella isabelle isha isla ivana ivanka ivy jacinda jacinta jackie jaclyn jacqueline jacquelyn jada jade jaime jamila jan jana jane janelle janet janice
  janine jasmin jasmine jaya jayne jean jeanette jeanine jeanne jemima jen jenna jennie jennifer jenny jessica jessie jill jillian jo joan joana joanna joanne
  jocelyn jodi jodie jody johanna jolanta jolene josefina josephine josie joy joyce juana juanita judi judith judy julia juliana julianne julie juliet juliette june
  justine kaitlyn kajsa kalpana kamala kanika kara karen karin karina karla kasia kate katarina katarzyna katerina katharina katharine katherine kathie kathleen kathryn
  kathy katia katie katja katrin katrina katy kavita kay kayla kaylee keiko keira kellie kellyanne kelsey kendra kerri kerry keziah khadija khadijah kiara kiera
  kimberley kimberly kiran kirsten kirstie kirsty kirstjen komal kris krista kristen kristi kristin kristina kristine krystal krystyna kyra kyrsten lacey ladonna laila lakshmi lana lara
  larissa latanya latifa latisha latonya latoya laura laurel lauren laurie lavinia layla lea leah leanne leila leilani lena lenore leona leonie leonora lesley leslie
  leticia letitia lidia lila lilian liliana lillian lily lina linda lindsay lindsey ling linh lisa lise liz liza lizzie lois lola lorena loretta lori lorna lorraine
  lottie louisa louise lourdes luba lubna lucia luciana lucie lucille lucinda lucy ludmila luisa lulu lydia lyn lynda lynette lynn lynne lyra maame mabel macarena
  maddie madeleine madeline madison mae maeve magda magdalena maggie mahira maia maira maisie makena malala malgorzata malia mallory mamta mandy manuela mara
  marcela marcella marcia margaret margarita margaux marge margo margot marguerite maria mariah mariam mariana marianne marie marielle marietta marilyn marina
  marine marion marisa marisol marissa marjorie marjory marlene marsha marta martha martina mary maryam maryann matilda maud maude maura maureen mavis maxine maya mayra
  mazie mbali meagan meena meera meg megan meghan mehreen melanie melania melinda melissa melody mercedes meredith meryl mia mica michaela michele michelle michiko miho
  mikaela mila mildred milena millicent millie mimi mina mindy minnie mira miranda miriam mirjam misha misty moira mollie molly mona monica monika monique muna muriel
  myra myriam myrtle nabila nada nadezhda nadia nadine naledi nancy naomi narges nargis nasreen nasrin natalia natalie natalya natasha nathalie natsuki nawal nayla
  nazanin neha nell nellie neriah neve ngozi niamh nichola nicola nicole nicolette nidhi nikita nikki nina noelle noemi nomvula noor nora noreen norma nour nova
  nuria nusrat oana octavia odette oksana olena olga olive olivia olwen olympia oonagh opal ophelia oprah oriana paige pam pamela parvati pat patrice patricia patsy
  patti patty paula paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phumzile phyllis pia pilar pippa polly poonam pooja portia prachi preeti
  primrose priscilla pritam priti priya priyanka prudence rabia rachael rachel rachida radha raisa rania rasheeda rashida raquel rebecca rebekah regina reem rekha
  rena renata renate rene renee reshma reyna rhea rhiannon rhoda rhona rhonda rina rita ritu roberta robyn rocio romina romy ronda roopa rosa rosalie
  rosalind rosaline rosalyn rosamund rosanna roseann rosario rose roseanne rosemary rosie roxana roxane roxanne roya ruby rukhsana rupa ruth sabina sabine sabrina sadia sadie
  safiya sahar saima sakura sally salma salome samantha samia samira sanam sandra sangeeta sanna saoirse sara sarah sarita sasha savannah savita scarlett selena selina
  selma serena setsuko shabana shakira shamima shana shania shanice shannon sharon sheena sheila shelby shelley shelly sheri sherri sherrie sherry sheryl shilpa
  shireen shirin shirley shobha shreya shruti shu siân sian sibongile sidra sienna sigrid silke silvia simona simone sinead siobhan siri sita smita smriti snezana sofia
  sofie sonal sonali sonia sonja sonya sophia sophie soraya stacey stacie stacy stefania stella stephanie stormy sue suella suhair sukanya sumaya sunita susan
  susana susanna susannah susanne sushma susie suzan suzanne suzette suzy svetlana swati sybil sylvia sylvie tabitha tahira talia tamar tamara tamika tammy tamsin tania
  tanisha tanya tara tasha tatiana tatyana taylor teresa teri terri tess tessa thandi thandiwe thea thelma theresa therese thora tia tiana tiffany tilda tina toni
  tonya tova tracey traci tracie tracy tricia trina trinity trish trisha trudy tulsi uma umaima ursula uzma valentina valeria valerie vanessa vasundhara veena vera
  verity verna verónica veronica veronika veronique vesna vicki vickie vicky victoria vidya violet violeta virginia viola viviana vivian vivien vivienne wafa wanda
  wangari wendy whitney wilhelmina wilma winifred winnie winona xanthe ximena xiomara yael yasmin yasmine yasuko yetunde yevgenia yoko yolanda yoshiko yuki yuko yuliya
  yulia yusra yvette yvonne zahra zainab zara zehra zeinab zelda zena zeynep zinaida zineb zoe zofia zora zuleikha zuzana zuzanna
  ada adaeze adaora adwoa akosua alva amma anneli antonina arlette asha augusta aurelia ayo bellamy birgitta bolanle brigid celestine charity chinwe clotilde concetta dafne delfina dinah doria efe elif elke ellinor elsbeth emine esra ester eudora fabienne fanta farzana fereshteh filippa folake fumiko funke gala garance gerda gitte grazyna gulshan hadley halle hanneke hasina hedda hela henriette hiba hiroko hortense idony ifeoma ilaria ilka imke inga inka ioanna isadora itziar iva izabela jadwiga jagoda janina jarmila jasmina jelena jemma jitka jolie judit jutta kadiatou kamila kanta karima katinka kaya khanh kinga klara kristel kumari kyoko lale lamia larisa latika leonor lenka lesedi liesl lieve lilia linnea liv livia liubov ljubica lone lotte loubna lucrezia ludivine lupita madina maite malaika malin mana manon maren marga margit margreet marija marijke marit marlies maryse marzena matea mateja mechthild mehwish meike merve michal mieke mihaela milica milka mirela mirna morag mwende nadira naima nalini nanette nasima natali nathaly nermin neza nicoletta nilufar nimisha ninette nirmala nisha noemie nokuthula noura nozomi oda oddny odile olha oluchi omolara ondine orla orsolya oumou ottilie paloma parisa pelagia pernille petronella pilvi pinar pranita precious preethi rachana radhika ragnhild rahel raina rajani ranjana rasa rebeka riitta rima risa rohini romana rosalba rosaria roza rukmini ruxandra sabiha sade saga sakshi saloni sanja sanjana savitri seda shabnam shakuntala shanthi sheela shobhana sibylle sidonie signe sigrun simran sindhu sini siiri sneha solveig soledad stanislava stefanie sunniva svenja swapna sylwia tahmina tamana tatjana teodora teresia thuy tiina tove tuba tuva ulla ulrike umm urszula vaishali valentine vandana vasilisa veera verena vibeke vilma violetta virginie viveka wairimu wambui wanjiku wanjiru waris wiebke xochitl yamila yana yara yelena yesenia yoana yuliana zahia zanele zaynab zeynab zlata zsofia zuzanne`.split(
    /\s+/,
  ),
);
