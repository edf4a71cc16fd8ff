/**
 * Frequent surnames of many cultures, in lower case: evidence that a capitalised word is a person. Common knowledge of names; those that
 * are also everyday words or places are left out. Extend: one entry in lower case, without accents.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  `abbott abe abdullah abubakar acosta adams adeyemi aguilar ahmadi ahmed akhtar albright allen ali alvarez andersen anderson andersson andrews ansari armstrong arnold arroyo atkinson awad aziz bailey banerjee barnes barnett baxter becker begum
  bennett bergman bernstein bhatt bianchi biden blair blanc bonilla bouchard boyle bradley brennan briggs brooks browne bryant burke burns bush butler byrne cabrera calderon callahan campbell cameron carlson carpenter carr carroll carson carter castillo castro chan chandra chang
  chaudhary chavez chen cheng cheung chirwa chong choudhury chowdhury christensen chu chung clarke clegg clinton cohen coleman collins colombo conley connolly connor conway cooper corbyn costa cox craig crawford cruz cunningham curtis dalton
  daniels davidson davies davis delgado desai deshpande devries diallo diaz dixon doherty domingo donnelly donovan douglas doyle dubois duffy duncan dunn dupont duterte edwards ellis erdogan eriksson espinoza estrada evans farrell fernandes fernandez ferrari ferreira fischer
  fisher fitzgerald fleming fletcher flores foster fowler fraser freeman fujita gallagher gandhi garcia gardner garner george ghosh gibson gilbert gill goldberg goldman goldstein gomes gomez gonzales gonzalez goodman gorman graham greene greenberg griffin griffiths
  guerrero gupta gustafsson gutierrez guzman hall hamilton hansen hansson harper harrington harris harrison hart harvey hashimoto hassan hawkins hayes henderson henry hernandez herrera hicks hoffman hoffmann holmes hopkins horvath howard hu huang hudson hughes hussain hussein hussain ibrahim
  ito ivanov iyer jackson jacobs jacobsen jain james jansen jensen jimenez johansson johnson johnston jones jordan joshi juarez kamara kapoor kaplan kaur kelley kelly kennedy khan khalil khumalo kim kimura klein kobayashi koch kovacs kowalski kumar kuznetsov lawson lambert larsen
  larson lawrence lebedev leblanc lee lefebvre leroy levin levine levy lewis li lim lin liu lopez lu luna lynch macdonald mackay mackenzie maduro mahmood mahmoud maldonado malik mandela marino marquez marsh marshall martin martinez mason matsumoto matthews mbeki mccain mccarthy mcconnell mcdonald
  mcdonnell mcgrath mckenzie mcleod medina mehta mendes mendez mendoza menon merkel meyer miller mills mishra mitchell modi mohamed mohammed molina moore morales moreau moreno morgan morris morrison morton mueller mukherjee muller murphy murray mwangi nair nakamura naidoo narayan navarro nelson
  newman newton nguyen nielsen nixon novak nunez nunn obama obrien ochoa o'brien o'connell o'connor o'donnell o'hara o'keefe o'leary o'neill o'reilly o'sullivan oconnor odhiambo ogawa okafor okeke okonkwo oliveira oliver olsen olson omar onyango ortega ortiz osborne osei otieno owen owens pandey park
  parsons patel patil patterson paulson pedersen peng pena pereira perez perkins perry petersen peterson petrov phiri phillips pillai popov powell pham phan putin quinn rahman raman ramirez ramos rao rashid reagan reddy reid reilly renzi reyes reynolds ricci richards richardson richter rivera rizvi roberts robertson
  robinson rodriguez rodrigues rogers romero rosenberg rossi rousseau rubio ruiz russell ryan sanchez sanders santiago santos sato schmidt schneider scholz schroeder schultz schulz schwartz schwarz serrano shah shaikh sharif sharma shapiro shevchenko silva simmons simon simpson sinclair singh sithole smirnov
  smith snyder soares sokolov soto sousa spencer stephens stevens stevenson stewart suarez suleiman sullivan sunak sutherland suzuki svensson takahashi tanaka tang taylor thatcher thapa thompson thomson thornton tiwari torres tran trudeau trump tucker turner usman vargas varma vasquez vazquez venter verma
  vega vogel volkov vu wagner walker wallace walsh walters wang warner watanabe watkins watson weber webster weiss welch wheeler whitaker wilkins wilkinson williams williamson willis wilson winters wojcik wong wright wu xu yadav yamada yamaguchi yamamoto yang yilmaz yousaf zapata zelensky zhang zhao zheng zhou zhu zimmerman zuma`.split(
    /\s+/,
  ),
);
