/**
 * Given names mostly borne by men, of many cultures, in lower case. Common knowledge of names; evidence that a name is a person's,
 * and weak evidence for "he", never a statement about anyone. Extend: one entry in lower case, without accents.
 */
export const GIVEN_NAMES_MALE: ReadonlySet<string> = new Set(
  `aamir aaron abbas abdallah abdel abdelaziz abdelfattah abdi abdul abdulaziz abdullah abdullahi abdulrahman abel abhijit abhishek abiy abraham abram abu achim achraf adam
  adama addison ade adebayo adel adem adil aditya adnan adolf adolfo adrian adriano agustin ahmad ahmadou ahmed ahmet aiden ajay ajit akash akbar akhil akhilesh akio akira
  akshay al alain alan alasdair alastair albert alberto albin aldo alec alejandro aleksandar aleksander aleksandr aleksei alessandro alessio alex alexander alexandre
  alexandru alexei alexey alexis alf alfonso alfred alfredo ali alioune alireza alistair alister allan allen alonso alonzo aloysius alphonse altaf alvaro alvin amadou aman
  amar amara amari ambrose amir amit amitabh amos amr anand anas anatoly anders andre andrea andreas andrei andrej andres andrew andrey andriy andrzej andy angel
  angelo angus anil anibal anish ankit anselm anson anthony antoine anton antonin antonio antony anupam anurag anwar aram archie ari aristide arjun arkady armand armando
  armin arnaud arne arnold arsene art artem arthur artur arturo arun arvid arvind asad asghar ash asher ashok ashraf ashton asif aslam athol atiku atsushi aubrey august
  augusto augustin augustine aurelio austin avi avraham axel ayman ayub aziz babak bailey baldev balthasar baptiste barack barnaby barney barrett barry bart bartholomew bashar
  bashir basil bassam bastian ben benedict benedikt beniamino benito benjamin bennie benoit benny bernard bernardo bernd bernie bert bertie bertrand bhupendra bilal bill
  billy binyamin bjorn bjarne blaine blair blake bo bob bobby bogdan boris boyd brad bradford bradley brady brahim bram bran brandon branislav brendan brendon brennan brent bret
  brett brian brice bruce bruno bryan bryce bryant bryn buddy burhan burt byron caesar cal caleb callum calum calvin cameron carl carlo carlos carlton carter cary cecil
  cedric cesar chad chadwick chaim chandra charles charlie chase chester chidi chinedu chinua chip chris christian christoph christophe christopher christos chuck chukwuemeka
  clarence clark claude claudio claus clay clayton clemens clement cleon cliff clifford clifton clint clinton clive clyde cody colby cole colin collin colm connor conor conrad
  constantin constantine corey cormac cornelius cory costas craig cristian cristiano cristobal curt curtis cyril cyrus cyriaque dale dalton damian damien damon dan dane
  daniel danilo danny dante daoud darcy darius darko darnell darrel darrell darren darryl daryl dashiell dave david davide davis dawid dawood dean declan deepak del demetrius
  denis deng dennis denny denzel deondre derek derrick deshawn desmond deval devin devon dexter dick didier diego dieter dietrich dilip dimitri dimitris dimitrios dinesh dirk diyar
  djibril dmitri dmitriy dmitry dmytro dominic dominick dominik don donald donnie donovan doug douglas drew duane dudley duncan dustin dusty dwayne dwight dylan eamon eamonn earl
  ebrahim ed eddie eddy edgar edgardo edmond edmund edoardo eduard eduardo edward edwin efraim efren egon ehsan ehud eladio eldon eli elias eliot elijah elio elliot elliott ellis elmer elon
  elton elvis emanuel emeka emeric emil emile emiliano emilio emin emmanuel emmett emomali emre enda enoch enrico enrique enzo ephraim eran ercole eric erich erick erik
  erling ernest ernesto ernie ernst errol erwin esteban ethan etienne eugen eugene eugenio evan evander evaristo evgeny evo ezekiel ezra fabian fabien fabio fabrice fabrizio
  fadi fahad faisal faiz fares farhad farid farouk farooq federico felipe felix ferdinand fergus fernand fernando fethullah fidel filip filippo finbar finlay finn fintan florent florian floyd
  forrest francesco francis francisco franck franco francois frank frankie franklin frans franz fred freddie freddy frederic frederick frederik fredrik friedrich fritz fumio
  gabor gabriel gaetano gamal gareth garfield garrett garry garth gary gaston gaurav gautam gavin gene genaro gennady geoff geoffrey geoffroy george georges georgi georgios georgy gerald
  gerard gerardo gerhard gerry gerd gert geert ghassan giacomo gianluca gianni gideon gil gilbert gilberto giles gilles ginandjar gino giorgio giorgos giovanni girish giuliano giulio giuseppe glen glenn gonzalo
  gopal gordon goran graeme graham grant greg gregg gregor gregory greville grigory guido guillaume guillermo gunnar gunter gunther gus gustav gustave gustavo guy gwyn habib hadi
  hafez hage haider haitham hakan hakeem hakim hal hallam hamad hamed hamid hamish hamza hamzah hank hannes hannibal hans hardeep hari harish harold haroun harris harrison harry harsh haruki haruhiko harvey
  hashim hasan hassan hassanal hatem hayden haydn hector heiko heinrich heinz helmut hendrik henning henri henrik henrique henry herb herbert herman hermann hernan herve hew hicham hideki hideo
  hiro hiroshi hiroyuki hisham holger homer horace horacio horst hosni howard hoyt hrant hristo hubert hugh hugo humberto humphrey humza hussain hussein huw iain ian ibrahim ibrahima idris idriss ignacio
  ignatius igor ihor ike iker ilan ilham ilya imad imam iman imran imre inaki indra ion ioannis ira irfan irvin irving irwin isaac isaiah isaias ishaan ishaq ishmael isidro ismael ismail israel issa isser
  itamar itzhak ivan ivo ivor iyad jace jack jackson jacky jacob jacques jaden jagdish jagmeet jaime jair jairam jake jakob jakub jalal jamaal jamal james jamie jamil jan janez
  janos janusz jared jarrod jaroslav jaroslaw jason jasper jaswant javad javed javier jay jayden jayson jean jeb jed jeff jefferson jeffery jeffrey jens jerald jeremiah jeremy
  jermaine jerome jeronimo jerry jesper jesse jesus jethro jevon jim jimmie jimmy jiri jitendra joachim joao joaquin jochen jock joe joel joerg joey johan johann johannes john johnnie johnny jomo jon
  jonah jonas jonathan jonny joost jordan jordi jorg jorge jorgen joris jose josef joseph josh joshua josiah josip jovan juan jude judd jules julian julien julio julius jun junaid jung junichiro jurgen
  justin juergen kailash kamal kamil kamran kapil karan kareem karel karim karl karol kashif kaspar kasper kassym katsuya kaushik kazim kazuo keegan keenan keir keith kelechi kelvin ken kendrick kenji
  kenneth kenny kent kenyatta kevin khaled khalid khalifa khalil kian kieran killian kim kip kiran kirk kiril kirill kishore kit kizza klaus klemens knud knut kobe kofi konrad konstantin kostas krishna kristian
  kristof kristoffer krzysztof kumar kunal kurt kushal kwabena kwame kwasi kwesi kyle kyriakos lachlan ladislav lalit lamar lamine lance landon lars larry laszlo laurence laurent laurentiu lawrence lazaro lazarus lee leif leighton len
  lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy les lester lev levi lewis liam lincoln lindsey linus lionel lior lloyd logan lorenzo lothar lou louie louis luc luca
  lucas lucian luciano lucien ludovic ludwig luigi luis luiz luka lukas lukasz luke luther lyle lyndon maarten mac macky magnus mahamadou mahathir mahdi mahesh mahmood mahmoud mahmud maithripala majid malcolm malik mamadou mamoun mamoru
  manfred mangosuthu manish manmohan manny manoj mansour manu manuel marat marc marcel marcelo marcin marco marcos marcus marek mariano marin mario marius mark marko markus marlon marques marshall martin martti
  marty marvin marwan masaki masashi masoud massimo mateo mateus mateusz matej mathew mathias mathieu mats matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxim
  maxime maximilian maximo maxwell mehdi mehmet mel melvin menachem mendel meir mervyn meyer micah michael michal michel mick mickey miguel mihai mihail mikael mike mikhail mikheil mikko
  miklos milan miles milo milos milton mirko miro miroslav mitch mitchell mitt mladen moe mohamad mohamed mohammad mohammed mohan mohinder moises mohsen moktar monroe mordechai morgan morris mort mortimer moses moshe moss mostafa muammar mubarak mueller muhammad muhammadu muhammed
  muhyiddin mukesh mukhtar munir murat murray musa mustafa mwai myles nabil nader nadeem nagib naguib najib nana nanda narendra nasser nassim nat nate nathan nathaniel navid navjot navin nawaf nawaz nazir ned neil nelson nestor neville newt nicholas nick nicky nicola nicolae
  nicolas nicolo niels nigel nikhil nikol nikola nikolai nikolaj nikolaos nikolaus nikolay nikos nils nino niraj nishant nitin noah noam noel nolan norbert norberto norm norman nouri nuno nursultan obed octavio odd ola olaf olav ole oleg oleksandr oleksiy oliver
  olivier olof olu olusegun omar omari omer oren orlando orrin orson oscar oskar oswald oswaldo otis otto ousmane owen pablo paddy palaniswami panos paolo parker pascal pascual pasquale patrice patricio patrick patrik paul pavel pavlo pawel paxton
  pedro pekka percival percy perry pervez pete peter petr petro petros phil philip philipp philippe phillip pier pierce piers pierre pieter pietro piotr piyush plamen pradeep prakash pramod pranab pranav prasad prashant praveen prem preston
  qasem quentin quincy quinn quinton rachid radek rafael rafal rafic rafik rafiq raghav raghuram rahim rahman rahul rainer raj raja rajan rajat rajeev rajendra rajesh rajiv rajnath rajnish rakesh ralf ralph ram ramakrishna raman rami ramiro ramon ramesh rand randal randall
  randolph randy ranil ranjan ranjit raoul raphael rashad rashed rasheed rashid rasmus raul ravi ravindra ray raymond raymundo raynard recep reg reggie reginald reid reinhard reinhold remi remy rene reuben reuven rex reza rhys ricardo riccardo richard
  rick ricky rico rishi ritchie rob robbie robert roberto robin rocco rod roderick rodney rodolfo rodrigo rodrick roger rogelio rohan rohit roland rolf roman romain romano romeo ron ronald ronan ronnie rory roscoe ross roy royce ruben rudolf rudolph rudy rufus
  rupert russ russell rustam ruslan ryan ryszard saad sachin saddam sadiq sadio saeed sajid salah saleem saleh salem salim salman salvador salvatore salva sam sameer sami samir sampson samson samuel sanath sandeep sandro sandy sanjay sanjeev santiago santos sasha
  satoshi satya saul saurabh sayed scott sean seamus sebastian sebastiano sebastien sepp serge sergei sergey sergi sergio serhiy seth severin seymour shafiq shah shahbaz shahid shahrukh shaikh shane shankar shaukat shaun shawn shaykh sheikh sheldon sherman sherwood shigeru shimon shinji
  shinzo shivraj shlomo shyam sid siddharth sidney siegfried sigmar sigmund silas silvan silvio simeon simon sipho slavoj slobodan sol solomon soren soumaila spencer spiros srdjan srinivas stan stanislav stanislaw stanley stavros stefan stefano steffen stelios stephan stephane
  stephen sterling steve steven stewart stoyan stu stuart subhash subramanian sudhir sujit sulaiman suleiman sultan suman sundar sunil suresh surendra sushil svante sven syd syed sylvain sylvester tadeusz tadeu taha tahir taiwo takashi takeshi takuya tamas tamim tanvir tarek tareq tariq taro tarun tayyip ted teddy
  teodor teodoro terence terrance terrell terrence terry tetsuya thabo thad thaddeus thaksin theo theodor theodore theodoros theophilus theresien thierry thomas thorsten tibor tidjane tiger tiago tim timo timothy timur tito tobias tobin toby todd togo tom tomas tomasz tommaso tommy tomoaki tomislav tony
  torben tore torsten toshihiko toshiro travis trent trevor trey tristan tristram troy truman tsutomu tuomas ty tycho tyler tyrone tyson ugo ulf ulrich ulysses umar umaru umberto umesh unai uri uriel usain usman uwe uzoma vaclav vadim vahid valentin valentino
  valery valerio van vance vasily vasyl vaughn venkat vernon vic vicente victor vidal vidar viggo vijay vikas vikram viktor vince vincent vincenzo vinod virgil vishal vitali vitaly vito vivek vlad vladimir vladislav volker volodymyr vyacheslav wade wael wahid waldemar waleed
  walid wallace wally walt walter warren warwick waseem wassim wayne wendell werner wes wesley wilbert wilbur wilfred wilfredo wilfrid wilhelm will willard willem william willie willis wilmer wilson winfried winston winton wladimir wojciech wolfgang woodrow wyatt
  xander xavi xavier xi yacine yacoub yahya yair yakov yakub yan yang yannick yannis yanis yasin yasir yaser yassin yassine yasser yasuhiro yaw yemi yevgeny yi yigal yitzhak yogi yorgos yoshihide yoshiro yossi youssef youssou youssouf yuri yuriy yusuf yves yvon zac zach zachary zack zafar zaid zakaria zakir zane zayn
  zdenek zeke zeljko zhan ziad zia zinedine zoltan zoran zubair zulfikar zygmunt`.split(/\s+/),
);
