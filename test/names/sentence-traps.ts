/** Sentences with every trap of the full stop; `|` stands where one ends and the next begins, `‖` where no space parts them. People and places are invented. */
export const TRAPS: string[] = `
Mr. Dorn left early.|Nobody noticed.
Mrs. Vale and Ms. Orlov met Dr. Penn on Friday.|They agreed.
Sen. Ada Quill, R-Fla., voted no.|Her party did not.
Sens. Ada Quill, R-Fla., and Tom Reed, D-Del., wrote the bill.|It failed.
Rep. Lena Marsh (D-Ill.) said nothing.|Others did.
Reps. Marsh and Dorn agreed.|So did Gov. Hale.
Gen. Ivo Brandt commands the base.|Lt. Col. Ana Ruiz assists him.
Lt. Gov. Pat Moss spoke first.|Then Atty. Gen. Lee Ward did.
The Rev. Peter Vale prayed.|The crowd was silent.
Prof. Ingrid Holm of St. Olav's disagreed.|She gave no reason.
George W. Halloran won.|He thanked voters.
J. K. Marlow wrote it.|Critics were kind.
J.K. Marlow wrote it.|Critics were kind.
Robert F. Dunn Jr. will speak at noon.|Doors open at 11.
Robert Dunn Jr.|The name says it all.
He met Samuel L. Orme.|They talked for an hour.
Robert C. "Robbie" Scotton won the seat.|It was close.
The U.S. Senate met on Tuesday.|The House did not.
He moved to the U.S.|The visa took a year.
He left the U.S. in May.|She stayed.
The U.S. is large.|Canada is larger.
She works for the U.N. in Geneva.|Her brother does not.
The U.K. Treasury declined to comment.|So did Brussels.
Troops left the U.S.|In June they came back.
It happened in Washington, D.C., on Monday.|Police were called.
It happened in Washington, D.C.|The police were called.
The ferry sank off Marlow, Fla., at dawn.|Two died.
The ferry sank off Marlow, Fla.|The crew survived.
The town of Dunmore, N.Y., has one bridge.|It is closed.
She lives at No. 10 Harbour Road.|It is for sale.
No. 3 seed Orlov lost.|She was injured.
He answered no.|Ten others answered yes.
Was that a no?|It was.
They meet at 8 a.m. on Monday.|Breakfast is free.
They meet at 8 a.m. Monday.|Breakfast is free.
They meet at 8 a.m. EST.|Breakfast is free.
They meet at 8 a.m.|The room is small.
The vote is at 5 p.m.|He will not attend.
The shop closes at 5 p.m. Eastern.|It opens at 9.
The show began at 7:30 p.m.|Fans had waited for hours.
Bluewater Inc. said profit fell 3.5 percent.|Shares dropped.
He left Bluewater Inc.|The company said so.
Kessler Corp. and Dunn Ltd. merged.|Both boards agreed.
He joined Marlow & Co. in 1998.|It closed in 2004.
Prices rose 2.75 points.|Wages did not.
It cost $4.5 million.|Nobody paid.
It cost £4.5m.|The council paid.
The rate is 0.5.|It was 0.75.
Version 2.0 is out.|Version 1.9 is not.
The street is 5.3 miles long.|It has no trees.
On Sept. 11 the bridge closed.|On Oct. 3 it opened.
The bridge closed in Sept.|It opened in Oct.
Jan. 6 was a Wednesday.|It rained.
Born on Feb. 29, he jokes about it.|We laughed.
He arrived in Dec.|She arrived in Jan.
He wrote fig. 3 himself.|See p. 44.
See vol. 2, p. 12.|It is short.
The war of c. 1400 was long.|Nobody won.
Dunn v. Marlow was decided in May.|The state lost.
In Dunn v. Marlow the state lost.|It paid.
Orlov vs. Ruiz is the final.|It starts at noon.
"We won," he said.|"It was close."
"We won."|He smiled.
"We won.|We are glad," she said.
“We won.|We are glad,” she said.
“We won!” she said.|He nodded.
“Did we win?” she asked.|He nodded.
“Did we win?” Ada Quill asked.|He nodded.
“Who knows?” Mr. Dorn said.|He left.
“Stop!” Orlov shouted.|Nobody did.
“Where is it?” he asked, looking up.|It was gone.
“It is over.”|The crowd left.
“It is over.”|The crowd left.
“It is over,” the crowd sang.|They left.
He said: “It is over.”|Then he left.
"It is over."|Then he left.
'It is over.'|Then he left.
She called it “a mess.”|He called it “a start.”
She called it “a mess”.|He called it “a start”.
(He had left.)|She had not.
She stayed (he had left).|They met later.
They won (again).|Fans cheered.
He waited ... and waited.|Nobody came.
He waited …|Nobody came.
He waited. . . .|Nobody came.
I think...|I do not know.
“I just … could not,” she said.|She sat down.
The list … goes on.|It never ends.
What?|No!|Yes.
What?!|Nobody spoke.
Really??|Yes.
He won!!!|She lost.
Yahoo! Sports reported it.|Others followed.
The minister resigned.‖The opposition cheered.
She left at noon.‖He stayed.
“It is over.”‖The crowd left.
Visit example.com for more.|It is free.
Visit www.example.org.|It is free.
Write to anna.berg@example.com.|She answers.
The file is report.pdf.|Open it.
The U.S.-backed force withdrew.|It returned.
A U.S.-led team won.|It was glad.
Mt. Arden is high.|St. Olav's is higher.
Ft. Dunmore has 900 people.|Most are soldiers.
She lives on Main St. near the church.|It is quiet.
She lives on Main St.|The church is near.
He ran down Elm Ave. and fell.|He is fine.
He has a Ph.D. in law.|She has an M.A. in art.
He has a Ph.D.|She has none.
The D.A. declined to comment.|The judge did, too.
The F.B.I. opened a case.|It closed it in May.
He feared the F.B.I.|He had never seen them before.
The S.E.C. fined the firm.|It paid.
Apples, pears, etc. were sold.|Nobody bought plums.
Apples, pears, etc.|Plums were not sold.
Meet at the corner of 5th Ave.|The coat is yours.
Nobody had a plan B.|It failed.
She takes vitamin C.|The doctor advised it.
He caught hepatitis B.|His wife did not.
It was World War I.|Troops went home.
It was World War II.|Nobody knew.
So do I.|The rest do not.
King Carl I. of Arden ruled then.
It was group A.|Two teams went through.
They scored in the 3rd.|They lost in the 9th.
The year was 1999.|Nobody cared.
He turned 46.|She turned 45.
It was 5.|It was 6.
1. Open the box.|2. Close it.
The score was 3.|300 people saw it.
The flat has 40 sq. ft. of floor.|It is dear.
It weighs 5 lbs. and floats.|Try it.
He is approx. 40 years old.|She is 39.
She paid Rs. 500 for it.|He paid Rs. 400.
The dept. closed.|The univ. did not.
The Dept. of Energy closed.|It reopened.
The Calif. law passed.|The Ariz. law did not.
Asst. Dist. Atty. Lee Ward spoke.|Nobody listened.
Capt. Sam Orme and Sgt. Eva Dunn were there.|Cpl. Reed was not.
Supt. Iain Moss of Dunmore police appealed for help.|Witnesses came.
Det. Moss spoke.|He was brief.
H.M.S. Ardent sailed.|She returned.
The H.M.S. Ardent sailed at noon.|She returned.
Messrs. Dunn and Orme lost.|Mme. Ruiz won.
St. Petersburg is cold.|Ft. Myer is not.
“Mr. Dorn is out,” said Ms. Vale.|“He is ill.”
DUNMORE, Fla. (AP) — A ferry sank on Monday.|Two died.
DUNMORE (Reuters) - A ferry sank.|Two died.
LONDON — The bank cut rates.|Shares rose.
By Anna Berg
He is the No. 2 official.|She is No. 1.
The “No. 1” sign fell.|It broke.
iPhone sales fell.|eBay sales rose.
Sales of iPhones fell.|IPhones are dear.
He said “no.”|She said “yes.”
“Yes,” he said.|“I do.”
“Is it safe?”|Nobody could say.
“Is it safe?” Dr. Moss asked.|Nobody could say.
“Go!”|They went home.
He asked why.|“Because,” she said.
She won.[1]|He lost.[2]
She won [sic].|He lost.
It closed — for good.|Nobody cried.
It closed; nobody cried.|It reopened.
It closed: nobody cried.|It reopened.
A. Berg and B. Dunn met.|They left.
A.B. Dunn met C.D. Orme.|They left.
Dr. Martin L. King Road is long.|It is busy.
The E.U. and the U.S. agreed.|Turkey did not.
It is the law in the E.U.|That is so.
Vice Adm. Lee Ward retired.|Adm. Moss did not.
The op-ed (“Why I left.”) ran on Monday.|It was short.
The play, “Who Goes There?” opened.|It closed soon.
Panic! at the Disco played.|Fans danced.
It is 3 p.m. in Lagos and 2 p.m. in London.|Calls begin soon.
He was born in St. John's, N.L., in 1950.|He died there.
They flew from D.C. to L.A. on Sunday.|It took five hours.
`
  .trim()
  .split('\n');
