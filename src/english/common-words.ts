/**
 * Common words of English in their base form, by the share of texts of some 300 words that hold them.
 * From the counts of tagged words that WordNet 3.1 gives (SemCor: general prose of the twentieth century). Extend: add a word to the band of words as common as it.
 */
export const COMMON_WORDS: readonly (readonly [share: number, words: string])[] = [
  [0.45, `be group have make not person say`],
  [0.27, `come do find get give know location man see seem take use`],
  [
    0.15,
    `also become begin day even face feel first form go hear hold just keep leave look many more
     most much new now one only other place show so stand still tell then thing think time try two
     want way work year youth`,
  ],
  [
    0.08,
    `add again all almost always appear area ask back believe body boy bring call case cause change
     child close consider continue determine develop end enough expect experience eye field fight
     figure follow foot force friend good great grow hand happen head help here high home hope house
     however include increase indicate last lead let lie life light like line little live long lose
     mean meet mind moment move need never night no number old open own part pass pay people plan
     play point present problem provide put question reach read receive remain remember report require
     result return right run same serve set side sit small soldier speak start state stop study
     talk there three too turn very voice wait walk watch water well world write`,
  ],
  [
    0.04,
    `able accept achieve act action activity age ago agree air allow alone already american amount
     announce answer apply approach arm assume attempt attend available away base battle bear best
     better big blue break build business buy care carry catch cell center century certain charge
     choose church city claim clear community company complete concern condition conduct contain
     control cost country course cover create cut dark dead deal death decide demand describe design
     development die difference different direct discover discuss distance door down draw drive
     drop early earth effect effort enemy enjoy enter establish ever evidence exist experiment explain
     express fact fail fall family far father fear feature feed feeling fellow few file fill finally
     fire five forget four full function game general girl god government ground gun half hard heart
     history hit horse hour human idea important individual information interest involve issue job
     join kill kind land large later laugh law learn leg less level list listen love low maintain
     major mass material matter measure mention method minute money month morning mother name national
     necessary next note nothing observe obtain occur offer office officer often once operate order
     past perhaps period permit picture plant position possible power prepare pressure prevent probably
     produce product program prove public purpose push quite raise range rate rather real realize
     really reason recognize record reduce reflect regiment remove represent rest ride rise road
     room school second section seek sell send sense several shake share shoot sing single situation
     six sleep smile smoke social society some sometimes sound spend spirit stage stare stay step
     street stress strike student suddenly suggest supply support suppose sure surface system table
     teach temperature therefore third thought throw thus today treat tree true type understand
     up usually value various view visit wall war wave wear week white whole wife win window wish
     woman wonder word young`,
  ],
  [
    0.02,
    `about above accomplish acquire active actually address admit adopt advance affect afternoon
     aid aim allotment america analysis animal anode another any apparently appropriate arc argue
     argument arise army around arrive art artist aspect assign assure atmosphere attack attention
     attitude audience author average avoid award aware bad balance ball bank basic basis beat bed
     before behavior bend benefit black block blood blow board book bother brother brown brush building
     burn burst camp captain car carefully catholic certainly chance chapter character characteristic
     check christian circle circumstance class clean clearly climb clothes cloud coffee cold collect
     college color column combine command comment common compare completely comrade conclude confront
     contact contrast contribute cool corner corporation count court cross crowd cry dance data
     declare deep define degree deliver demonstrate deny depth derive desire destroy detail device
     dictionary difficult difficulty direction directly disappear discussion display distribution
     doctor dog dominant double doubt dream dress drink dry dust each ear easy eat economic edge
     education effective election element eliminate emerge emotion employ employee empty enable
     encounter encourage energy engage english entire entirely equal equipment escape especially
     essential estimate event every example exercise existence expression extend factor farm favor
     federal fig film final finger finish firm fit floor flow flower fly following fool former forward
     free front further future gain generally glance grant grass gray greater growth guess hair
     hall handle hang hate heat heavy honor hot hundred hurry husband identify ignore illustrate
     image imagine immediately importance impossible improve inch income indeed industry influence
     inform inside insist instead intend intensity introduce item jew jewish kid kitchen knee knowledge
     labor lack language larger late latter lay left length letter liberal lieutenant lift likely
     limit lip literature local loss loud manage manager manner march mark marry match maximum maybe
     meaning means member memory merely mile military million miss mission model modern mouth movement
     murder muscle music nation natural nature near nearly neighborhood news newspaper nod noise
     normal north notice object objective obviously on onset operation opportunity oppose organization
     outside over pain paint pair paper particle particular particularly party patient pattern pause
     payment percent perform performance personal phase physical piece plane policy political portion
     possess possibility pound practice presence presently preserve press pretty previous price
     private procedure proceed process production progress project promise proper property propose
     protect protestant publish pull purchase quality quickly radiation rain rapidly reaction ready
     recall recent recommend red refer refuse regard region relationship release religion remark
     repeat replace reply requirement research respect respond reveal rifle river roar role roll
     rule sale sample save scene schedule score sea search season select sentence separate series
     serious service settle shape sharp shelter shift ship short shot shoulder shout sight sign
     similar simple simply site size skill sky slide slow slowly smell soil solid somewhat son song
     soon sort source south southern space special specific speed spot spread spring square standard
     statement stem stock store story straight strange stream strength stretch strong structure
     struggle style subject succeed success successful such suffer summer sun surprise sweep swing
     tall tax teacher team technique ten tend term test text theory thick thin threaten tissue title
     together tone tooth top total touch town trade tradition train training transfer travel treatment
     trial trouble trust understanding unit urge vary victory vocational volume vote wage warm wash
     weight west wide wild woods words worry writer wrong yard yet`,
  ],
  [
    0.01,
    `abandon ability absence absorb academic accompany accord account accuse achievement actual
     adequate adjust admire advantage advise affair afford afraid agency agent agreement ahead along
     alter alternative analyze anger anticipate anxiety apart apartment apparatus apparent appeal
     appearance application appoint appreciate approve approximately april arouse arrange arrangement
     arrest arrow article artistic as assemble assert assist assistance associate association assumption
     attach attain attract authority authorize await background band bar barn baseball bastard battery
     beam beautiful bedroom bee beginning behave belief below bet bill bind binomial bird bit bitter
     blame blanket blind bond borrow bottle bounce bound bow box brain branch breath breathe brief
     bright brilliant broad bullet busy calculate calm camera campaign candidate capable capacity
     capital career careful cast category cattle cease chain chair challenge cheek chemical chest
     chicago chicken chief chlorine choice christ cite citizen closed closely club clutch cm coach
     coast coat collapse colonel colored combat comedy commercial commission commit communication
     communism communist companion comparison compel compete competition complain complement complex
     component compose composer compute concede conceive concentrate concentration concept concerned
     conclusion concrete condemn confidence confirm conflict confusion congregation congress conjugate
     connect connection consciousness consequence considerable consideration constant constitute
     construct construction consult contemplate content continually continuous contract contribution
     conversation convert conviction cook cooperate cop copy corpse correct county couple cow crack
     crash crawl credit crime critical cultural culture cup cure curious current curse curve customer
     daily damage damn danger dangerous dare darkness date daughter debate decade decision decline
     decrease defeat defend defense definition delay democratic depart department description deserve
     desk despair detailed detect detective detergent devil devote diameter differ dinner director
     dirt discharge disclose discovery disease distant distinct distinguish distribute district
     divide division doctrine dollar domestic dominate downtown drag drama drill drug dull duty
     eager earlier earn easily east economy efficiency egg eight elaborate elect emotional emphasis
     emphasize employment enforce england entertain entitle environment erect error essentially
     establishment europe evening evident evil exactly examine exceed exception exchange excitement
     exclude exert exhibit existing expand expenditure expense expert explanation explode explore
     expose extension extent extreme facility failure fairly faith familiar famous farmer fashion
     fast fat female fence fifty fighting filled finance financial finding fist fix fixed flag flash
     flat flee flesh flight float flood fluid flux focus fog folklore food foreign forest forgive
     formation fourth fraction frame freedom frequency frequently fresh friendly fully fund funny
     furnish garden gas gather gay gaze generation german gesture glass glow goal gold govern grab
     grade gradually gram grasp greatly greek green greet grin grip guard guest guide guy halt happy
     hardly hat health heavily hen hence hero hesitate hide hill hire historian historical holder
     hole hospital host hotel hr huge humor hurt hypothalamic ice identical identity illusion imagination
     imitation immediate imply impose impress impression in incident increased independence independent
     induce industrial initial injury inner inspire install instance instant institution instrument
     insure integration intense interested interesting international interpret interrupt interview
     investigate investigation invite involved iron jerk joy judge judgment jump june jury justice
     key kick king kiss knock known label lady largely launch leader leadership leaf lean leap legal
     lick limited link liquid literary load loan locate located lock lot lower lung machine mad
     main majority management manufacturer market marketing marriage master maturity may meal medical
     meeting men mere message metal mexican mg middle milk milligram mine minimal minimum mistake
     monday mood moon moreover motion mount movie mud multiply musical mutter narrow naturally neck
     needed neglect negro neighbor nest network nevertheless nice nine normally northern nose notion
     novel november observation observer obvious occasion occasional occasionally occupy occurrence
     off official operator opinion opposite ordinary organic organize original otherwise overall
     overcome owner oxidation oxygen pa pace pack page painting pale papa parallel parent paris
     park participate passage path peace peer perceive percentage perfect persist personnel persuade
     petitioner phenomenon philosophy phone photograph pick pile pitch planet planning player please
     pleasure plenty plot plunge pocket police politics polynomial pond pool poor popular population
     porch positive possibly post potential pour powder powerful practical practically pray precisely
     predict prefer preparation president pretend previously primarily primary principal principle
     prior probability proclaim professional profound prominent promote properly protection protein
     protest provision pure pursue qualify quantity queen quick quiet quote race radio rage rank
     rapid ratio react reader reading reality rear reasonable rebel recently recognition recommendation
     recreation reduction reference reflection register regular reject relate related relation relative
     relatively relax relief relieve remind render representation representative request resemble
     resist resolution resolve resource response responsibility resume retire reverse review rich
     ring rock roof rough round row rub rural rush russian safe salesman saline satisfactory satisfy
     saturday scale scientific scream seat secret secretary secure security seize self sensitive
     sequence seriously serum services session seven sex shade shadow shear sheet shell shine shock
     shoe shooting shut sigh signal significance significant silence silent similarly simultaneously
     sin sink sister sketch slightly slip smaller smooth snake snap snow soft softly solution solve
     somehow somewhere soul soviet spare specialist species spectrum speech sponsor squeeze staff
     stain staining station status steal steel steps stick stimulate stir stomach stone strain strengthen
     strip stuff stumble submit substance substantial substitute suburban sudden suffering sufficient
     sufficiently suggestion suit sunday superior supplement survey survive swallow swear sweet
     swell symbol sympathetic sympathy tale task taste tattered tear technical telephone tendency
     thermal thousand threat throat thrust thyroid tie tight tip tomorrow tongue tonight tool toss
     tough trace traditional trail transform translate tremendous trend trip troops truck truly
     truth tsunami tube twelve twenty twice twist typical ultimate unable undertake uniform union
     unity universal university unknown unusual upper usual vacation vague valley valuable values
     variation variety vast velocity veteran village virginia vision visual wagon warn warning washington
     waste wavelength weakness weapon weather weep weigh welcome western wet wheel while whip whisper
     widely will willing wind wing winter wire withdraw witness wood worker worse worship worth
     wound wounded writing years yell yellow yesterday yield`,
  ],
  [
    0.005,
    `abroad absent absolute absolutely abstract abstraction accelerate accident accommodate accordingly
     accurate accurately ace ache acknowledge acquisition acre actor adam adapt addition administer
     administration administrative adult advanced adventure advertising advice advocate aegean aerator
     aerosol aesthetic affirm africa afterward aircraft alarm alaska alert alive allot aloud altogether
     amateur amazement amazing ambiguous ambition amend ammunition ample anaconda analytic anchor
     ancient angle anglican angry antagonist antenna antibody anticipation antigen anyhow anymore
     anyway applicant appreciation apprentice approval approximate aqueous armed arms artillery
     aside asleep assault assess assignment assistant assurance athabascan atom attribute august
     authentic authorities automatic automatically automobile autonomic avocado awake awaken awareness
     awful baby bacterial badly bag balanced bang barely barrel basement bat beach bearded beauty
     beckon beer beg behind being bell bellow belly belong belt bench besides betray beyond bible
     bid biological bite blaze bleed blend blink bloom blossom boast boat boil bold bolt bomb bone
     boost boot border bore boss boston bottom brand brass brave breakfast bridge briefly brigade
     brightness bristle british broaden broken bronchiole brood brow buffer builder bumblebee bunch
     bundle bunk bury businessman button buzz cafeteria calculation california calmly camper camping
     cancer cannon canteen canvas cap capture carrier carve cash cat catcher caution ceiling celebrate
     cent central centrifuge ceremony champion changing chaos characterize charm chart chase cheap
     cheer cherish chew chiefly childhood chin choke christianity cigarette civilian civilization
     clamor clarity classification classify clatter clay cleaning clergyman client cling clinical
     clock cloth clue clump cluster code coin coincide collage collection collector combination
     comfort comfortable commander commence commend commerce committee commonly communicate commute
     comparable competent competitive complexity complicated composite composition compound comprehend
     compress comprise compromise compulsive compulsivity concentrated conception conference confess
     confuse confused conscience conscious consent conservative considerably consumer contemporary
     contend contest context continued continuity continuously convenient conventional conversion
     convey convict convince convinced cooperative coordinate core correlation correspond corresponding
     counter counterpart courage covered crazy creation creative creature creep crest crew criminal
     crimson crisis criticism criticize crouch crowded crush cuba curiosity cycle dallas damned
     dash dawn dealer dear decay december decomposition deduct deduction deem deeply defensive definite
     defy deliberately delicate delight delightful democracy demonstration denomination denote denounce
     density departure depend dependent depict depression deputy descend desert designate desirable
     desperate desperately destruction determination determined developed devise diagonalizable
     dialysis dictate dig dignity dilute dimension diminish dimly din dirty disagree disaster disc
     discipline discourage discrimination dish disk dislike dismiss dispatch dispel dispute dissolve
     distinction disturb dive divorce dodge doom doorway dot doubtful dozen dramatic drawing drift
     drinking drip driver drunk duck due dump dwell dwelling earthquake ease eastern echo editor
     educate educational effectively effectiveness efficient effluent eighth either elbow electoral
     electric electrical electricity electron electronics eleven elsewhere embrace emergency employer
     enact endeavor endure engagement engine engineer enlarge enlist enormous entail enterprise
     enthusiasm entitled entity entrance entry envelope envy epidemic equally equip equivalent era
     erupt escort essay estate etcetera eternal european evaluate evaluation eventually everywhere
     evidently evoke exact exaggerate examination excellent excess excite exciting exclaim excuse
     exhibition expansion expedition expensive experienced experimental exploit exploration exposure
     extensive external extract extraordinary extremely fabric factory fade faded faint fair fallout
     false fan fantastic farming fasten fatal fate fault february fee feeding fewer fiber fiction
     fictional fierce fifteen fifth fighter filter fine finite firing firmly fish flame flap fling
     flourish fluorescence flush foe fold folk football footstep forbid foresee forever formal formula
     formulate formulation fortune forty foster found foundation france frantic freeze french frequent
     friday frighten frightened frown fruit fulfill fun fundamental funds furious furniture furthermore
     fury gallop gang garage gasp gate generate gentle gently genuine geometric georgia germany
     giant gift glad glare gleam glimpse gloom glory glue gm grace gradient graduate graph grateful
     grave grim grind gross grounds grumble grunt guam guarantee guidance guilt guilty gymnastics
     habit hail halfway hands handsome harbor harm harmony haste hasten hatred haul hawaii hay headquarters
     healthy heap hearing heave heel height helium heroic higher highway holiday holmes homer honest
     honey hop horizon horn horror hours howl huddle hunger hunting hurl hut hypothalamus ideal
     identification illuminate immortality impact implication impressive improvement impulse impurity
     inadequate increasing increasingly incredible incur indication indicator indifferent indirect
     individualism infantry infectious inherit initiate injure inning innocent inquire insane insert
     insight inspect instantly institute instruct instruction intelligent intention interaction
     interfere interior intermediate internal interpretation intersection interval intimate invade
     invariably invent invention investigator investment invoke iodine irish island isolate isolated
     italian jacket january japanese jaw joke journey july junior killing knife laboratory lagoon
     lamp landscape laos lap laughter lawn lawyer layer lb leaders leading league learned leather
     lecture legend legislation lend lesson liberty lighted lightly lightning likewise linguist
     liquor literal literally liver living loaded log logical london longer loom loose lord lost
     lots loudly lovely loyalty luck lucky lunch lurch lyric ma machinery magazine magnificent magnitude
     maid mail mainly male manchester maneuver manifold map marble marked married mars mate mature
     meanwhile measurement mechanical mechanism medicine medieval medium melody membership menace
     mental merge merit mess metropolitan micelle micrometeorite mighty mimesis mingle minimize
     minister minor mirror missile mississippi mist mix mixture ml mm mob mode moderate modify moral
     morality mostly motive mountain mouse moving municipal murderer murmur muscular muse musician
     musketry mysterious mystery myth mythological nail naked nationalism native navy nazi nearby
     neat necessarily necessitate necessity negative negotiate nerve nervous net newly nilpotent
     nineteenth ninth nonspecific norm notify nowhere nuclear nucleus numerous oath obey objection
     obligation oblige obscure occupation october odd oil older ominous omit opening openly opera
     operational opium opposition orange orbit orchestra organ origin originate out outcome outline
     outlook overhead overlook owe pacific painful painter panic pansy pant papers paramagnetic
     participation partly partner passing passion paste pat patch patrol pbs peak peculiar pen penetrate
     pennsylvania perception perfectly permanent perpetuate persistent personality personally pertain
     philosopher phrase physics physiological piano pink pipe pistol pitcher pity plain plainly
     plank plate plato playing plead pleasant pleased plow plug poem poet poetry poison poke pole
     policeman polish politician pollen porous portray pose positivist posse possession postpone
     posture pot pottery praise prayer preach preaching precede precious precise preliminary prepared
     presentation prestige presumably presume prevail prevention pride priest prime primitive print
     prisoner privilege prize probable producer productive productivity profession professor profile
     profit projection promising prompt proof proportion proposal proprietor proprietorship prospect
     protective proud provoke psychologist publication publicly pump punish punishment purely purple
     pursuant quack qualification quarrel quarter quietly quit quiver radar radical rail railroad
     rally rare rarely rating rattle raw ray reactivity readily realistic reasonably rebellion receiver
     reception reckon recording recount recover recruit redcoat regardless regional regret regulate
     regulation reinforce relations relevant reliable religious remarkable remote renew rent repair
     repeatedly repel repetition reporter reproach reproduce republican required rescue resent reserve
     reside residence residential resistance respectable respectively respiratory responsible restore
     restrict retired retirement retreat retrieve revive revolution reward rhythm rider rip risk
     ritual roadway rob roleplaying romantic root rotate roughly rousseau route routine rumor russia
     rustle sacrifice saddle safety sail sake salary salt salvation sanction sand satisfaction satisfied
     savage scan scar scarcely scatter scheme scholarship scope scorn scramble scratch screen sculpture
     seal secede secondary sector seed seldom selection senate sensation sensitivity sentiment september
     setting settlement settler seventeen severe severely sewage sexual shakespeare shame sharply
     shatter sheep sheer shield shirt shiver shop shore shortly shove shower shrill shrug shutter
     sick sidewalk silver sir sixth skeletal skilled skin slam slap slash slave slavery slender
     slice slope slug smart smash snatch sober socialism soiled someday someone sophisticated sore
     southerner sovereign span spanish spark speaker specifically specify spectacle spectator speculate
     spell sphere spin spiritual spit split sport sprawl spray spur squad squat stable stagger stained
     stairs stall stamp star startling steady steeple stern stiffen stimulus stockholder storm straighten
     stranger strategy straw striking string strive stroke strongly structural structured studio
     stupid subjective subsection substantially suburb successfully suitcase sullen sum summon supervise
     supper supreme surely surge surplus surprised surprising surrounding survival suspect suspend
     suspicion sustain sway sweat swift swiftly swim switch syllable symbolize symptom tail talent
     tangent tank tap tape target taxpayer teaching technology teenager television tempt tender
     tension tent terminate terrible terror testify testimony testing texas texture thank theater
     theatre theme theological theology theorem thereby thermometer thicket thief thinking thirty
     thoroughly though thoughtfully thread threshold thrill through thunder thursday thyroglobulin
     tighten tilt times tiny tire toast toe ton track traffic tragic transducer transition transport
     transportation trap tray tread trigger trim triumph troop trooper trot tsh tuesday tumble tumor
     tune tv twentieth unadjusted uncertainty uneasy unfortunate unfortunately unique unite universe
     unlikely unstructured uphold upset upstairs usage useful utilize utopia utopian utter vacuum
     vaguely valued vanish variable varied vase vector vehicle vein venture verb version vertex
     vessel victim viewpoint vigorous violate violation violence violent visible vivid vocabulary
     volley voltage volunteer voyage wail wake wander warfare warrant washing watercolor wax weak
     weaken wealth weary wednesday weekend whirl whisky wholly widespread wildly wine wink wipe
     wisdom wise wit wonderful wooden working worst worthy wrap wreck yank yes youthful zero`,
  ],
];
