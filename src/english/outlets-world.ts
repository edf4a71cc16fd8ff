/**
 * Outlets outside the United States that publish in English: domain | name | owner family | "agency" for those whose copy others print.
 * Public facts: what the sites call themselves and who owns them. To extend: one line an outlet.
 */
export const OUTLETS_WORLD = `
reuters.com | Reuters | Thomson Reuters | agency
bbc.com | BBC News | BBC
bbc.co.uk | BBC News | BBC
theguardian.com | The Guardian | Guardian Media Group
observer.co.uk | The Observer | Tortoise Media
independent.co.uk | The Independent | Independent Digital News & Media
standard.co.uk | The Standard | Lebedev Holdings
telegraph.co.uk | The Telegraph | Telegraph Media Group
thetimes.co.uk | The Times | News Corp
thetimes.com | The Times | News Corp
thesun.co.uk | The Sun | News Corp
talk.tv | Talk | News Corp
dailymail.co.uk | Daily Mail | DMGT
dailymail.com | Daily Mail | DMGT
metro.co.uk | Metro | DMGT
inews.co.uk | The i Paper | DMGT
newscientist.com | New Scientist | DMGT
mirror.co.uk | Daily Mirror | Reach
express.co.uk | Daily Express | Reach
dailystar.co.uk | Daily Star | Reach
dailyrecord.co.uk | Daily Record | Reach
manchestereveningnews.co.uk | Manchester Evening News | Reach
liverpoolecho.co.uk | Liverpool Echo | Reach
birminghammail.co.uk | Birmingham Mail | Reach
walesonline.co.uk | WalesOnline | Reach
ft.com | Financial Times | Nikkei
asia.nikkei.com | Nikkei Asia | Nikkei
economist.com | The Economist | The Economist Group
spectator.co.uk | The Spectator | Paul Marshall
newstatesman.com | New Statesman | Progressive Media
sky.com | Sky News | Comcast
news.sky.com | Sky News | Comcast
itv.com | ITV News | ITV
channel4.com | Channel 4 News | Channel Four Television Corporation
gbnews.com | GB News | All Perspectives
scotsman.com | The Scotsman | National World
yorkshirepost.co.uk | The Yorkshire Post | National World
heraldscotland.com | The Herald | Newsquest
thenational.scot | The National | Newsquest
huffingtonpost.co.uk | HuffPost UK | BuzzFeed
irishtimes.com | The Irish Times | The Irish Times Group
irishexaminer.com | Irish Examiner | The Irish Times Group
independent.ie | Irish Independent | Mediahuis
belfasttelegraph.co.uk | Belfast Telegraph | Mediahuis
rte.ie | RTÉ | Raidió Teilifís Éireann
thejournal.ie | The Journal | Journal Media
cbc.ca | CBC News | CBC/Radio-Canada
ctvnews.ca | CTV News | BCE
globalnews.ca | Global News | Corus
theglobeandmail.com | The Globe and Mail | Woodbridge
thestar.com | Toronto Star | Torstar
nationalpost.com | National Post | Postmedia
torontosun.com | Toronto Sun | Postmedia
montrealgazette.com | Montreal Gazette | Postmedia
vancouversun.com | Vancouver Sun | Postmedia
calgaryherald.com | Calgary Herald | Postmedia
thecanadianpress.com | The Canadian Press | The Canadian Press | agency
sportsnet.ca | Sportsnet | Rogers
abc.net.au | ABC News (Australia) | Australian Broadcasting Corporation
sbs.com.au | SBS News | Special Broadcasting Service
smh.com.au | The Sydney Morning Herald | Nine
theage.com.au | The Age | Nine
afr.com | Australian Financial Review | Nine
9news.com.au | 9News | Nine
7news.com.au | 7NEWS | Seven West Media
theaustralian.com.au | The Australian | News Corp
news.com.au | news.com.au | News Corp
heraldsun.com.au | Herald Sun | News Corp
dailytelegraph.com.au | The Daily Telegraph | News Corp
couriermail.com.au | The Courier-Mail | News Corp
crikey.com.au | Crikey | Private Media
aap.com.au | Australian Associated Press | Australian Associated Press | agency
nzherald.co.nz | The New Zealand Herald | NZME
stuff.co.nz | Stuff | Stuff
rnz.co.nz | RNZ | Radio New Zealand
aljazeera.com | Al Jazeera | Al Jazeera Media Network
france24.com | France 24 | France Médias Monde
rfi.fr | RFI | France Médias Monde
dw.com | Deutsche Welle | Deutsche Welle
euronews.com | Euronews | Euronews
thelocal.com | The Local | The Local Europe
politico.eu | Politico Europe | Axel Springer
spiegel.de | Der Spiegel | Spiegel-Verlag
afp.com | Agence France-Presse | Agence France-Presse | agency
swissinfo.ch | SWI swissinfo.ch | SRG SSR
tass.com | TASS | TASS | agency
interfax.com | Interfax | Interfax | agency
rt.com | RT | Rossiya Segodnya
sputniknews.com | Sputnik | Rossiya Segodnya | agency
themoscowtimes.com | The Moscow Times | The Moscow Times
meduza.io | Meduza | Meduza
kyivindependent.com | The Kyiv Independent | The Kyiv Independent
kyivpost.com | Kyiv Post | Kyiv Post
ukrinform.net | Ukrinform | Ukrinform | agency
timesofindia.indiatimes.com | The Times of India | The Times Group
economictimes.indiatimes.com | The Economic Times | The Times Group
hindustantimes.com | Hindustan Times | HT Media
livemint.com | Mint | HT Media
thehindu.com | The Hindu | The Hindu Group
thehindubusinessline.com | BusinessLine | The Hindu Group
indianexpress.com | The Indian Express | The Indian Express Group
financialexpress.com | Financial Express | The Indian Express Group
ndtv.com | NDTV | Adani
indiatoday.in | India Today | Living Media
news18.com | News18 | Network18
moneycontrol.com | Moneycontrol | Network18
firstpost.com | Firstpost | Network18
deccanherald.com | Deccan Herald | The Printers Mysore
telegraphindia.com | The Telegraph (India) | ABP Group
scroll.in | Scroll.in | Scroll Media
thewire.in | The Wire | Foundation for Independent Journalism
ptinews.com | Press Trust of India | Press Trust of India | agency
aninews.in | Asian News International | Asian News International | agency
dawn.com | Dawn | Pakistan Herald Publications
tribune.com.pk | The Express Tribune | Lakson
thenews.com.pk | The News International | Jang Group
geo.tv | Geo News | Jang Group
thedailystar.net | The Daily Star | Transcom Group
bdnews24.com | bdnews24.com | Bangladesh News 24 Hours
scmp.com | South China Morning Post | Alibaba
globaltimes.cn | Global Times | People's Daily
chinadaily.com.cn | China Daily | China Daily
xinhuanet.com | Xinhua | Xinhua | agency
news.cn | Xinhua | Xinhua | agency
cgtn.com | CGTN | China Media Group
straitstimes.com | The Straits Times | SPH Media
channelnewsasia.com | CNA | Mediacorp
japantimes.co.jp | The Japan Times | News2u
mainichi.jp | The Mainichi | The Mainichi Newspapers
asahi.com | The Asahi Shimbun | The Asahi Shimbun
kyodonews.net | Kyodo News | Kyodo News | agency
nhk.or.jp | NHK World | NHK
koreaherald.com | The Korea Herald | Herald Media
koreatimes.co.kr | The Korea Times | Hankook Ilbo
yna.co.kr | Yonhap | Yonhap | agency
taipeitimes.com | Taipei Times | Liberty Times Group
bangkokpost.com | Bangkok Post | Bangkok Post
thejakartapost.com | The Jakarta Post | PT Niskala Media Tenggara
rappler.com | Rappler | Rappler
inquirer.net | Philippine Daily Inquirer | Inquirer Group
philstar.com | The Philippine Star | MediaQuest
thestar.com.my | The Star (Malaysia) | Star Media Group
malaysiakini.com | Malaysiakini | Mkini Dotcom
jpost.com | The Jerusalem Post | Jerusalem Post Group
timesofisrael.com | The Times of Israel | The Times of Israel
haaretz.com | Haaretz | Haaretz Group
ynetnews.com | Ynetnews | Yedioth Ahronoth
i24news.tv | i24NEWS | Altice
thenationalnews.com | The National (UAE) | International Media Investments
gulfnews.com | Gulf News | Al Nisr Publishing
khaleejtimes.com | Khaleej Times | Galadari
arabnews.com | Arab News | Saudi Research and Media Group
english.alarabiya.net | Al Arabiya English | MBC Group
middleeasteye.net | Middle East Eye | Middle East Eye
al-monitor.com | Al-Monitor | Al-Monitor
albawaba.com | Al Bawaba | Al Bawaba
aa.com.tr | Anadolu Agency | Anadolu Agency | agency
hurriyetdailynews.com | Hürriyet Daily News | Demirören Group
dailysabah.com | Daily Sabah | Turkuvaz
tehrantimes.com | Tehran Times | Islamic Development Organization
presstv.ir | Press TV | IRIB
news24.com | News24 | Media24
dailymaverick.co.za | Daily Maverick | Daily Maverick
iol.co.za | IOL | Independent Media
mg.co.za | Mail & Guardian | M&G Media
timeslive.co.za | TimesLIVE | Arena Holdings
nation.africa | Nation | Nation Media Group
standardmedia.co.ke | The Standard (Kenya) | Standard Group
punchng.com | The Punch | Punch Nigeria
vanguardngr.com | Vanguard | Vanguard Media
guardian.ng | The Guardian (Nigeria) | Guardian Newspapers
premiumtimesng.com | Premium Times | Premium Times Services
allafrica.com | allAfrica | AllAfrica Global Media
africanews.com | Africanews | Euronews
theconversation.com | The Conversation | The Conversation Media Group | agency
prnewswire.com | PR Newswire | Cision | agency
businesswire.com | Business Wire | Berkshire Hathaway | agency
globenewswire.com | GlobeNewswire | Notified | agency
`;
