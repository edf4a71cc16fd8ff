/**
 * Twelve invented stories for telling copied wording from the same news told twice. `base` is a report; `swaps` are the light
 * edits of a copyist; `drops` are clauses a copyist leaves out; `retold` and `told` give the same news in words of their own.
 */
export interface ReuseStory {
  base: string[];
  swaps: [string, string][];
  drops: string[];
  retold: string[];
  told: string[];
  quote: string;
  speaker: string;
}

export const STORIES: ReuseStory[] = [
  {
    base: [
      'The last ferry to Sorrel Island was cancelled on Tuesday night after waves tore a landing ramp from the northern jetty.',
      'About sixty passengers slept on the floor of the terminal, where volunteers handed out soup and blankets until dawn.',
      'Harbour engineers expect to recover the ramp from the seabed once the swell drops below two metres.',
      'A replacement was ordered last spring, but the yard that builds it has pushed back delivery three times.',
      'Islanders have complained for years that the crossing depends on equipment older than most of its crew.',
    ],
    swaps: [
      ['cancelled', 'called off'],
      ['About sixty', 'Some 60'],
      ['expect to', 'hope to'],
      ['pushed back', 'delayed'],
      ['have complained', 'have been complaining'],
    ],
    drops: [', where volunteers handed out soup and blankets until dawn', ' once the swell drops below two metres'],
    retold: [
      'Rough seas left Sorrel Island without its evening boat on Tuesday and wrecked part of the quay on the mainland side.',
      'Dozens who had hoped to get home spent the night in the waiting hall, fed by neighbours who turned up with pots and rugs.',
      'Divers will go down for the lost steel as soon as the weather lets them.',
      'The new ramp has been promised since spring; its makers keep missing their dates.',
      'Few on the island are surprised, since the gear in use there went into service before many of the sailors were born.',
    ],
    told: [
      'A storm has cut Sorrel Island off.',
      'Travellers bedded down in the terminal after the sea smashed the gangway, and nobody can say when boats will sail again.',
    ],
    quote: 'We have begged for that ramp since March and all we ever got was another letter telling us to be patient',
    speaker: 'island warden Petra Quill',
  },
  {
    base: [
      'Voters in Marlow Heath rejected a plan to sell the town library by a margin of more than two to one.',
      'The council had argued that the sale would pay for repairs to three schools whose roofs leak whenever it rains.',
      'Opponents gathered four thousand signatures in six weeks and read aloud from banned books on the steps every Saturday.',
      'Turnout reached fifty-eight per cent, the highest in any local ballot since the county was formed.',
      'The reading room will stay open until at least next summer, when the lease comes up for renewal.',
    ],
    swaps: [
      ['rejected', 'turned down'],
      ['more than two to one', 'over two to one'],
      ['had argued', 'argued'],
      ['read aloud', 'read'],
      ['at least', 'at any rate'],
    ],
    drops: [' whose roofs leak whenever it rains', ', the highest in any local ballot since the county was formed'],
    retold: [
      'The library of Marlow Heath stays in public hands: people there said no, and loudly, to letting a developer have it.',
      'Money from the deal was meant for classrooms with dripping ceilings, a choice campaigners called a false one.',
      'They had gone from door to door all autumn and held weekly readings outside the building.',
      'Nearly three in five of those entitled to vote did so, a record for such a question.',
      'What happens after the present contract ends in the coming year is still undecided.',
    ],
    told: [
      'Marlow Heath keeps its library.',
      'A referendum went heavily against the sale, leaving the council to find cash for mending schools somewhere else.',
    ],
    quote: 'You do not fix a leaking roof by burning the furniture, and the people of this town understood that from the first day',
    speaker: 'campaigner Odile Marsh',
  },
  {
    base: [
      'A lorry carrying nine thousand live eels overturned on the Carrow bypass shortly before six on Friday morning.',
      'Police closed both lanes for seven hours while fish farmers scooped the animals into tanks with snow shovels.',
      'The driver climbed out through a side window and walked away with a bruised wrist.',
      'Investigators are looking at whether the load shifted when the vehicle braked for a fallen branch.',
      'Some of the eels escaped into a drainage ditch and are thought to have reached the river.',
    ],
    swaps: [
      ['overturned', 'tipped over'],
      ['shortly before', 'just before'],
      ['scooped', 'shovelled'],
      ['a bruised wrist', 'a sprained wrist'],
      ['are thought to', 'are believed to'],
    ],
    drops: [' with snow shovels', ' when the vehicle braked for a fallen branch'],
    retold: [
      'Commuters near Carrow met an unusual roadblock at dawn on Friday: the carriageway was alive with eels.',
      'It took until early afternoon to clear them, with help from a nearby hatchery whose staff brought every bucket they owned.',
      'The man at the wheel was hardly hurt.',
      'Why his trailer went over is not known, though debris from a tree lay across the tarmac.',
      'Not every fish was caught; a good many found water and swam off.',
    ],
    told: [
      'Eels by the thousand spilled over a main road near Carrow.',
      'Traffic stood for most of the day while they were gathered up, and the trucker escaped almost unharmed.',
    ],
    quote:
      'I have cleared sheep and I have cleared timber off that road but never in my life have I chased my supper down the hard shoulder',
    speaker: 'Sergeant Ivo Brandt',
  },
  {
    base: [
      'Researchers at Fenwick College have trained bees to ignore a pesticide that normally draws them back to treated fields.',
      'In a trial with forty hives, colonies that went through the training stored a third more honey than their neighbours.',
      'The method relies on a bitter scent released whenever an insect lands on a sprayed flower.',
      'Its inventors warn that the effect fades after about three weeks and has only been tested on rapeseed.',
      'A chemical company that makes the product paid for half of the study but had no say in its design.',
    ],
    swaps: [
      ['have trained', 'have taught'],
      ['normally draws', 'usually draws'],
      ['stored', 'put by'],
      ['relies on', 'depends on'],
      ['warn', 'caution'],
    ],
    drops: [' that normally draws them back to treated fields', ' and has only been tested on rapeseed'],
    retold: [
      'Bees can learn to keep away from poisoned blossom, say scientists at Fenwick College who rewarded them with the opposite of sugar.',
      'Their pupils came out of the season with noticeably heavier combs than insects left to their habits.',
      'Each visit to a contaminated plant was met by a nasty smell until the animals got the message.',
      'The lesson does not last: within a month most had forgotten it, and nobody knows if it works with other crops.',
      'Part of the funding came from industry, at arm’s length according to the authors.',
    ],
    told: [
      'Bitter smells may save bees.',
      'A small experiment at Fenwick College got the insects to shun sprayed crops for a few weeks, with more honey as the result.',
    ],
    quote: 'A bee is a fast learner and a faster forgetter, so think of this as a season ticket rather than as a cure',
    speaker: 'biologist Ruta Halvorsen',
  },
  {
    base: [
      'The board of Garnet Steel dismissed its chief executive on Sunday, two days after he denied any plan to close the Holloway works.',
      'Documents seen by the board showed that he had signed a letter promising the site to a property fund in January.',
      'Shares in the company fell by a fifth when trading opened and recovered only part of the loss by evening.',
      'Some eleven hundred people work at the plant, which has rolled rails for the state railway since the war.',
      'The finance director will run the company until the shareholders meet in June.',
    ],
    swaps: [
      ['dismissed', 'sacked'],
      ['denied any plan', 'denied plans'],
      ['promising', 'offering'],
      ['recovered', 'regained'],
      ['will run', 'is to run'],
    ],
    drops: [' in January', ' and recovered only part of the loss by evening'],
    retold: [
      'Garnet Steel has parted with the man at its top, whose word on the future of Holloway turned out to be worthless.',
      'A secret undertaking to hand the land to investors, dated this winter, came to light over the weekend.',
      'The market took it badly and the stock lost ground all morning.',
      'Holloway gives more than a thousand families their living and made the tracks most trains of the country run on.',
      'For now the firm is led by its head of finance; owners will choose a successor in early summer.',
    ],
    told: [
      'The head of Garnet Steel is out.',
      'He had told staff their mill was safe while offering it to developers, according to papers that reached his colleagues.',
    ],
    quote: 'He looked four hundred of us in the eye and said the rolling mill was safe, and the ink on that letter was already dry',
    speaker: 'union secretary Dov Leary',
  },
  {
    base: [
      'Doctors at Saint Ambrose hospital separated twins joined at the hip in an operation that lasted nineteen hours.',
      'The girls, who are eleven months old, were breathing without machines by Wednesday and took milk for the first time on Thursday.',
      'Thirty surgeons and nurses practised the procedure for weeks on a model printed from scans of the children.',
      'Only one such operation had been attempted in the country before, and neither child survived it.',
      'The family travelled from a mountain village that has no paved road and no telephone.',
    ],
    swaps: [
      ['separated', 'parted'],
      ['that lasted', 'lasting'],
      ['practised', 'rehearsed'],
      ['had been attempted', 'was attempted'],
      ['travelled', 'had come'],
    ],
    drops: [' and took milk for the first time on Thursday', ' printed from scans of the children'],
    retold: [
      'Two baby sisters born fused together now lie in beds of their own after almost a full day under the knife at Saint Ambrose.',
      'Both are recovering faster than hoped and have begun to feed.',
      'The team had prepared with the help of plastic copies of the little bodies.',
      'An earlier attempt elsewhere in the land ended in the death of both infants.',
      'Their parents, herders from a remote valley, walked for two days to reach the nearest bus.',
    ],
    told: [
      'Joined twins have been parted at Saint Ambrose.',
      'Staff call the outcome better than anybody dared to expect, and the sisters may go home before winter.',
    ],
    quote:
      'When the second table was wheeled away and there were two small girls where there had been one, nobody in that room could speak',
    speaker: 'surgeon Amara Teller',
  },
  {
    base: [
      'Thieves drove a digger through the wall of a bank in Upper Tolling and carried off a cash machine on the back of a farm trailer.',
      'The raid took less than four minutes and woke most of the village, but nobody got a clear look at the men.',
      'Officers found the digger burning in a quarry two miles away, its engine still running.',
      'It is the ninth theft of its kind in the valley since August, all of them on moonless nights.',
      'The branch was due to close for good at the end of the month.',
    ],
    swaps: [
      ['carried off', 'made off with'],
      ['less than four minutes', 'under four minutes'],
      ['a clear look', 'a good look'],
      ['burning', 'ablaze'],
      ['for good', 'permanently'],
    ],
    drops: [', its engine still running', ', all of them on moonless nights'],
    retold: [
      'Heavy machinery was used to rip out the cash dispenser of Upper Tolling in the small hours.',
      'By the time lights came on along the main street the gang had gone, and descriptions of them do not agree.',
      'Their excavator was set alight in an old stone pit.',
      'The valley has seen a string of such attacks this autumn, always when there is no moon.',
      'The bank had planned to leave the village within weeks anyway.',
    ],
    told: [
      'Upper Tolling has lost its cash machine to a gang with an excavator.',
      'Similar raids have plagued farms and shops nearby for months, and detectives have no suspects.',
    ],
    quote:
      'I thought the church tower had come down, and by the time I had found my glasses there was nothing left but a hole and a smell of diesel',
    speaker: 'baker Hugh Penhallow',
  },
  {
    base: [
      'Parliament passed a law on Thursday that obliges landlords to tell tenants what the previous occupants paid in rent.',
      'The vote was carried by three members of the governing party who had spoken against the bill only a week earlier.',
      'Owners of fewer than four flats are exempt, as are homes built within the last ten years.',
      'Those who break the rule face a fine of up to a year of rent, half of which goes to the tenant.',
      'The property association said it would ask the constitutional court to strike the measure down.',
    ],
    swaps: [
      ['obliges', 'requires'],
      ['was carried by', 'hinged on'],
      ['a week earlier', 'a week before'],
      ['are exempt', 'are excluded'],
      ['would ask', 'will ask'],
    ],
    drops: [' who had spoken against the bill only a week earlier', ', half of which goes to the tenant'],
    retold: [
      'People looking for a flat will soon be able to learn how much those before them were charged.',
      'The bill got through by a whisker after a handful of government backbenchers changed their minds.',
      'Small landlords and new buildings need not comply.',
      'Anyone who hides the figure risks a heavy penalty, part of it payable to the renter.',
      'Judges may yet have the last word, since the owners’ lobby intends to sue.',
    ],
    told: [
      'Rents will no longer be secret.',
      'Members approved a disclosure duty by a hair’s breadth, and property owners are already preparing a challenge before the judges.',
    ],
    quote: 'A market in which one side knows the price and the other is not allowed to ask is no market, it is a card trick',
    speaker: 'deputy Lene Falk',
  },
  {
    base: [
      'A wildfire that began near a picnic ground in the Arden hills has burned through nine hundred hectares of pine and heather.',
      'Two hundred firefighters cut a break along the ridge on Saturday, but sparks jumped it twice before nightfall.',
      'Residents of three villages were told to pack a bag and leave their gates unlocked.',
      'The smoke could be seen from the coast, forty kilometres away, and turned the evening sun the colour of brick.',
      'Rangers say the forest floor is the driest they have measured since records began.',
    ],
    swaps: [
      ['that began', 'that started'],
      ['has burned through', 'has destroyed'],
      ['cut a break', 'cleared a break'],
      ['were told', 'have been told'],
      ['could be seen', 'was visible'],
    ],
    drops: [', but sparks jumped it twice before nightfall', ' and turned the evening sun the colour of brick'],
    retold: [
      'Fire has eaten a large part of the woods above Arden, and a forgotten barbecue may have lit it.',
      'Crews lost their line on the crest more than once as the wind carried embers over their heads.',
      'Families in the nearest hamlets have been asked to be ready to go at once.',
      'Far out at sea sailors saw the plume, and dusk came early and red.',
      'Foresters cannot remember needles so brittle.',
    ],
    told: [
      'Woods are burning above Arden.',
      'Hundreds of firefighters have not been able to stop the flames, and people living close by stand ready to flee.',
    ],
    quote: 'You could hear the resin popping like gunfire, and then the whole slope simply breathed in and went up at once',
    speaker: 'fire officer Callum Reyes',
  },
  {
    base: [
      'The national museum has returned forty carved masks to the Ohala people, ninety years after a governor took them as a tax.',
      'Elders carried the masks out of the building wrapped in bark cloth and sang over each of them in the car park.',
      'Curators had resisted the claim since the seventies on the ground that the wood would rot outside a controlled climate.',
      'The new director reversed that view in her first week and asked the elders how they had kept such objects for centuries.',
      'Copies made with a scanner will take their place in the gallery, marked as copies.',
    ],
    swaps: [
      ['has returned', 'has given back'],
      ['took them', 'seized them'],
      ['had resisted', 'had opposed'],
      ['reversed', 'dropped'],
      ['will take their place', 'will replace them'],
    ],
    drops: [' and sang over each of them in the car park', ', marked as copies'],
    retold: [
      'Forty faces of wood are on their way home to the Ohala, from whom a colonial official once collected them in place of money.',
      'There were songs outside the loading dock as the bundles were handed over.',
      'For half a century staff had maintained that only their own air conditioning could save the pieces.',
      'That changed with a change at the top, when someone thought to ask the owners for advice.',
      'Visitors will see plaster doubles instead, and will be told so.',
    ],
    told: [
      'The Ohala have their masks back.',
      'A museum that refused them for decades has yielded, and reproductions are to fill the empty cases.',
    ],
    quote: 'These faces have been staring at school parties for ninety years and I think they are tired and want to see rain again',
    speaker: 'elder Sana Ohaluku',
  },
  {
    base: [
      'A goalkeeper playing his first league match saved three penalties on Sunday and sent Port Harrow into the cup final.',
      'Milan Sedlak, nineteen, was called up that morning after both senior keepers fell ill with food poisoning.',
      'He had spent the week driving a bread van and asked his employer for the afternoon off.',
      'The visitors hit the post twice and had a goal ruled out for offside before the match went to penalties.',
      'Port Harrow have not won a trophy since the stadium was lit by gas.',
    ],
    swaps: [
      ['saved', 'stopped'],
      ['was called up', 'was summoned'],
      ['fell ill', 'went down'],
      ['ruled out', 'disallowed'],
      ['a trophy', 'anything'],
    ],
    drops: [' and asked his employer for the afternoon off', ' before the match went to penalties'],
    retold: [
      'Port Harrow are through to the final thanks to a teenager who had never stood in goal for them before.',
      'Sedlak only played because a bad supper had laid low the two men ahead of him.',
      'Until Saturday he delivered loaves for a living.',
      'Luck helped, too: the woodwork was struck more than once and the linesman raised his flag at the right moment.',
      'Their last silverware is older than anyone in the stands.',
    ],
    told: [
      'A bread delivery man is the hero of Port Harrow.',
      'Called in at breakfast, young Sedlak kept out one spot kick after another and put his town within reach of the cup.',
    ],
    quote: 'I had two hundred rolls still in the van when the phone rang and I honestly thought it was the depot asking where I was',
    speaker: 'goalkeeper Milan Sedlak',
  },
  {
    base: [
      'Engineers have found cracks in eleven of the twenty-four cables that hold up the Strand bridge, the transport ministry said on Monday.',
      'Lorries will be turned away from midnight, and cars must keep to a single lane in each direction.',
      'The damage was spotted by a drone during an inspection that had been postponed twice for lack of money.',
      'Repairs could take two years and cost as much as a new bridge would have done a decade ago.',
      'Shopkeepers on the eastern bank fear that the detour, an hour each way, will ruin them.',
    ],
    swaps: [
      ['have found', 'have discovered'],
      ['turned away', 'banned'],
      ['was spotted', 'was noticed'],
      ['could take', 'may take'],
      ['will ruin them', 'will finish them'],
    ],
    drops: [
      ', and cars must keep to a single lane in each direction',
      ' during an inspection that had been postponed twice for lack of money',
    ],
    retold: [
      'Almost half of the ropes of steel that carry the Strand crossing are damaged, and heavy vehicles must find another way.',
      'Everyone else will have to queue, since only part of the deck may be used.',
      'A flying camera saw what nobody had gone up to look for in years of thrift.',
      'Mending it will be slow and dear.',
      'For traders across the water the long way round could mean the end.',
    ],
    told: [
      'The Strand bridge is sick.',
      'An overdue check has shown worn cables, so trucks are barred and queues are certain for a long time to come.',
    ],
    quote: 'Each of those cables is a thousand wires, and what the drone showed us was rust where there should have been light',
    speaker: 'chief engineer Tomas Ekdahl',
  },
];
