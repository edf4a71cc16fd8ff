/** Short forms of given names beside the full ones, one name a line, full form first. Public knowledge; add lines freely. */
const LINES = `
abigail abby gail
abraham abe
albert al bert
alexander alex alec sandy sasha
alexandra alex sandra sasha
alfred al fred alf
alan al
amanda mandy
andrew andy drew
angela angie
anthony tony
antonio tony
arthur art artie
barbara barb babs
benjamin ben benny bibi
bernard bernie
bradley brad
calvin cal
cameron cam
carolyn carol carrie
catherine cathy kate katie cat
charles chuck charlie chas
christine chris christy tina
christina chris christy tina
christopher chris topher kit
clifford cliff
cynthia cindy
daniel dan danny
david dave davey
deborah deb debbie debra
dennis denny
dmitry dmitri dmitriy dima
donald don donny
dorothy dot dotty
douglas doug
edward ed eddie ted ned
edwin ed
eleanor ellie nell
elizabeth liz beth betty lizzie eliza betsy
emanuel manny
emily em
eric erik
ernest ernie
eugene gene
evelyn eve
ezekiel zeke
frances fran francie
francis frank
frederick fred freddie
gabriel gabe
geoffrey geoff jeff
gerald gerry jerry
gilbert gil
gregory greg
harold harry hal
henry harry hank
herbert herb bert
howard howie
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremy jerry
jessica jess jessie
john johnny jack jon
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
julian jules
katherine kathy kate katie kat
kathleen kathy kate
kenneth ken kenny
kimberly kim
lawrence larry
leonard len lenny leo
leslie les
lewis lou louis
louis lou
lucille lucy
lucas luke
margaret maggie meg peggy marge
martin marty
matthew matt
maximilian max
michael mike mick mikey
mikhail misha
mitchell mitch
nancy nan
natalie nat
nathan nate nat
nathaniel nate nat
nicholas nick nicky
oliver ollie
pamela pam
patricia pat patty trish
patrick pat paddy
penelope penny
peter pete
philip phil
phillip phil
rachel rae
randall randy
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich ricky
robert bob rob bobby robbie bert
rodney rod
roger rog
roland rollie
ronald ron ronnie
russell russ
samantha sam
samuel sam sammy
sergei sergey serge
sharon shari
sidney sid
solomon sol
stanley stan
stephanie steph
stephen steve
steven steve
stuart stu
susan sue susie
terence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
victor vic
victoria vicky tori
vincent vince vinnie
virginia ginny
vladimir volodya
volodymyr volodya
walter walt
wesley wes
william bill will billy liam
zachary zach
`;

/** Every form of a given name → the full names it may stand for. */
export const NICKNAMES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const forms = new Map<string, Set<string>>();
  for (const line of LINES.trim().split('\n')) {
    const [full, ...short] = line.split(' ') as [string, ...string[]];
    for (const form of [full, ...short]) forms.set(form, (forms.get(form) ?? new Set()).add(full));
  }
  return forms;
})();
