import type { CueWords } from '../cues.ts'

const AGENCY = '(agency/body/bureau/office/organ/department/unit/authority/government/institution/commission)'

/**
 * English words that shape a question, by what they say. Notation: `expand-phrase.ts`; words are compared by their stems,
 * so that one form stands for all (`receive` is received and receiving, too).
 */
export const EN_CUES: CueWords = {
  whichAgency: `(which/what) [of the/of/government/public/other] ${AGENCY}|who|whose|whom|which one|which|list of [the] ${AGENCY}|name of [the] ${AGENCY}|anyone|anybody|everyone|everybody|someone|somebody|(any/all/every/each) [of] [the] ${AGENCY}|where|wich ${AGENCY}|(which/what) place|names`,
  agencyNoun: `[government/public/administrative/local] ${AGENCY}|place|one|those`,
  whichReport: '(which/what) [annual] report|(all/every/each) [of] [the] [annual] report',
  reportNoun: '[annual/yearly] report|annuals|filing|yearly statement',
  whichYear: '(which/what) year|in (which/what) year|when|since when',
  howMany:
    'how many|no of|number of|count of|[the] number|how much|how large|how high|how low|how big|figure for|value|how often|how many times|amount|quantity|volume|figure|numbers|count|tally|no.|how frequently|nr of|# of',
  howManyAgencies: `how many [of] [the/different/distinct] [government/public/local] ${AGENCY}|how many ${AGENCY} (in/of/across/under)|number of [the] ${AGENCY}|count of ${AGENCY}|at how many|in how many ${AGENCY}|how many of (them/these/those)|how many place|${AGENCY} count`,
  howManyReports: 'how many [of] [the] [annual] report|number of [annual] report|report count|count of report',
  yesno:
    "is it true|is it so|correct|right|true or false|whether|is there any|was there any|were there any|are there any|isn't it|have there been",
  sum: 'all added [up/together]|all told|the whole lot [of them]|(as/taken as) (a group/one)|overall number [of]|add [them] up|added together|total|[the] total number [of]|in total|altogether|sum|summed|add up|combined|overall|in all|all together|together|aggregate|added up|put together|grand total|cumulative|cumulated|all in all|in sum|taken together|sum up|sum total|adding up|pooled',
  average:
    'the (mean/average/avg) for|usually|normally|average|avg|mean|on average|typical|per agency|per report|per office|per bureau|arithmetic mean|averaged|typically|average agency',
  median: 'median|middle value|mid value',
  max: 'maximum|max|highest value|highest number|largest number|peak value|highest figure|highest single',
  min: 'minimum|min|lowest value|lowest number|smallest number|lowest figure',
  most: '[the] (most/highest/largest/greatest/biggest/maximum/top/worst/heaviest/busiest/hardest/strictest/toughest/leading/best/harshest/highest number/largest number/longest) [number/amount/count/share/total] [of]|lead|top|champion|number one|no 1|first place|most often|most common|commonest|most frequent|record|chart topper|max|winner|more than any|more than anyone|prolific|most prolific|tops|leader|leaderboard',
  least:
    '[the] (least/fewest/lowest/smallest/minimum/bottom/quietest/lightest) [number/amount/count/share/total] [of]|last place|tail|laggard|minimal|less than any|worst performer',
  ranking:
    'desc|order by|rank|ranking|ranked|sort|sorted by|order by|ordered|league table|highest to lowest|from highest to lowest|descending|highest first|largest first|most first|from most to least|in descending order|biggest first|leaderboard',
  rankingAscending:
    'lowest to highest|from lowest to highest|ascending|lowest first|smallest first|fewest first|in ascending order|least first|from least to most',
  share:
    'account for|what part was|share|percentage|percent|per cent|proportion|fraction|what part|ratio|portion|as a share of|% of|pct|how large a part|what %|%|rate|slice|quota',
  outOf: 'out of|of which|of those|of them|among them|of these|of all',
  change:
    'δ|% change|pct change|percent change|percentage change|change|growth|increase or decrease|year on year|year over year|yoy|rise or fall|up or down|trend up|changed|by how much|by how many|develop|compared (to/with) (last/the previous/the prior/the) year [before]|versus (last/the previous) year|vs (last/previous/prior) year|than (the year before/last year/the previous year/a year earlier)|from the previous year|increase|decrease|decline|rise|fall|drop|grow|shrink|went up|went down|gone up|gone down|go up|go down|pp change|uptick|downturn|swing|jump|evolve|moved|against [the] previous year',
  trend:
    'trend|over the years|each year|by year|year by year|per year|annually|over time|yearly|time series|development|history of|across the years|every year|per annum|in each year|all years|through the years|evolution|historical|year after year|for each year|broken down by year',
  increase:
    'improve|increase|rise|grow|went up|go up|gone up|more than the year before|rose|up|grew|growing|jump|climb|higher than the year before',
  decrease:
    'decrease|fall|drop|decline|went down|go down|gone down|shrink|fewer than the year before|lower than the year before|down|reduce|less than the year before',
  difference:
    'difference|gap|how (many/much) (more/fewer/less/higher/lower/bigger/smaller)|minus|by how (many/much)|distance|spread|how far (ahead/behind/apart/above/below)|subtract|differ|margin|exceed by|less|delta',
  multiple:
    'how many times (more/as many/as much/higher/larger/bigger/greater)|times as many|times as much|multiple|how many fold|ratio of|factor|x times|how many times',
  doubled:
    'double|doubled|twofold|twice as many|twice as much|doubling|grew by 100 percent|grew 100 %|at least doubled',
  position:
    '(what/which) (rank/place/position)|rank of|position of|where do|where does|what is the rank|rank among|ranks among|ranking of|how do x rank|percentile|what number is|how high does|how many are ahead|placed|stand in the ranking|its rank|place in the ranking|how does it rank|what place|position|standing|in the ranking',
  compare:
    'compare|comparison|versus|vs|vs.|against|side by side|next to|head to head|contrast|in comparison|compared|or|between',
  moreThan: 'than',
  whichMore:
    '(who/which) (have/get/receive/is/of them/of the two/one/side/of these) [have/get/is/the] (more/higher/bigger/larger/greater/fewer/less/lower/worse/better)|which is (more/higher/bigger/larger/greater/fewer/less/lower/worse/better)|who is (worse/better/ahead)|more or fewer|which was (more/higher/bigger/larger/lower)|bigger|who had more|more|fewer|higher|lower|larger|smaller',
  breakdown:
    'what (is/was) [hiding/hidden] (inside/behind)|what (is/was) (hiding/hidden) in|break down|breakdown|broken down|split|composition|itemise|itemize|detail|make up|distribution|by category|categories|decompose|disaggregate|separately|respectively|each of the|by type|individually|line by line|divided into|the various|different types of|structure',
  byReason:
    '[by/which/what/the/per/on what/for what/main/most common/top/usual/for/each] (reason/ground/cause/justification/basis/rationale)|why|on which ground|reason wise|for what reason|legal basis',
  byRequester:
    '[by/per/which/what] (requester/requestor/applicant) [type/group/category/kind]|who ask|who apply|who request|type of (requester/applicant/person)|who filed|what kind of (people/requester/applicant)|who are the (requester/applicant)|who send|who come|by who ask|kind of (requester/applicant)|applicant structure|who submit|who is asking|who were the (requester/applicant)',
  byResult:
    '[by/per] (outcome/result)|how (be) [the/these/those/they/its] [request/case/application/lawsuit/suit/review] [be] (handle/resolve/decide/answer/end/dispose/deal with)|how did they end|what happen to|how be it handled|outcome|how did (they/it/the case/the suit) (end/go)|what become of|how the case end|verdict|disposition|how were they (handled/answered/decided)|win or lose|won lost|how (do/did) [the/these] (case/suit/lawsuit/review/reconsideration/request) (end/go/turn out)|result wise|outcomes',
  byProvince:
    '(by/per/each/every/which/what/across/for each/in each) province|province by province|provincial breakdown|by provinces|provinces|grouped by province|group by province|what provinces',
  byCity: '(by/per/each/every/which/what/across/for each/in each) city|city by city|by cities|cities|grouped by city',
  byCounty:
    '(by/per/each/every/which/what/across/for each/in each) (county/district)|county by county|by counties|counties|grouped by county',
  bySector:
    '(by/per/each/every/which/what/across/for each) (sector/type of agency/kind of agency/kind of office/type of bureau/kind of bureau/type of office/field/branch/agency type/bureau type/line of work/sort of agency)|sector by sector|by sectors|grouped by sector|kinds of agency|types of agency|by kind of (body/agency)|sectors',
  byLevel:
    '(by/per/each/every/which/what/across/for each) (level/tier/administrative level/level of government)|level by level|city vs county|grouped by level|tiers|levels',
  byAgency:
    '(by/per/each/for each/for every/grouped by) (agency/bureau/office/body/unit/organ)|agency by agency|each one|one by one|individual (agency/bureau)|each (agency/bureau/office/body)|per body|apiece|each',
  every:
    '[in] (every/each/all) [single] [of the] [one/two/three/four/five] year|always|every single year|year after year|year in year out|(in both/both) year|all along|consistently|each and every year|all [two/three/four/five] year|every time|without exception|throughout|in all years',
  never:
    'never [once/ever]|not once|in no year|not in any year|at no time|(no/not a) single year|not ever|never ever|in none of the year|no year|not one year|not a single time',
  ever: 'ever|at least once|at some point|at any time|in any year|once|in some year|sometime|at least one year|any year|in the past|whatever the year|no matter the year|regardless of year|at one point',
  inARow:
    'in a row|consecutive|running|straight|on end|successive|back to back|one after another|consecutively|in succession|on the trot',
  rising:
    '(rise/grow/increase/climb/go up/went up/up) (every year/each year/year after year/steadily/continuously/consistently/year by year)|more every year|more each year|higher every year|steadily (rise/grow/increase/up)|keep (rise/grow/increase/going up/climb)|ever more|growing trend|upward|constantly (rise/increase/grow)|more and more|rising trend|going up every year|steadily more|pile up|kept rising|kept growing|continuous increase',
  falling:
    '(fall/drop/decrease/decline/go down/went down/down) (every year/each year/year after year/steadily/continuously/consistently/year by year)|fewer every year|less every year|fewer each year|lower every year|steadily (fall/drop/decrease/decline/down)|keep (fall/drop/decrease/decline/going down)|fewer and fewer|less and less|downward|falling trend|kept falling|kept dropping|continuous decrease',
  first:
    'first time|first year|for the first time|earliest|first ever|since when|start|began|begin|first|new to|newly|never before',
  last: 'last time|most recently|latest time|final year',
  blank:
    'blank|empty|not fill in|unfilled|left blank|leave blank|fill nothing in|not filled|no value|missing value|left empty|leave empty|nothing entered|not entered|unanswered cell|no entry|blanks|missing data|no data|without data|skipped|omitted|not completed|missing number',
  notApplicable:
    'not applicable|n/a|na|dash|slash|hyphen|does not apply|no such activity|struck through|stroke|crossed',
  unread:
    'unread|unreadable|could not be read|not read|illegible|not proved|unproved|cannot read|not able to read|failed to read|uncertain cell|could not read|not recognised|not recognized|not parsed|not be read',
  missingCell:
    'no such cell|lack the row|lack the cell|without the row|row is missing|no such row|lacks the row|lacks the cell',
  none: "no|nobody|no one|none of them|no-one|not any|none|without any|without a single|not a single|not one|zero|nil|lack|free of|devoid of|neither|nor|n't|not|didn't|don't|doesn't|hasn't|haven't|hadn't|wasn't|weren't|isn't|aren't|nothing|0|without|not even one|failed to|minus any|sans|no sign of|void of|absence of|nary a|couldn't",
  some: 'at least one|any|some|one or more|nonzero|non zero|not zero|more than zero|more than none|with|have|at least a|positive|above zero|greater than zero|more than 0|above 0|greater than 0|> 0|has any|a few|not none|lots of|had to|got|saw|faced|existing',
  zero: 'be zero|equal to zero|equal zero|be 0|= 0|of zero|at zero|zero in|exactly zero|nil return|zero',
  aboveAverage:
    '(above/over/more than/higher than/beyond/exceed/beat/greater than/better than) [the/its] [provincial/overall/sector/general] (average/mean/avg)|above average|over average|above-average|better than average',
  belowAverage:
    '(below/under/less than/fewer than/lower than/short of/worse than) [the/its] [provincial/overall/sector/general] (average/mean/avg)|below average|under average|below-average',
  averageNoun: 'the average|the mean|overall average|average level',
  greater:
    '(more/greater/higher/larger/bigger/fewer not) than|over|above|exceed|in excess of|upwards of|beyond|north of|past|beat|outnumber|surpass|top|>|outweigh|better than|greater|worse than',
  atLeast:
    'at least|no (fewer/less/lower) than|not (fewer/less/lower) than|minimum of|or more than|from|>=|reach|a minimum of|a full',
  less: '(fewer/less/lower/smaller) than|under|below|short of|<|not as many as|south of',
  atMost:
    'at [the] most|no (more/greater/higher) than|not (more/greater/higher) than|up to|maximum of|<=|not exceed|no greater than',
  equal: 'exactly|equal|equal to|precisely|just|be the same as|=|same as|match|as many as|only',
  notEqual: 'not equal [to]|other than|differ from|different from|!=|not the same as',
  atLeastAfter: '(and/or) (more/above/over/up/greater/higher)|plus|upwards|+|or better|and upwards',
  atMostAfter: '(and/or) (fewer/less/below/under/lower)|max|tops',
  moreAfter: 'odd',
  between: 'between|from|ranging from|in the range|somewhere between|range',
  all: 'all of them|all of it|everything|every single one|each and every one|all request|every request|all the request|all of the request|all of its request|every single request|100 percent|100 %|entirely|all of what|whatever they were asked|every application|all application|fully',
  but: 'but|yet|however|though|although|while|whereas|still|despite|even though|and yet|nevertheless',
  and: 'and|also|as well as|plus|along with|with|both|together with|&|as well|in addition|besides|both and',
  or: 'or|either|either or',
  both: 'both|the two|each of them',
  only: 'only|just|solely|nothing but|exclusively|merely|alone',
  exceptNext:
    'except [for/in/those in/the/from]|exept|forget|forgetting|exclude|excluding|excl|other than|apart from|aside from|outside [of]|besides|not counting|not including|leave out|leave * out [of (it/this/that)]|leaving out|without|but not|minus|excepting|all but|everyone but|everybody but|anyone but|(everybody/everyone/anybody/anyone) (else than/other than/except)|non|ignoring|ignore|disregarding|skip|drop|leave aside|not in|not from|setting aside|save for|bar|barring',
  exceptPrevious: 'excluded|excepted|left out|aside|not included|not counted',
  others: `[the] others|[the] other ${AGENCY}|the rest|the remaining|(everybody/everyone/all/anybody/anyone) else`,
  region: `(all/every) [the] ${AGENCY} (in/of/within/under)|including [its/the] (county/district/department/bureau)|[the] ${AGENCY} (in/of/within/across/under/from/based in)|(its/their) (county/district/bureau/department)|throughout|across|region of|within|all of|whole of|anywhere in|entire|agencies|bureaus|offices|bodies|region|area`,
  it: '[the] it|its|they|them|their|these|those|this one|that one|that (agency/bureau/office/one/county/city/place/district/government)|this (agency/bureau/office/county/city/place/district/government)|the same (agency/bureau/office/one)|these (agency/bureau/office/one/two/three)|those (agency/bureau/office/one/two/three/five)|the (two/three/five) of them|there|same agency|he|she|the bureau|the agency|the office|the county|same place|both of them|same office|the former|that',
  thatYear: 'that year|same year|the same year|in that year|this year one|that period|the year in question|then',
  theFirst:
    '[the] first (one/agency/bureau)|number one|no 1|top one|the top one|first of (them/these/those)|the winner|the leader|the highest one|the one on top|the champion',
  theSecond: '[the] second (one/agency/bureau/place)|number two|no 2|runner up|the runner-up|second on the list',
  theThird: '[the] third (one/agency/bureau)|number three|no 3|third on the list',
  of: 'of',
  following:
    'what about|how about|and what about|and how about|and for|then|and|ok and|okay and|same for|same question for|likewise for|now|next|same thing for|same again for|ditto for|now for|so what about|also for',
  instead: 'instead|rather|change [it] to|make (it/that)|switch to|swap|replace with|actually|i mean|or rather',
  also: 'also|too|as well|likewise|same',
  why: 'why|how come|for what purpose|what explains|what caused|what is behind',
  say: 'report (that/on/about)|(mention/say/describe/state/write/talk/speak/note/claim/admit/acknowledge/discuss/explain/tell/point out/refer) [about/on/of/to/that]|in (their/its) [own] words|own words|quote|verbatim|wording|exact words|exact sentence|passage|sentence|what do they say|what does it say|cite|literal|text says|in the text|narrative|paragraph|bring up|brought up|touch on|how (do/did) [it/they/the agency] (handle/deal with/organise/carry out/ensure/promote/describe/explain)|say about|search for|look for|find the passage|statement|statements|remark|examples of|account of|word for word|tell about',
  problem:
    '[main/major/key/chief/biggest/common/remaining/own/most common] (problem/shortcoming/weakness/deficiency/difficulty/challenge/failing/inadequacy/trouble/pain point/flaw/gap in/drawback) [and] [(problem/shortcoming/weakness/deficiency/difficulty/challenge)]|complain|complaint about|struggle with|what go wrong|self criticism|self-criticism|lament|admit|confess|lacking|insufficient|fall short|where are they weak|weak point|weak at|weak spot|not good enough|poorly',
  improvement:
    'improvement [measure/plan/step]|remedy|corrective (measure/action)|next step|plan to (do/improve/fix/strengthen)|measure (take/plan/to)|measures|how will they (fix/improve/solve)|promise|intend to|what will they do|plan for next year|what do they plan|going to do|planned improvement|improve|pledge|vow|commit to',
  rectification:
    'rectification|rectified|rectify|(fix/solve/correct/address/resolve) (last year/the previous year/the problem/them/it)|did they (fix/solve/improve)|follow up on last year|make good|deliver on|kept their promise|implemented|what became of|has it been solved|remedied|fixed',
  innovation:
    'innovation|innovative|novel|new (practice/approach/method/measure/idea/initiative)|best practice|creative|highlight|new way|pilot|something new|good practice|bright spot',
  finding:
    "(do not/does not/not) (add up to/equal) [the/their] total|(do not/don't/doesn't/does not/not/fail to/didn't/did not) (add up/equal/match/balance/tally/agree/reconcile/square/sum/fit/check out)|inconsistent|inconsistency|consistent|consistency|error|mistake|wrong (number/sum/total/figure)|discrepancy|mismatch|contradict|contradiction|conflict|disagree|reconcile|data quality|miscalculate|arithmetic|anomaly|suspicious|sloppy|sloppiest|wrong|incorrect|faulty|doubt|verify|check the (sum/number/total/figure)|broken|broke|violate|dirty data|can't be right|cannot be right|does not compute|issue with the number|hold together|flawed|finding|double check",
  textAgainstTable:
    '[the] text (against/and/vs/versus/with/to/contradict/agree with/say/match) [the/its] table|narrative (against/and/vs/versus/with/to/contradict) [the/its] table|text and table|table and text|in the text|the prose|say one thing|narrative and table|text and the table|text|narrative|prose|words and numbers|table',
  acrossYears:
    'across years|from year to year|year to year|with the [previous/prior] year|the year before|previous year|carry over from|carryover|between years|last year|successive years|opening balance|follow from',
  sums: 'sum|total|part|subtotal|row sum|column|parts and total|add up to the total|sums',
  balance: 'balance|balance out|received plus carried over|in and out|intake and',
  titleFinding: 'title|signature|heading|signed|headline',
  define:
    "what (be) [meant by/the meaning of/the definition of]|what's|whats|what do * mean|mean|meaning|definition|define|explain|difference between|what do it mean|what does * stand for|how (be) * (calculated/defined/computed/counted)|glossary|what counts as|stand for|in plain (english/words)|what exactly (be)|what kind of thing (be)|which article|legal basis|how do * differ|how (be) * different|what falls under|what goes into|what is covered by|include|difference|what the hell is|what does|formula|unit of",
  profile:
    'profile|overview|summary|how be * doing|how (do/did) * do|tell me about|key figure|at a glance|general picture|big picture|portrait|fact sheet|main figure|everything about|everything on|in brief|basics|snapshot|report card|what do you know about|headline figures|highlights|how is|how was|how are things|run down|rundown|key numbers|briefing|in a nutshell|introduce|doing|sum up',
  coverageYears:
    'which year do you have|what year do you have|which year be (there/covered/available)|years covered|available year|what years|which years|year range|time range|earliest report|oldest report|newest report|latest report|first report|period covered',
  coverageMissing:
    "no report|missing report|without [a/any] report|miss|missing|(do not/don't/didn't/did not/not/never) (publish/file/submit/have) [a/an/any] report|not (covered/included/in the archive)|absent|lacking report|gap in the|who did not report|failed to (file/publish/report)|how complete|complete|incomplete|not reported",
  coverageExists:
    '(do/does) (you/the archive/it) (have/hold/contain/cover/include)|be there [a/an/any] report|have you got|in the archive|be covered|be included|on file|you have|covered|available|in here|in your data|indexed|stored',
  coverageNoun:
    'archive|database|dataset|data set|collection|coverage|corpus|in here|on record|your data|holdings|sample',
  chart: 'chart|plot|graph|diagram|draw|visualise|visualize|bar chart|line chart|curve|picture|figure as a',
  export: 'export|download|excel|csv|xlsx|spreadsheet|as a file|save as',
  source:
    'source|where (do/did) [it/this/that/you] (come from/get)|where (do/did) [all] (these/the/those) (figures/numbers/data) come from|where is (it/this/that) from|proof|evidence|citation|which (page/cell/table/row/file|document)|reference|origin|where from|provenance|where exactly|where did you get|cite your|what file|which file|where do you get',
  sure: "are you sure|sure|really|is that right|certain|double check|can't be|cannot be|you sure|verify that|that seems|that looks|seriously|no way|check again|how come so|is that all|only that|truly|confident|trust",
  help: 'help|how do i (use/ask)|what can (you/i) (do/ask/answer)|usage|instructions|manual|how to use|how does this work|commands|what do you do|features|capabilities|how can you help|what should i ask|get started|tutorial',
  who: 'who are you|what are you|your name|who made you|who built|introduce yourself|who wrote you|are you a (bot/human/robot/person)',
  howItWorks:
    'how do you (work/know/get/read/calculate/count)|which model|what model|chatgpt|gpt|llm|language model|artificial intelligence|do you make (things/it) up|hallucinate|how accurate|how reliable are you|how often updated|are you ai|the sql|sql|query behind|how was it (computed/calculated)|how did you (compute/calculate/get|find)|your method|methodology',
  greeting: 'hello|hi|hey|good morning|good evening|good afternoon|greetings|howdy|hi there|hello there|yo|morning',
  thanks:
    'thanks|thank you|thx|ty|cheers|much appreciated|great thanks|many thanks|ok|okay|got it|i see|understood|appreciate it|cool|fine|alright|all right|perfect thanks|nice one|ta',
  bye: "bye|goodbye|see you|that's all|that is all|good night|later|cya|see ya|that will be all|i'm done|no more questions|farewell",
  praise:
    'great|awesome|well done|nice|amazing|good job|perfect|excellent|brilliant|impressive|love it|wonderful|good bot|very helpful|helpful|neat|fantastic',
  complaint:
    "that's wrong|useless|you don't understand|nonsense|rubbish|not what i asked|wrong answer|terrible|bad bot|stupid|garbage|this is wrong|you are wrong|that is not right|too slow|that is not what|idiot|not helpful|makes no sense|wtf",
  outside:
    'weather|stock|gdp|news|phone number|telephone|mayor|director|secretary|boss|address of|zip|write (me/a/an)|translate|joke|forecast|predict|next year|tomorrow|will * be|how (do/can) i (file/submit/make) (a/an)|where do i file|lawyer|budget|salary|population|size of|poem|email of|contact|freedom of information act|foia|united states|u.s.|uk|recipe|football|capital of|president|election|covid case',
  partOfYear:
    '(january/february/march/april/june/july/august/september/october/november/december)|[per/each/every/a/by/which/last] month|monthly|[first/second/third/fourth/last] quarter|q1|q2|q3|q4|quarterly|[the] (first/second/last) half [of]|(spring/summer/autumn/winter)|per week|weekly',
  fineAmount: 'fine amount|amount of fines',
  list: 'list|name|enumerate|give me a list|show me the list|list out|find|identify|pick out|name them|let me see which|filter|single out|point out|which ones|spell out',
  whole:
    'all|overall|the whole archive|everywhere|all of china|nationwide|across the board|in the archive|entire archive|national|across all|whole|all agencies|the lot|across everything',
  negativeNoun: 'be not|other than|not',
  asTable: '(as/in) a (table/list)|table|tabulate|tabular',
  approximately: 'about|approximately|roughly|around|circa|some|nearly|almost|ca',
  passive: 'by',
  more: 'more|show more|the rest|go on|continue|next page|others|what else|and then|remaining|next',
  fileOriginal:
    '(give/send/show/get) me the (report/document/pdf/original/file|full text)|original [file/report/document]|full report|full text|whole report|the pdf|report itself|send the report',
}

/** Words around a question that change nothing. */
export const EN_FILLERS: readonly string[] = [
  "a|an|the|of|in|on|at|for|to|by|from|as|into|onto|about|than|that|which|this|there|here|it|be|am|do|can|could|would|should|will|shall|may|might|must|please|pls|plz|kindly|dear|me|my|i|i'd|i'm|i've|we|us|our|you|your|let|let's|so|well|now|then|just|s|'s|also|too|if|because|due|up|out|off|through|during|within|among|amongst|per|via|what|how|when|where|one|ones|thing|stuff|such|same|own|else|not only|anyway|actually|really|exactly|precisely|currently|respectively|indeed|basically|simply|quick question|quickly|question|btw|fyi|e.g.|i.e.|etc|eg|ie",
  'style|styled|classify|categorise|tell|show|give|find|look|look up|get|see|want|like|need|know|wonder|check|say|report|print|state|record|note|figure|number|data|statistics|stat|information|info|detail|table|row|column|cell|entry|line|item|count|case|year|annual|official|officially|public|gov|govt|government|administrative|open government information|ogi|foi|disclosure|mark|make|take|come|go|end|happen|put|set|use|deal|file|face|concern|regard|accord|involve|relate|result|issue|reply|respond|response|answer|handle|process|decide|decision|action|matter|type|kind|sort|category|class|group|whole|entire|full|yet|still|already|again|back|around|across|like|reason|ground|cause|basis|purpose|applicant|requester|person|people|party|side|level|place|area|work|working|period|time|term|date|day|end|beginning|start|course',
  'more (useful/helpful/interesting/telling/to the point)|different (thing/question/topic)|another (thing/question/topic)|one more thing|in particular|would you|put out',
  'hello|hi|hey|thanks|thank you|thx|cheers|ok|okay|sorry|excuse me|good morning|quick one|urgent|asap|for a story|for an article|for my thesis|for my paper|for my research|im writing|i am writing|research|paper|story|article|deadline|colleague|boss|asked|wants to know|curious|interested|hm|hmm|um|uh|oh|ah|lol|haha',
]
