/**
 * Outlets of the United States: domain | name | owner family | "agency" for those whose copy others print. Public facts: what the sites
 * call themselves and who owns them. To extend: one line an outlet; subdomains count as the domain unless they have a line.
 */
export const OUTLETS_US = `
apnews.com | Associated Press | Associated Press | agency
ap.org | Associated Press | Associated Press | agency
upi.com | United Press International | News World Communications | agency
bloomberg.com | Bloomberg | Bloomberg | agency
nytimes.com | The New York Times | The New York Times Company
theathletic.com | The Athletic | The New York Times Company
washingtonpost.com | The Washington Post | Nash Holdings
wsj.com | The Wall Street Journal | News Corp
nypost.com | New York Post | News Corp
marketwatch.com | MarketWatch | News Corp
barrons.com | Barron's | News Corp
usatoday.com | USA Today | Gannett
azcentral.com | The Arizona Republic | Gannett
freep.com | Detroit Free Press | Gannett
detroitnews.com | The Detroit News | MediaNews Group
cincinnati.com | The Cincinnati Enquirer | Gannett
indystar.com | The Indianapolis Star | Gannett
tennessean.com | The Tennessean | Gannett
commercialappeal.com | The Commercial Appeal | Gannett
courier-journal.com | Courier Journal | Gannett
jsonline.com | Milwaukee Journal Sentinel | Gannett
floridatoday.com | Florida Today | Gannett
news-press.com | The News-Press | Gannett
tallahassee.com | Tallahassee Democrat | Gannett
delawareonline.com | The News Journal | Gannett
statesman.com | Austin American-Statesman | Hearst
dispatch.com | The Columbus Dispatch | Gannett
oklahoman.com | The Oklahoman | Gannett
northjersey.com | NorthJersey.com | Gannett
app.com | Asbury Park Press | Gannett
latimes.com | Los Angeles Times | Nant Capital
chicagotribune.com | Chicago Tribune | Alden Global Capital
nydailynews.com | New York Daily News | Alden Global Capital
baltimoresun.com | The Baltimore Sun | The Baltimore Sun Media
orlandosentinel.com | Orlando Sentinel | Alden Global Capital
sun-sentinel.com | South Florida Sun Sentinel | Alden Global Capital
courant.com | Hartford Courant | Alden Global Capital
dailypress.com | Daily Press | Alden Global Capital
denverpost.com | The Denver Post | Alden Global Capital
mercurynews.com | The Mercury News | Alden Global Capital
ocregister.com | Orange County Register | Alden Global Capital
twincities.com | St. Paul Pioneer Press | Alden Global Capital
bostonherald.com | Boston Herald | Alden Global Capital
sandiegouniontribune.com | The San Diego Union-Tribune | Alden Global Capital
bostonglobe.com | The Boston Globe | Boston Globe Media Partners
boston.com | Boston.com | Boston Globe Media Partners
sfchronicle.com | San Francisco Chronicle | Hearst
sfgate.com | SFGATE | Hearst
chron.com | Chron | Hearst
houstonchronicle.com | Houston Chronicle | Hearst
expressnews.com | San Antonio Express-News | Hearst
mysanantonio.com | San Antonio Express-News | Hearst
timesunion.com | Times Union | Hearst
ctpost.com | Connecticut Post | Hearst
ctinsider.com | CT Insider | Hearst
seattlepi.com | Seattle Post-Intelligencer | Hearst
nhregister.com | New Haven Register | Hearst
miamiherald.com | Miami Herald | McClatchy
sacbee.com | The Sacramento Bee | McClatchy
kansascity.com | The Kansas City Star | McClatchy
charlotteobserver.com | The Charlotte Observer | McClatchy
newsobserver.com | The News & Observer | McClatchy
star-telegram.com | Fort Worth Star-Telegram | McClatchy
mcclatchydc.com | McClatchy | McClatchy | agency
nj.com | NJ.com | Advance
cleveland.com | cleveland.com | Advance
al.com | AL.com | Advance
mlive.com | MLive | Advance
oregonlive.com | The Oregonian | Advance
masslive.com | MassLive | Advance
nola.com | The Times-Picayune | Georges Media
syracuse.com | Syracuse.com | Advance
pennlive.com | PennLive | Advance
newyorker.com | The New Yorker | Advance
vanityfair.com | Vanity Fair | Advance
wired.com | WIRED | Advance
stltoday.com | St. Louis Post-Dispatch | Lee Enterprises
buffalonews.com | The Buffalo News | Lee Enterprises
richmond.com | Richmond Times-Dispatch | Lee Enterprises
omaha.com | Omaha World-Herald | Lee Enterprises
tulsaworld.com | Tulsa World | Lee Enterprises
tucson.com | Arizona Daily Star | Lee Enterprises
seattletimes.com | The Seattle Times | The Seattle Times Company
startribune.com | Star Tribune | Star Tribune Media
dallasnews.com | The Dallas Morning News | Hearst
inquirer.com | The Philadelphia Inquirer | Lenfest Institute
post-gazette.com | Pittsburgh Post-Gazette | Block Communications
triblive.com | TribLIVE | Trib Total Media
tampabay.com | Tampa Bay Times | Poynter Institute
ajc.com | The Atlanta Journal-Constitution | Cox Enterprises
reviewjournal.com | Las Vegas Review-Journal | Adelson family
sltrib.com | The Salt Lake Tribune | The Salt Lake Tribune
deseret.com | Deseret News | Deseret Management
spokesman.com | The Spokesman-Review | Cowles Company
suntimes.com | Chicago Sun-Times | Chicago Public Media
csmonitor.com | The Christian Science Monitor | First Church of Christ, Scientist
washingtontimes.com | The Washington Times | News World Communications
washingtonexaminer.com | Washington Examiner | MediaDC
cnn.com | CNN | Warner Bros. Discovery
foxnews.com | Fox News | Fox Corporation
foxbusiness.com | Fox Business | Fox Corporation
nbcnews.com | NBC News | Comcast
msnbc.com | MSNBC | Versant
cnbc.com | CNBC | Versant
today.com | TODAY | Comcast
nbcsports.com | NBC Sports | Comcast
profootballtalk.nbcsports.com | ProFootballTalk | Comcast
abcnews.go.com | ABC News | Disney
espn.com | ESPN | Disney
cbsnews.com | CBS News | Paramount
cbssports.com | CBS Sports | Paramount
pbs.org | PBS | Public Broadcasting Service
npr.org | NPR | NPR
newsmax.com | Newsmax | Newsmax Media
newsnationnow.com | NewsNation | Nexstar
thehill.com | The Hill | Nexstar
politico.com | Politico | Axel Springer
businessinsider.com | Business Insider | Axel Springer
axios.com | Axios | Cox Enterprises
vox.com | Vox | Vox Media
theverge.com | The Verge | Vox Media
slate.com | Slate | Graham Holdings
theatlantic.com | The Atlantic | Emerson Collective
time.com | TIME | Marc Benioff
newsweek.com | Newsweek | Newsweek
usnews.com | U.S. News & World Report | U.S. News & World Report
nationalreview.com | National Review | National Review Institute
motherjones.com | Mother Jones | Center for Investigative Reporting
thenation.com | The Nation | The Nation Company
reason.com | Reason | Reason Foundation
breitbart.com | Breitbart News | Breitbart News Network
dailycaller.com | The Daily Caller | The Daily Caller
townhall.com | Townhall | Salem Media Group
theblaze.com | Blaze Media | Blaze Media
thedailybeast.com | The Daily Beast | IAC
huffpost.com | HuffPost | BuzzFeed
buzzfeednews.com | BuzzFeed News | BuzzFeed
salon.com | Salon | Salon Media Group
vice.com | VICE | VICE Media
propublica.org | ProPublica | ProPublica | agency
theintercept.com | The Intercept | The Intercept Media
politifact.com | PolitiFact | Poynter Institute
snopes.com | Snopes | Snopes Media Group
factcheck.org | FactCheck.org | Annenberg Public Policy Center
rollcall.com | Roll Call | FiscalNote
forbes.com | Forbes | Forbes Media
fortune.com | Fortune | Fortune Media
rollingstone.com | Rolling Stone | Penske Media
variety.com | Variety | Penske Media
hollywoodreporter.com | The Hollywood Reporter | Penske Media
billboard.com | Billboard | Penske Media
deadline.com | Deadline | Penske Media
techcrunch.com | TechCrunch | Regent
arstechnica.com | Ars Technica | Advance
yahoo.com | Yahoo | Apollo
msn.com | MSN | Microsoft
patch.com | Patch | Patch Media
voanews.com | Voice of America | U.S. Agency for Global Media
rferl.org | Radio Free Europe/Radio Liberty | U.S. Agency for Global Media
stripes.com | Stars and Stripes | Department of Defense
`;
