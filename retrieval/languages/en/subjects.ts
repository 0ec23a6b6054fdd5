import type { SubjectWords } from '../subjects.ts'

/** English names of what the narrative counts and complains of, and of levels, editions and tables. */
export const EN_SUBJECTS: SubjectWords = {
  quantities: {
    wechatFollowers:
      '[wechat/official account/public account] (follower/fan/subscriber) [count/number] [on wechat/of wechat/of [the/its] wechat [official] account]|people follow [it on] wechat|wechat (follower/fan/subscriber)|follower|people following|subscribed|fans',
    weiboFollowers:
      '(weibo/microblog) (follower/fan/subscriber)|(follower/fan/subscriber) on (weibo/the microblog)|(follower/fan) of [the] (weibo/microblog)',
    trainingSessions:
      '(training/trainings) [session/course/event/class/workshop]|training session|workshop held|class held|sessions of training|how many times did they train|trainings held|staff training',
    trainees:
      'trainee|(people/person/staff/participant/official/attendee/employee/head) [be/who be/that be/were] train|(participant/attendee/attendance) [in/at/of] [the] training|number of people trained|people (attend/take part in/join/participate in) [the] training|trained people|participants|trained',
    websiteItems:
      '(item/piece of information/article/post/document/information) [publish/post/release] (on/to/through/via) [the/its/their/the official/the government] (website/site/portal/web site)|(item/piece of information/article/post/information) (publish/post/release) online|website (item/post/publication/article/update)|(item/piece of information) (publish/disclose/release) [online/proactively]|published online|proactive (disclosure/publication) item|publish on [the/its/their] [official/government] (website/site/web site)|web items|items published|pieces of information|website output',
    websiteVisits:
      '(website/site/web site/page/portal) (visit/view/hit/traffic/click)|visit to [the/its] [official/government] (website/site/portal)|page view|web traffic|number of visits|visits|views|visitors|clicks',
    wechatItems:
      'wechat (post/article/item/message/push/publication/update)|(post/article/item/message) (on/via/through/by) [the/its] wechat [account/official account]|(publish/post) on wechat|official account (post/article/item)',
    weiboItems:
      '(weibo/microblog) (post/item/message/update) [be (publish/post/send)]|(post/item/message) on (weibo/the microblog)|(publish/post) on weibo|weibo|microblogs',
    pressConferences: '(press/news) (conference/briefing)|press meeting|press event',
    interpretations:
      '[policy] (interpretation/explanation/explainer/reading) [piece/material/text/article/item]|explain policy|policy explainer|explainers',
    feesCharged:
      '[information/foi/disclosure] processing (fee/charge)|(fee/money/charge) (charge/collect) for (information/processing/request/disclosure)|charge [applicant/requester/people] [money] for (information/request)|information processing fee|foi fee|disclosure fee|processing fees',
    staff:
      '[disclosure/full time/part time/full-time/part-time] (staff/personnel/employee/official) [member] [work on/in charge of/for] [disclosure/openness]|staff member|headcount|how many people work|staff size|full-time staff|part-time staff|dedicated staff|staff',
    npcProposals:
      "(people's congress/npc/congress) (suggestion/proposal/deputy suggestion/motion)|(deputy/deputies) (suggestion/proposal)|suggestion of [the] (deputy/people's congress)|deputies' suggestions|npc suggestion|congress suggestion",
    cppccProposals:
      '(cppcc/political consultative/consultative conference/political advisory) (proposal/motion/member proposal)|proposal of [the] cppcc|cppcc',
    proposals:
      '(suggestion/proposal) and (suggestion/proposal)|(proposal/motion) [in total/altogether/handled]|suggestions and proposals|proposals|npc and cppcc',
    gazetteIssues:
      '[government/official/municipal] gazette [issue]|issue of [the] [government/official/municipal] gazette|gazettes|gazette',
    hotlineReplies:
      '[12345/government/citizen] hotline [reply/call/request/case/order/ticket]|12345 [call/case/reply]|(reply/answer) on [the] hotline|hotline',
    openDays: '[government] open (day/house)|open-day|open doors day',
    messages:
      '[citizen/public/online] (message/letter/enquiry/inquiry/comment/mail/email/consultation) [reply/answer] [from the public/in the mailbox]|mailbox|letter from the public|messages left',
    surveys:
      '(survey/questionnaire/opinion poll/poll) [conduct/hold]|(opinion/comment) (collection/solicitation/solicit)|public consultation|consultation of the public|surveys',
    videos: '[short] video [publish/post/item/clip]|douyin|tiktok|clips',
    livestreams: 'livestream|live stream|live broadcast|[online] interview|webcast',
    meetings: '[special/work] meeting [hold/on disclosure]|meetings held|meetings',
  },
  themes: {
    staffCapacity:
      'staff and skills|(lack/shortage/want) of (staff/personnel/people/manpower/hand/capacity/expertise/skill)|staff (shortage/capacity/problem/turnover/skill/issue)|(too few/not enough/short of/insufficient/understaffed) [staff/people/personnel/hand]|understaffed|short-staffed|short staffed|staffing|personnel problem|professional (capacity/skill/level)|capacity of staff|manpower|part-timers|untrained staff|staff shortages|staff competence|staff turnover|few people',
    policyInterpretation:
      'policy interpretation|(weak/poor/insufficient/lack of/single/dull) [policy] (interpretation/explanation)|[policy] interpretation (quality/weak/form/problem/poor)|explaining policy [badly/poorly]|policy interpretation|policies not explained',
    newMedia:
      'government social media|(new/social) media [operation/management/account/problem]|wechat account (poorly/badly) (run/managed/maintained)|new media|social media',
    coordination:
      'coordination between departments|(coordination/cooperation/communication) [between/among/across/with] [department/bureau/office/agency/unit]|poor coordination|lack of coordination|department not cooperate|coordination|silos|interdepartmental|information silo|joint force',
    timeliness:
      'timeliness|(late/slow/delayed/untimely/out of date/outdated/not timely/belated/lagging) [publication/update/disclosure/release/information]|(publication/update/disclosure/information/release) (late/slow/delayed/untimely/out of date/be not timely/come too late)|timeliness|not up to date|stale|delays in (publishing/publication/updating)|update delay|not updated|updating too slowly|publish late',
    interaction:
      'interaction with the public|(interaction/dialogue/engagement) [with the public/with citizen/with people]|public participation|response to (public concern/concern)|responding to concerns|responsiveness|weak interaction|interaction',
    secrecyReview:
      'review before publication and privacy|(secrecy/confidentiality/security) (review/check/screening/vetting)|secrecy|privacy protection|leak of personal data|pre-publication review|confidentiality',
    platform:
      'websites and platforms|(platform/website/site/column/system/search function/portal) (problem/construction/function/building/hard to use/difficult to use/poor/weak/not user-friendly/search)|hard to find|search function|website hard to use|platform|channels too few|channel of disclosure|single channel',
    standardization:
      'standards and procedures|(standardisation/standardization/standard/uniformity) [level/low/problem]|not standardised|not standardized|not uniform|lack of standards|non-standard|nonstandard|inconsistent format|irregular',
    contentDepth:
      'depth and quality of content|(content/information) (not deep/not detailed/thin/shallow/incomplete/quality/too thin/lack depth/not comprehensive/not rich)|(depth/breadth/quality/scope) of [the] (content/information/disclosure)|shallow content|content quality|lack of depth|superficial|thin content|incomplete content',
    requestHandling:
      'handling of requests|(handling/processing/answering) of (request/application)|request handling|quality of (reply/answer/replies)|how request be handled badly|replies not standardised|reply quality|handling quality',
    supervision:
      'supervision and evaluation|(supervision/monitoring/oversight/assessment/evaluation/inspection/accountability) [mechanism/weak/insufficient/of disclosure]|lack of supervision|oversight|weak supervision',
    keyAreas:
      'disclosure in key areas|(key/priority/important) (area/field/sector/domain) [disclosure/information/of disclosure]|key-area|major project disclosure|livelihood information|key areas',
    awareness:
      'awareness and attention|(awareness/consciousness/attention/attitude/understanding) [of disclosure/of openness/insufficient/low/lacking/not enough/of staff]|not take seriously|lack of awareness|insufficient attention|mindset|initiative lacking|lack of initiative|ideological',
    publicity:
      'publicity|(publicity/promotion/outreach/public knowledge/public awareness) [insufficient/weak/lacking/not enough]|people do not know|low public awareness|lack of publicity|not publicised',
    records:
      'records, directories and validity of document|(record/archive/file/ledger) (keeping/management/incomplete/missing/disorder)|record keeping|record-keeping|filing system|archiving|document management|bookkeeping',
    proactiveScope: 'scope of proactive disclosure',
    grassroots: 'disclosure at the grass roots',
    legality: 'lawfulness and disputes',
  },
  levels: {
    province: '(province/provincial) [level/tier]|provincial department|provincial bodies|at provincial level',
    city: '(city/municipal/prefecture/prefectural) (level/tier)|prefecture-level [city]|at city level|city bureau|municipal bureau|city agency|city body|municipal agency|city tier|citywide bureaus|municipalities|cities',
    county:
      '(county/district) [and district/or district] (level/tier)|county and district|at county level|county agency|county bureau|county body|county office|county tier|district bureau|district agency|county-level agency|counties|districts',
    town: '(town/township/subdistrict/street) (level/tier)|[the] (town/township/subdistrict) [government/office] [and] [(town/township/subdistrict)]|at town level|town-level|street offices|villages and towns',
  },
  editions: {
    2021: '(2021/new) (form/edition/format/version)|form of 2021',
    2019: '(2019/old) (form/edition/format/version)|form of 2019',
  },
  tables: {
    2: 'table (two/2)|table ii|proactive disclosure table',
    3: 'table (three/3)|table iii|request table',
    4: 'table (four/4)|table iv|review table|litigation table',
  },
}
