/**
 * Words for what an organisation deals with ("Food and Drug Administration", "Department of Health and Human Services"), in lower case:
 * inside a name an "and" or a comma between two of them goes on with it. From English. Extend: one entry.
 */
export const ORGANIZATION_TOPICS: ReadonlySet<string> = new Set(
  `aeronautics space affairs agriculture agricultural agents air alcohol animal arms army arts aviation banking bar grill border budget business care children citizenship civil climate commerce commercial commonwealth communications community conservation consumer corrections crime criminal culture cultural customs cyber data
  defense defence development digital disability disaster disease domestic drug drugs economic economy education electoral emergency employment energy engineering enforcement environment environmental equality ethics exchange explosives external families family finance financial firearms fire fish fisheries food foods foreign forestry forest gambling game gaming
  gas general government hazardous health heritage higher highway highways historic home homeland housing human humanities hygiene immigration income industry industrial information infrastructure innovation insurance integration intelligence interior internal international investigation investigations investment justice juvenile
  labor labour land lands law legal liberties local management maritime means media medical medicine medicines mental migration military mines mining monetary monuments motor music national natural naval nuclear nuclear nursing nutrition occupational oceanic atmospheric oceans oil oversight parks peace pensions people performing petroleum pharmacy physical
  planning police policy political population postal power prevention prices privacy prison prisons probation product protection prosecution public racing radiation railways records reclamation recreation reform refugee refugees regional regulatory rehabilitation relations religious relief research resources revenue rights rivers road roads rural rules safety sanitation
  science sciences securities security senior services small social space special sport sports standard standards state statistics statistical student substance sustainable sustainability taxation technical technology telecommunications tobacco tourism trade traffic training transit transport transportation treasury trust universities urban veterans veterinary visual vocational
  waste water ways welfare wildlife women work works youth`.split(/\s+/),
);
