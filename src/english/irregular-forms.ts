/** Irregular verb and noun forms → base form. Facts of English grammar; add a line "base: forms". */
const FORMS = `
arise: arose arisen
awake: awoke awoken
be: am is are was were been being
bear: bore borne
beat: beaten
become: became
begin: began begun
bend: bent
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
deal: dealt
dig: dug
do: did done does
draw: drew drawn
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
forbid: forbade forbidden
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
go: went gone
grow: grew grown
hang: hung
have: has had
hear: heard
hide: hid hidden
hold: held
keep: kept
kneel: knelt
know: knew known
lay: laid
lead: led
leave: left
lend: lent
lie: lying lay
light: lit
lose: lost
make: made
mean: meant
meet: met
mistake: mistook mistaken
overcome: overcame
overtake: overtook overtaken
overthrow: overthrew overthrown
pay: paid
plead: pled
prove: proven
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
slay: slew slain
sleep: slept
slide: slid
speak: spoke spoken
speed: sped
spend: spent
spin: spun
stand: stood
steal: stole stolen
stick: stuck
strike: struck stricken
swear: swore sworn
sweep: swept
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
undergo: underwent undergone
understand: understood
wake: woke woken
wear: wore worn
weep: wept
win: won
withdraw: withdrew withdrawn
write: wrote written
man: men
woman: women
child: children
person: people persons
foot: feet
tooth: teeth
mouse: mice
wife: wives
life: lives
knife: knives
thief: thieves
wolf: wolves
half: halves
leaf: leaves
gunman: gunmen
policeman: policemen
fireman: firemen
spokesman: spokesmen
spokeswoman: spokeswomen
crisis: crises
die: dying died dies
bad: worse worst
good: better best
`;

export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, base]);
    }),
);
