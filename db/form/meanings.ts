/**
 * What the rows, columns, items, results and rates of the form mean in plain words, and how each differs from its neighbour.
 * Keys: `requests.<row>` (groups too), `requester.<key>`, `review.<route>`, `result.<key>`, `<item>`, `<item>.<attribute>`,
 * `ratio.<name>`.
 *
 * Sources: the Regulations on Open Government Information (国务院令第711号), whose articles are named, and the notes of the
 * form (国办公开办函〔2021〕30号, 〔2019〕60号).
 */
import type { Label } from './codebook.ts'

const meaning = (zh: string, en: string): Label => ({ zh, en })

export const MEANINGS: Readonly<Record<string, Label>> = {
  'requests.received': meaning(
    '当年新收到的政府信息公开申请件数。不含上年没有办完、转到今年继续办理的申请（另列“上年结转”）。',
    'Requests for government information that arrived in the year. Those left over from the year before are not among them; they stand in "carried over".',
  ),
  'requests.carriedOver': meaning(
    '上年年底没有办完、转到今年继续办理的申请件数。应当等于上一年报告的“结转下年度继续办理”。',
    'Requests still open at the end of the year before and handled on this year. The number should equal "carried forward" of the previous report.',
  ),
  'requests.granted': meaning(
    '申请的信息全部公开给申请人，包括告知已主动公开信息的获取途径（条例第三十六条第一、二项）。只公开一部分的不在此列，另计“部分公开”。',
    'Everything asked for was disclosed, or the requester was told where it is already published (art. 36(1)–(2)). Where only a part was disclosed, the request counts as "partly granted" instead.',
  ),
  'requests.partlyGranted': meaning(
    '申请的信息中有不能公开的内容，经区分处理，公开了可以公开的部分（条例第三十七条）。只计这一种情形，不再计入予以公开或不予公开。',
    'Parts that may not be disclosed were taken out and the rest was disclosed (art. 37). Such a request counts here only, neither as granted nor as denied.',
  ),
  'requests.denied': meaning(
    '信息存在且由本机关掌握，但依法不公开，分八种理由（条例第十四至十六条、第三十六条第三、七项）。与“无法提供”不同：那里是拿不出信息，这里是有而不给。',
    'The agency holds the information but may not or need not disclose it, on one of eight grounds (art. 14–16, 36(3) and (7)). It differs from "unable to provide", where there is nothing to give.',
  ),
  'requests.denied.stateSecret': meaning(
    '依法确定为国家秘密的信息，不予公开（条例第十四条）。其他法律、行政法规禁止公开的另列一行。',
    'The information is classified as a state secret (art. 14). What other laws or regulations forbid to disclose stands in the next row.',
  ),
  'requests.denied.forbiddenByLaw': meaning(
    '不是国家秘密，但其他法律、行政法规禁止公开的信息（条例第十四条）。',
    'Not a state secret, but a law or administrative regulation forbids its disclosure (art. 14).',
  ),
  'requests.denied.securityStability': meaning(
    '公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息（条例第十四条）。即“三安全一稳定”。',
    'Disclosure might endanger national, public or economic security or social stability (art. 14): the "three securities and one stability".',
  ),
  'requests.denied.thirdParty': meaning(
    '涉及商业秘密、个人隐私等，公开会损害第三方合法权益（条例第十五条）。第三方同意，或不公开会对公共利益造成重大影响的，应当公开；征求第三方意见依第三十二条。',
    'Disclosure would harm the rights of a third party, such as trade secrets or privacy (art. 15). It is disclosed all the same where the third party agrees, who is asked under art. 32, or where the public interest would suffer greatly.',
  ),
  'requests.denied.internalAffairs': meaning(
    '行政机关的人事管理、后勤管理、内部工作流程三类内部事务信息，可以不公开（条例第十六条第一款）。与“四类过程性信息”不同，后者产生于履行管理职能的过程。',
    "The agency's own staff matters, logistics and internal workflow, which need not be disclosed (art. 16(1)). Deliberative information, the next ground, arises while the agency exercises its functions.",
  ),
  'requests.denied.deliberative': meaning(
    '履行行政管理职能中形成的讨论记录、过程稿、磋商信函、请示报告四类过程性信息，可以不公开（条例第十六条第二款）。',
    'Records of discussions, drafts, letters of consultation and requests for instructions, made while exercising administrative functions, which need not be disclosed (art. 16(2)).',
  ),
  'requests.denied.enforcementFile': meaning(
    '行政执法案卷里的信息，可以不公开；法律、法规、规章规定应当公开的除外（条例第十六条第二款）。',
    'Information in the file of an enforcement case, which need not be disclosed unless a law, regulation or rule says so (art. 16(2)).',
  ),
  'requests.denied.administrativeInquiry': meaning(
    '工商登记、不动产登记等资料，法律、行政法规对查询另有规定，告知申请人按那些规定办理（条例第三十六条第七项）。',
    'Company or real-estate registers and the like, for which laws or regulations provide another way of inquiry; the requester is referred to it (art. 36(7)).',
  ),
  'requests.unableToProvide': meaning(
    '本机关拿不出申请的信息，分三种情形：不掌握、没有现成信息、补正后仍不明确。与“不予公开”不同：那里是有信息而依法不给。',
    'The agency has nothing to give: it does not hold the information, would have to create it, or cannot tell what is meant. It differs from "denied", where the information is there but withheld.',
  ),
  'requests.unableToProvide.notHeld': meaning(
    '经检索没有申请的信息，或者不属于本机关负责公开（条例第三十六条第四、五项）。与“需要另行制作”不同：这里本机关根本没有相关信息。',
    'A search found nothing, or another agency is in charge of it (art. 36(4)–(5)). It differs from "would have to be created", where the agency has the raw material but not the information in that form.',
  ),
  'requests.unableToProvide.needsCreation': meaning(
    '没有现成的信息，需要加工、分析或另行制作才能提供，可以不提供（条例第三十八条）。与“不掌握”不同：手里有材料，只是没有现成的。',
    'It does not exist as asked and would have to be compiled or analysed first, which an agency need not do (art. 38). It differs from "not held", where there is nothing at all.',
  ),
  'requests.unableToProvide.stillUnclear': meaning(
    '申请人按要求补正后，申请内容仍然不明确（补正依条例第三十条）。与“逾期不补正”不同：这里申请人补正了。',
    'The requester corrected the request as asked under art. 30, and it is still unclear what is wanted. It differs from "not corrected in time", where no correction came.',
  ),
  'requests.notProcessed': meaning(
    '不作为政府信息公开申请办理的五种情形：信访举报投诉、重复、公开出版物、大量反复申请、要求确认或重新出具。与“不予公开”不同：这里没有对信息能否公开作决定。',
    'Five kinds of requests that are not handled as requests for information: petitions, duplicates, publications, excessive repeats, requests to confirm or reissue. Whether the information may be disclosed is not decided, unlike in "denied".',
  ),
  'requests.notProcessed.petition': meaning(
    '以申请公开的形式进行信访、投诉、举报，告知不作为申请处理，可以告知通过相应渠道提出（条例第三十九条第一款）。',
    'A petition, complaint or report in the form of a request; the requester is told that it is not handled as one and may be told the proper channel (art. 39(1)).',
  ),
  'requests.notProcessed.duplicate': meaning(
    '已就同一申请作过答复，申请人又重复提出，告知不予重复处理（条例第三十六条第六项）。',
    'The same request was answered before; the requester is told that it is not handled again (art. 36(6)).',
  ),
  'requests.notProcessed.publication': meaning(
    '要求提供政府公报、报刊、书籍等公开出版物，可以告知获取的途径（条例第三十九条第二款）。',
    'Asks for a gazette, newspaper, book or other publication; the requester may be told where to get it (art. 39(2)).',
  ),
  'requests.notProcessed.excessive': meaning(
    '申请的数量、频次明显超过合理范围，说明的理由不合理，告知不予处理（条例第三十五条）。理由合理的照常办理，并可延长答复期限。',
    'The number or frequency clearly exceeds what is reasonable and the reasons given do not hold (art. 35). Where the reasons hold, the request is handled and the time to answer may be extended.',
  ),
  'requests.notProcessed.reconfirmation': meaning(
    '要求行政机关确认或重新出具申请人已经获取的信息。信息已在申请人手中，与首次索取不同。',
    'Asks the agency to confirm or reissue information that the requester has already obtained, and so not for new information.',
  ),
  'requests.otherwiseHandled': meaning(
    '前五类以外的办理结果：逾期不补正、逾期不缴费和其他。2019年格式和不少后来的报告只印一行合计。',
    'Outcomes beside the first five: not corrected in time, fee not paid, and others. The 2019 form, and many later reports, print them as one row.',
  ),
  'requests.otherwiseHandled.notCorrected': meaning(
    '申请内容不明确，通知补正后申请人无正当理由逾期不补正，视为放弃申请，不再处理（条例第三十条）。',
    'The request was unclear and the requester did not correct it in time without good reason; it counts as given up (art. 30).',
  ),
  'requests.otherwiseHandled.feeUnpaid': meaning(
    '申请数量、频次明显超过合理范围而收取信息处理费（条例第四十二条），申请人逾期未缴，不再处理。',
    'An information processing fee was asked for an excessive number or frequency of requests (art. 42) and was not paid in time, so the request was closed.',
  ),
  'requests.otherwiseHandled.other': meaning(
    '上述各种情形以外的办理结果。报告的表格不说明具体是什么。',
    'Any outcome that fits no row above. The table does not say which.',
  ),
  'requests.totalHandled': meaning(
    '当年办结的申请件数，即六类办理结果之和，含上年结转、今年办完的。加上“结转下年度”应等于“新收”加“上年结转”。',
    'Requests concluded in the year, the sum of the six outcomes, including those carried over. With "carried forward" it should equal "received" plus "carried over".',
  ),
  'requests.carriedForward': meaning(
    '年底还没有办完、转到下一年继续办理的申请件数。下一年报告的“上年结转”应与它相等。',
    'Requests still open at the end of the year. The next report should print the same number as "carried over".',
  ),
  'requester.naturalPerson': meaning(
    '以个人名义提出的申请。以单位名义提出的，计入“法人或其他组织”的各列。',
    'Requests made by people in their own name. Those made for an organisation stand in the other columns.',
  ),
  'requester.business': meaning(
    '商业企业提出的申请，属于“法人或其他组织”。',
    'Requests made by businesses, one of the kinds of organisations.',
  ),
  'requester.research': meaning(
    '科研机构提出的申请，属于“法人或其他组织”。',
    'Requests made by research institutions, one of the kinds of organisations.',
  ),
  'requester.publicInterest': meaning(
    '社会公益组织提出的申请，属于“法人或其他组织”。',
    'Requests made by public-interest organisations, one of the kinds of organisations.',
  ),
  'requester.legalServices': meaning(
    '律师事务所等法律服务机构提出的申请，属于“法人或其他组织”。',
    'Requests made by law firms and other legal-service organisations, one of the kinds of organisations.',
  ),
  'requester.otherOrganization': meaning(
    '不属于前四类的法人或其他组织提出的申请。',
    'Requests made by organisations that fit none of the four named kinds.',
  ),
  'requester.organisations': meaning(
    '商业企业、科研机构、社会公益组织、法律服务机构和其他五列之和，由本程序相加，表中不单独列出。',
    'Businesses, research institutions, public-interest, legal-service and other organisations together; added up here, the form has no such column.',
  ),
  'requester.total': meaning('各类申请人之和。', 'All kinds of requesters together.'),
  'review.reconsideration': meaning(
    '因政府信息公开工作被申请行政复议的件数，按结果分列（条例第五十一条）。由复议机关审查，不经法院；打官司的计入行政诉讼。',
    'Administrative reconsiderations over open government information, by result (art. 51). A reconsideration body decides, not a court; court cases are litigation.',
  ),
  'review.litigation': meaning(
    '因政府信息公开工作被起诉的件数：未经复议直接起诉与复议后起诉之和，由本程序相加（条例第五十一条）。',
    'Lawsuits over open government information (art. 51): those without prior reconsideration and those after it together; added up here.',
  ),
  'review.litigationDirect': meaning(
    '申请人没有先申请行政复议，直接向法院起诉的件数。先复议、不服再起诉的另计“复议后起诉”。',
    'Lawsuits filed without an administrative reconsideration first. Those filed after one are counted apart.',
  ),
  'review.litigationAfterReconsideration': meaning(
    '先经行政复议，不服复议结果再起诉的件数。与“未经复议直接起诉”互不重复。',
    'Lawsuits filed after an administrative reconsideration. No case is also among those filed directly.',
  ),
  'result.upheld': meaning(
    '复议机关或法院维持了行政机关的处理。与“结果纠正”相反。',
    'The reconsideration body or the court upheld what the agency had done; the opposite of "overturned".',
  ),
  'result.overturned': meaning(
    '复议机关或法院纠正了行政机关的处理，也就是通常所说的行政机关败诉。',
    'The reconsideration body or the court corrected what the agency had done: what people call losing the case.',
  ),
  'result.other': meaning(
    '已有结果，但既不是维持也不是纠正。表格不说明具体是什么。',
    'The case ended in neither way. The table does not say how.',
  ),
  'result.pending': meaning('到年底还没有审结的案件。', 'Cases not yet decided at the end of the year.'),
  'result.total': meaning(
    '维持、纠正、其他结果与尚未审结之和。',
    'Upheld, overturned, other results and pending cases together.',
  ),
  rules: meaning(
    '规章，由国务院部门和有权的地方政府制定（条例第二十条第一项要求主动公开）。效力高于行政规范性文件，多数机关无权制定。',
    'Rules made by ministries and by the local governments that have that power (to be published under art. 20(1)). They rank above normative documents, and most agencies cannot make any.',
  ),
  'rules.issued': meaning('当年制发的规章件数。', 'Rules issued in the year.'),
  'rules.repealed': meaning('当年废止的规章件数。', 'Rules repealed in the year.'),
  'rules.inForce': meaning(
    '到年底仍然有效的规章件数，是累计的存量。应等于上年有效件数加本年制发、减本年废止。',
    'Rules in force at the end of the year, a stock. It should equal that of the year before plus those issued, less those repealed.',
  ),
  normativeDocuments: meaning(
    '行政规范性文件，俗称“红头文件”：规章以外、对公众有普遍约束力的文件（条例第二十条第一项要求主动公开）。',
    'Normative documents ("red-headed documents"): documents below rules that bind the public in general (to be published under art. 20(1)).',
  ),
  'normativeDocuments.issued': meaning(
    '当年制发的行政规范性文件件数。不是所有公文，只计规范性文件。',
    'Normative documents issued in the year. Other official papers do not count.',
  ),
  'normativeDocuments.repealed': meaning('当年废止的行政规范性文件件数。', 'Normative documents repealed in the year.'),
  'normativeDocuments.inForce': meaning(
    '到年底仍然有效的行政规范性文件件数，是累计的存量。应等于上年有效件数加本年制发、减本年废止。',
    'Normative documents in force at the end of the year, a stock. It should equal that of the year before plus those issued, less those repealed.',
  ),
  licensing: meaning('行政许可（条例第二十条第五项）。', 'Administrative licensing (art. 20(5)).'),
  'licensing.decisions': meaning(
    '当年作出的行政许可处理决定数量（条例第二十条第五项）。表中不分准予与不准予。',
    'Decisions on administrative licences in the year (art. 20(5)). The table does not part grants from refusals.',
  ),
  penalties: meaning('行政处罚（条例第二十条第六项）。', 'Administrative penalties (art. 20(6)).'),
  'penalties.decisions': meaning(
    '当年作出的行政处罚决定数量（条例第二十条第六项）。只有件数，没有罚款金额，也不分处罚种类。',
    'Penalty decisions in the year (art. 20(6)). The table gives their number, neither the fines nor the kinds of penalty.',
  ),
  compulsion: meaning('行政强制（条例第二十条第六项）。', 'Administrative compulsion (art. 20(6)).'),
  'compulsion.decisions': meaning(
    '当年作出的行政强制处理决定数量（条例第二十条第六项）。与行政处罚分开计数。',
    'Decisions on administrative compulsion in the year (art. 20(6)), counted apart from penalties.',
  ),
  fees: meaning('行政事业性收费（条例第二十条第八项）。', 'Administrative fees (art. 20(8)).'),
  'fees.amount': meaning(
    '当年行政事业性收费的金额，单位为万元（条例第二十条第八项）。是机关依职权收取的各种费用，与条例第四十二条的信息处理费不是一回事。',
    'Administrative fees charged in the year, in units of 10,000 yuan (art. 20(8)). These are fees for public services at large, not the information processing fee of art. 42.',
  ),
  'rules.made': meaning('2019年格式：当年新制作的规章数量。', '2019 form: rules newly made in the year.'),
  'rules.published': meaning('2019年格式：当年新公开的规章数量。', '2019 form: rules newly published in the year.'),
  'rules.totalPublished': meaning('2019年格式：对外公开的规章总数。', '2019 form: rules published in total.'),
  'normativeDocuments.made': meaning(
    '2019年格式：当年新制作的规范性文件数量。',
    '2019 form: normative documents newly made in the year.',
  ),
  'normativeDocuments.published': meaning(
    '2019年格式：当年新公开的规范性文件数量。',
    '2019 form: normative documents newly published in the year.',
  ),
  'normativeDocuments.totalPublished': meaning(
    '2019年格式：对外公开的规范性文件总数。',
    '2019 form: normative documents published in total.',
  ),
  otherServices: meaning('2019年格式：其他对外管理服务事项。', '2019 form: other services to the public.'),
  procurement: meaning(
    '2019年格式：政府集中采购（条例第二十条第九项）。',
    '2019 form: centralised procurement (art. 20(9)).',
  ),
  'procurement.items': meaning('2019年格式：政府集中采购的项目数量。', '2019 form: items of centralised procurement.'),
  'procurement.amount': meaning(
    '2019年格式：政府集中采购的总金额，单位为元。',
    '2019 form: amount of centralised procurement, in yuan.',
  ),
  'ratio.disclosureRate': meaning(
    '予以公开与部分公开之和，除以办理结果总计。“予以公开率”只算全部公开的。',
    'Granted and partly granted requests, divided by all handled. The full disclosure rate counts those granted in full only.',
  ),
  'ratio.grantRate': meaning(
    '予以公开件数除以办理结果总计，不含部分公开。',
    'Requests granted in full, divided by all handled; partly granted ones are left out.',
  ),
  'ratio.partialRate': meaning('部分公开件数除以办理结果总计。', 'Requests partly granted, divided by all handled.'),
  'ratio.denialRate': meaning(
    '不予公开件数除以办理结果总计，不含无法提供和不予处理。',
    'Requests denied, divided by all handled; those unable to be provided or not processed are left out.',
  ),
  'ratio.unableRate': meaning(
    '无法提供件数除以办理结果总计。',
    'Requests answered "unable to provide", divided by all handled.',
  ),
  'ratio.notProcessedRate': meaning(
    '不予处理件数除以办理结果总计。',
    'Requests not processed, divided by all handled.',
  ),
  'ratio.otherwiseHandledRate': meaning(
    '其他处理件数除以办理结果总计。',
    'Requests otherwise handled, divided by all handled.',
  ),
  'ratio.completionRate': meaning(
    '办理结果总计除以新收与上年结转之和：当年手上的申请办完了多少。',
    'Requests handled, divided by those received and carried over: how much of the work in hand was done in the year.',
  ),
  'ratio.correctionRate': meaning(
    '行政复议中结果纠正的件数除以行政复议总计。',
    'Reconsiderations overturned, divided by all reconsiderations.',
  ),
  'ratio.litigationCorrectionRate': meaning(
    '行政诉讼中结果纠正的件数除以行政诉讼总计。',
    'Lawsuits overturned, divided by all lawsuits.',
  ),
  'ratio.upheldRate': meaning(
    '行政复议中结果维持的件数除以行政复议总计。',
    'Reconsiderations upheld, divided by all reconsiderations.',
  ),
  'ratio.litigationUpheldRate': meaning(
    '行政诉讼中结果维持的件数除以行政诉讼总计。',
    'Lawsuits upheld, divided by all lawsuits.',
  ),
  'ratio.pendingRate': meaning(
    '行政复议中尚未审结的件数除以行政复议总计。',
    'Reconsiderations pending, divided by all reconsiderations.',
  ),
  'ratio.litigationPendingRate': meaning(
    '行政诉讼中尚未审结的件数除以行政诉讼总计。',
    'Lawsuits pending, divided by all lawsuits.',
  ),
}

/** The names of rates before the form was one value, as stored conversations and links still hold them. */
const FORMER: Readonly<Record<string, string>> = {
  'ratio.fullDisclosureRate': 'ratio.grantRate',
  'ratio.partialDisclosureRate': 'ratio.partialRate',
  'ratio.reconsiderationCorrectionRate': 'ratio.correctionRate',
}

/**
 * What a figure means: its row, item, route or rate, then its column or result where that is not the total. Empty for a
 * code that the form does not have.
 */
export function listMeanings(code: string): readonly Label[] {
  const [table = '', ...path] = code.split('.')
  const found = (key: string): Label[] => {
    const one = MEANINGS[FORMER[key] ?? key]
    return one ? [one] : []
  }
  if (table !== 'requests' && table !== 'review') {
    const own = found(code)
    return own.length > 0 ? own : found(table)
  }
  const whole = found(code)
  if (whole.length > 0) return whole
  const column = path.at(-1) ?? ''
  const row = found([table, ...path.slice(0, -1)].join('.'))
  if (row.length === 0 || column === 'total') return row
  return [...row, ...found(table === 'requests' ? `requester.${column}` : `result.${column}`)]
}
