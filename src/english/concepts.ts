/**
 * Words that news uses for one and the same thing, one class a line; the first word names the class. A word stands in one line only.
 * From general knowledge of English (a thesaurus of news prose). To extend: add a word to its line, or a line.
 */
const CLASSES = `
die: dead death kill killed slay fatal fatally deadly deceased perish lifeless murder homicide
injure: injury wound wounded hurt maim
shoot: shot shots gunshot gunshots gunfire gunned
gun: firearm weapon rifle pistol handgun
gunman: shooter gunmen
teen: teenager teenage youth adolescent
child: kid children
fight: brawl altercation scuffle dispute quarrel
arrest: detain custody apprehend capture detention
charge: indict indictment
suspect: suspected
jail: imprison prison behind-bars incarcerate
convict: conviction guilty
sentence: sentencing
victim: casualty
hospital: hospitalize hospitalized
treat: treatment
search: hunt seek sought
police: officer cop deputy policeman
nightclub: club
lawmaker: legislator senator congressman congresswoman
car: vehicle auto automobile
explode: explosion blast detonate detonation bomb bombing
fire: blaze flames
quake: earthquake tremor
storm: hurricane typhoon cyclone
crash: collide collision wreck
flee: escape run-away
evacuate: evacuation
attack: assault raid strike-at
protest: demonstrate demonstration rally protester demonstrator
accuse: accusation allege allegation
deny: denial dispute-that refute
admit: admission acknowledge concede
confirm: confirmation
agree: agreement deal pact treaty
withdraw: withdrawal pull-out quit exit
suspend: suspension
ban: prohibit outlaw forbid
allow: permit permission
approve: approval endorse back
reject: refuse refusal turn-down
resign: resignation step-down
appoint: appointment
elect: election
vote: ballot
win: victory triumph
lose: loss defeat
rise: increase climb grow growth jump surge soar
fall: decrease decline drop slump sink plunge
begin: start commence launch open
end: finish conclude conclusion
close: shut closure
buy: purchase acquire acquisition takeover
sell: sale
pay: payment
price: cost
job: position
company: firm business corporation
worker: employee staff
boss: chief head
meet: meeting summit talk
visit: trip
invite: invitation
announce: announcement unveil
discuss: discussion
help: assist assistance aid support
plan: intend intention
warn: warning
urge: appeal
demand: insist
investigate: investigation probe inquiry inquest
find: discover discovery locate
identify: identification
name-of: named
missing: disappear disappearance vanish
rescue: save
build: construct construction
destroy: destruction demolish
damage: harm
house: home residence
apartment: flat
school: academy
student: pupil
doctor: physician
lawyer: attorney
judge: justice
court: tribunal
trial: prosecution
father: dad
mother: mom mum
parent: parents
brother: sibling
video: footage clip
photo: photograph picture image
camera: surveillance
statement-of: communique
flight: plane aircraft jet airplane airliner
ship: vessel boat ferry
soldier: troop
army: military
rebel: insurgent militant
terror: terrorism terrorist
guard: security
clinch: seal
reporter: journalist
movie: film
song: track
match: game
season: campaign-of
score: goal
drug: narcotic
money: fund cash
donate: donation contribute contribution
illegal: unlawful illicit
break: violate violation breach
obey: comply compliance adhere
release: freed free liberate
return: come-back
leave: depart departure
arrive: arrival
remain: stay
show: reveal disclose disclosure
hide: conceal
order: command instruct
threat: threaten
fear: worry concern
hope: hopeful
angry: anger outrage fury
sad: sorrow grief
fix: repair
delay: postpone postponement
cancel: scrap call-off
speed: fast quick quickly rapid
big: large huge massive
small: little tiny minor
rob: robbery heist
steal: theft stolen
burn: arson
flood: flooding
river: stream
road: street highway
bar: pub
leaflet: flyer flier
senior: elder
additional: more-of further extra
several: multiple numerous
near: nearby
america: american us usa united-states
britain: british uk
russia: russian moscow kremlin
china: chinese beijing
france: french paris
germany: german berlin
europe: european eu
korea: korean
japan: japanese tokyo
israel: israeli
iran: iranian tehran
syria: syrian
iraq: iraqi
turkey: turkish
ukraine: ukrainian
mexico: mexican
canada: canadian
australia: australian
india: indian
pakistan: pakistani
afghanistan: afghan
`;

/** A word that also brings another class to mind: [word, the head of that class]. */
export const RELATED: readonly (readonly [word: string, head: string])[] = [
  ['gunman', 'shoot'],
  ['gunmen', 'shoot'],
  ['shooter', 'shoot'],
  ['killer', 'die'],
  ['murderer', 'die'],
  ['firefighter', 'fire'],
  ['arsonist', 'fire'],
  ['robber', 'rob'],
  ['thief', 'steal'],
  ['hijacker', 'hijack'],
  ['bomber', 'explode'],
  ['attacker', 'attack'],
  ['winner', 'win'],
  ['buyer', 'buy'],
  ['seller', 'sell'],
  ['survivor', 'survive'],
  ['ruling', 'judge'],
  ['warship', 'ship'],
  ['lawsuit', 'sue'],
  ['inmate', 'jail'],
  ['prisoner', 'jail'],
  ['detainee', 'arrest'],
  ['custody', 'jail'],
  ['hospitalized', 'injure'],
  ['patient', 'injure'],
  ['bullet', 'shoot'],
  ['pistol', 'shoot'],
  ['classroom', 'school'],
  ['campus', 'school'],
];

/** Word → the name of its class. */
export const CONCEPTS: ReadonlyMap<string, string> = new Map(
  CLASSES.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', words = ''] = line.split(': ');
      return [head, ...words.split(' ')].map((word): [string, string] => [word, head]);
    }),
);
