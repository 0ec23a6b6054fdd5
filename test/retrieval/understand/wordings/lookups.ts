import type { Wording } from './wording.ts'

/** One figure or several of named agencies. */
export const LOOKUPS: readonly Wording[] = [
  {
    means: 'show requests.received.total of 广州市公安局, 2024',
    asked: [
      '广州市公安局2024年报里的申请数',
      '广州市公安局2024年报告中的申请数量',
      '广州市公安局2024年度报告的申请数',
      'no. of applications at the Guangzhou Public Security Bureau in 2024',
    ],
  },
  {
    means: 'show requests.received.total of 烟台市科学技术局, 2023',
    asked: [
      '烟台市科学技术局2023年新收多少件政府信息公开申请？',
      '烟台科技局23年收到几件申请',
      '2023年度烟台市科技局收到的依申请公开件数',
      '烟台市科技局在2023年总共接到了多少申请',
      '２０２３年烟台市科学技术局收到的申请量是多少',
      '煙台市科學技術局2023年收到多少件申請',
      'How many requests did the Yantai Science and Technology Bureau receive in 2023?',
      'Yantai S&T bureau, applications received 2023',
    ],
  },
  {
    means: 'show requests.carriedOver.total of 苏州市教育局, 2024',
    asked: [
      '苏州市教育局2024年上年结转的申请有多少',
      '苏州教育局2024年从上一年结转过来几件',
      '苏州市教育局24年年报里，往年结转过来的申请数量',
      'How many requests did Suzhou Education Bureau carry over from the previous year in 2024?',
      'Suzhou Education Bureau 2024: backlog brought forward from last year',
    ],
  },
  {
    means: 'show requests.carriedForward.total of 苏州市教育局, 2024',
    asked: [
      '苏州市教育局2024年结转下年度继续办理多少件',
      '苏州教育局2024年有几件转到下一年',
      '苏州教育局2024年年底还没办完的申请有几件',
      'How many applications did the Suzhou Education Bureau carry forward to the next year in 2024?',
      'Suzhou education bureau, requests still open at the end of the year 2024',
    ],
  },
  {
    means: 'show requests.granted.total of 杭州市市场监督管理局, 2022',
    asked: [
      '杭州市市场监督管理局2022年予以公开多少件',
      '杭州市场监管局2022年全部公开的申请有几件',
      '杭州市监局2022年完全公开了多少件申请',
      'How many requests did the Hangzhou Market Regulation Bureau grant in 2022?',
      'Hangzhou Administration for Market Regulation: requests answered in full, 2022',
    ],
  },
  {
    means: 'show requests.partlyGranted.total of 广州市公安局, 2024',
    asked: [
      '广州市公安局2024年部分公开几件',
      '广州公安局2024部分予以公开的申请数',
      'how many requests were partly granted by the Guangzhou Public Security Bureau in 2024',
      'Guangzhou police bureau partial disclosures 2024',
    ],
  },
  {
    means: 'show requests.denied.total of 深圳市生态环境局, 2023',
    asked: [
      '深圳市生态环境局2023年不予公开的有多少件',
      '深圳环保局2023年驳回了几件申请',
      '深圳市生态环境局2023年拒绝公开多少件',
      '深圳生态环境局2023没批的申请有几件',
      'How many requests did the Shenzhen Ecology and Environment Bureau refuse in 2023?',
      'how many applications were turned down by Shenzhen Ecology and Environment Bureau in 2023',
      'Shenzhen environment bureau 2023 rejected requests',
    ],
  },
  {
    means: 'show requests.denied.stateSecret.total of 广州市公安局, 2024',
    asked: [
      '广州市公安局2024年因国家秘密不予公开几件',
      '广州公安局2024年以涉密为由拒绝了多少申请',
      'How many requests did Guangzhou Public Security Bureau deny in 2024 because of state secrets?',
      'Guangzhou Public Security Bureau 2024, denied as classified information',
    ],
  },
  {
    means: 'show requests.denied.thirdParty.total of 成都市自然资源局, 2023',
    asked: [
      '成都市自然资源局2023年因保护第三方合法权益不予公开的件数',
      '成都自然资源局2023年有几件是因为第三方权益没有公开',
      'How many requests did the Chengdu Natural Resources Bureau refuse in 2023 to protect third parties?',
    ],
  },
  {
    means: 'show requests.denied.deliberative.total of 西安市住房和城乡建设局, 2022',
    asked: [
      '西安市住建局2022年以过程性信息为由不予公开几件',
      '西安市住房和城乡建设局2022年属于四类过程性信息的有多少件',
      "How many of Xi'an Housing and Urban-Rural Development Bureau's 2022 refusals were for deliberative information?",
    ],
  },
  {
    means: 'show requests.denied.enforcementFile.total of 北京市财政局, 2024',
    asked: [
      '北京市财政局2024年因行政执法案卷不予公开的申请有几件',
      'Beijing Finance Bureau 2024: how many denied as enforcement files?',
    ],
  },
  {
    means: 'show requests.unableToProvide.notHeld.total of 成都市自然资源局, 2024',
    asked: [
      '成都市自然资源局2024年本机关不掌握相关政府信息的有多少件',
      '成都自然资源局2024年因信息不存在无法提供的几件',
      'How many requests in 2024 concerned information that the Chengdu Natural Resources Bureau did not hold?',
      'Chengdu Natural Resources Bureau, information not held, 2024',
    ],
  },
  {
    means: 'show requests.unableToProvide.needsCreation.total of 哈尔滨市交通运输局, 2021',
    asked: [
      '哈尔滨市交通运输局2021年没有现成信息需要另行制作的有几件',
      '哈尔滨交通局2021年需另行制作多少件',
      'How many requests to the Harbin Transport Bureau in 2021 needed information to be created?',
    ],
  },
  {
    means: 'show requests.notProcessed.petition.total of 沭阳县人民政府, 2023',
    asked: [
      '沭阳县政府2023年信访举报投诉类申请有多少件',
      'How many requests did Shuyang county government not process in 2023 because they were petitions or complaints?',
    ],
  },
  {
    means: 'show requests.notProcessed.duplicate.total of 沭阳县人民政府, 2023',
    asked: [
      '沭阳县人民政府2023年重复申请几件',
      'Shuyang county 2023 duplicate requests',
      'how many repeated applications did Shuyang County get in 2023',
    ],
  },
  {
    means: 'show requests.otherwiseHandled.notCorrected.total of 昆明市农业农村局, 2022',
    asked: ['昆明市农业农村局2022年申请人逾期不补正的有几件', '昆明农业农村局2022年有多少申请人超期未补正'],
  },
  {
    means: 'show requests.totalHandled.total of 宿迁市人民政府, 2024',
    asked: [
      '宿迁市政府2024年办理结果总计多少件',
      '宿迁市人民政府2024年处理了多少件依申请公开',
      'How many requests did the Suqian municipal government handle in 2024?',
      'total handled, Suqian Municipal Government, 2024',
    ],
  },
  {
    means: 'show requests.received.business of 北京市财政局, 2023',
    asked: [
      '北京市财政局2023年商业企业提出的申请有多少',
      '北京财政局2023年收到几件企业申请',
      '北京市财政局23年公司提交的申请量',
      'How many requests did companies file with the Beijing Finance Bureau in 2023?',
      'Beijing Municipal Finance Bureau 2023 requests from businesses',
    ],
  },
  {
    means: 'show requests.received.naturalPerson of 北京市财政局, 2023',
    asked: [
      '北京市财政局2023年自然人申请多少件',
      '北京财政局2023年个人提交的申请几件',
      'How many requests did natural persons make to the Beijing Finance Bureau in 2023?',
      'Beijing Finance Bureau 2023: applications by private citizens',
    ],
  },
  {
    means: 'show requests.received.legalServices of 苏州市姑苏区人民政府, 2024',
    asked: [
      '姑苏区政府2024年法律服务机构提出多少申请',
      '苏州市姑苏区2024年收到律所申请几件',
      'How many requests from law firms did Gusu District receive in 2024?',
    ],
  },
  {
    means: 'show requests.received.organisations of 苏州市姑苏区人民政府, 2024',
    asked: [
      '姑苏区人民政府2024年法人或其他组织的申请有多少',
      'How many requests did Gusu District government receive from organisations in 2024?',
    ],
  },
  {
    means: 'show requests.denied.naturalPerson of 上海市人力资源和社会保障局, 2022',
    asked: [
      '上海市人社局2022年不予公开的自然人申请几件',
      '上海人社局2022年驳回了多少件个人的申请',
      'How many requests of individuals did the Shanghai Human Resources and Social Security Bureau refuse in 2022?',
    ],
  },
  {
    means: 'show requests.received.naturalPerson, requests.received.business of 上海市人力资源和社会保障局, 2024',
    asked: [
      '上海市人社局2024年自然人和商业企业各申请了多少件',
      'Shanghai Human Resources and Social Security Bureau 2024: requests by natural persons and by businesses',
    ],
  },
  {
    means: 'show requests.granted.total, requests.partlyGranted.total of 杭州市西湖区教育局, 2023',
    asked: [
      '杭州市西湖区教育局2023年予以公开和部分公开各多少件',
      '西湖区教育局23年予以公开、部分公开分别是几件',
      'How many requests did the Xihu District Education Bureau grant and partly grant in 2023?',
    ],
  },
  {
    means: 'show normativeDocuments.inForce of 苏州市卫生健康委员会, 2024',
    asked: [
      '苏州市卫健委2024年现行有效的规范性文件有几件',
      '苏州卫健委2024年行政规范性文件现行有效件数',
      'How many normative documents of the Suzhou Health Commission were in force in 2024?',
      'Suzhou Health Commission regulatory documents currently in effect 2024',
    ],
  },
  {
    means: 'show normativeDocuments.issued of 苏州市卫生健康委员会, 2024',
    asked: [
      '苏州市卫健委2024年制发了多少规范性文件',
      '苏州卫健委2024年出台几件行政规范性文件',
      'How many normative documents did the Suzhou Health Commission issue in 2024?',
    ],
  },
  {
    means: 'show normativeDocuments.repealed of 苏州市卫生健康委员会, 2024',
    asked: [
      '苏州卫健委2024年废止了几件规范性文件',
      'how many normative documents did Suzhou Health Commission repeal in 2024',
    ],
  },
  {
    means: 'show licensing.decisions of 烟台市芝罘区人民政府, 2023',
    asked: [
      '芝罘区政府2023年行政许可处理决定数量',
      '烟台市芝罘区人民政府2023年办了多少行政许可',
      'Zhifu district government 2023 administrative licences',
    ],
  },
  {
    means: 'show penalties.decisions of 广州市公安局, 2023',
    asked: [
      '广州市公安局2023年作出多少行政处罚决定',
      '广州公安局2023年行政处罚数',
      '广州市公安局2023年开了多少罚单',
      'How many administrative penalties did the Guangzhou Public Security Bureau impose in 2023?',
    ],
  },
  {
    means: 'show compulsion.decisions of 广州市公安局, 2023',
    asked: ['广州公安局2023年行政强制多少件', 'Guangzhou Public Security Bureau 2023 compulsory measures'],
  },
  {
    means: 'show fees.amount of 深圳市生态环境局, 2022',
    asked: [
      '深圳市生态环境局2022年行政事业性收费多少万元',
      '深圳生态环境局2022年收费金额',
      'How much did the Shenzhen Ecology and Environment Bureau collect in administrative fees in 2022?',
    ],
  },
  {
    means: 'show review.reconsideration.total of 江苏省公安厅, 2024',
    asked: [
      '江苏省公安厅2024年行政复议总计几件',
      '江苏公安厅2024年被申请行政复议多少件',
      'How many administrative reconsiderations did the Jiangsu Provincial Public Security Department have in 2024?',
    ],
  },
  {
    means: 'show review.reconsideration.overturned of 江苏省公安厅, 2024',
    asked: [
      '江苏省公安厅2024年行政复议结果纠正的有几件',
      '江苏省公安厅2024年复议被纠正多少件',
      'How many reconsideration cases against the Jiangsu Public Security Department were overturned in 2024?',
    ],
  },
  {
    means: 'show review.litigationDirect.upheld of 北京市昌平区人民政府, 2022',
    asked: [
      '昌平区政府2022年未经复议直接起诉结果维持几件',
      'How many lawsuits filed directly without reconsideration against Changping District were upheld in 2022?',
    ],
  },
  {
    means: 'show review.litigationAfterReconsideration.pending of 北京市昌平区人民政府, 2022',
    asked: [
      '北京市昌平区人民政府2022年复议后起诉尚未审结几件',
      'Changping District 2022: lawsuits after reconsideration still pending',
    ],
  },
  {
    means: 'show review.litigation.total of 北京市昌平区人民政府, 2023',
    asked: [
      '昌平区2023年行政诉讼一共几件',
      '昌平区政府2023年因信息公开打了几场官司',
      'How many lawsuits did Changping District face in 2023?',
    ],
  },
  {
    means: 'show requests.received.total of 山东省科学技术厅, 2024',
    asked: [
      '山东省科技厅2024年收到多少申请',
      '山东省科学技术厅2024年新收申请数',
      'How many requests did the Shandong Provincial Science and Technology Department receive in 2024?',
    ],
  },
  {
    means: 'show requests.received.total of 烟台市工业和信息化局+烟台市科学技术局, 2022',
    asked: [
      '烟台市科技局和工信局2022年各收到多少申请',
      '2022年烟台科技局、烟台工信局分别收到几件申请',
      'How many requests did the Yantai Science Bureau and the Yantai Industry and Information Technology Bureau each receive in 2022?',
    ],
  },
  {
    means: 'show requests.received.total of 沭阳县人民政府, 2022..2023',
    asked: [
      '沭阳县政府2022和2023年各收到多少申请',
      '沭阳县人民政府2022年、2023年新收申请数',
      'Requests received by the Shuyang county government in 2022 and 2023',
    ],
  },
  {
    means: 'show requests.received.total of 沭阳县人民政府, 2025',
    asked: [
      '沭阳县政府去年收到多少件申请',
      'How many requests did the Shuyang county government receive last year?',
      '沭阳县人民政府2025年的新收申请数是多少件',
    ],
  },
  {
    means: 'show requests.received.total of 昆明市农业农村局, 2021..2024',
    asked: [
      '昆明农业农村局2021年至2024年收到的申请数',
      '2021-2024年昆明市农业农村局新收申请各是多少',
      'Kunming Agriculture and Rural Affairs Bureau, requests received from 2021 to 2024',
    ],
  },
  {
    means: 'show ratio.disclosureRate of 杭州市市场监督管理局, 2024',
    asked: [
      '杭州市场监管局2024年的公开率是多少',
      '杭州市市场监督管理局2024年申请公开率',
      'What was the disclosure rate of the Hangzhou Market Regulation Bureau in 2024?',
    ],
  },
  {
    means: 'show ratio.denialRate of 杭州市市场监督管理局, 2024',
    asked: [
      '杭州市场监管局2024年不予公开率',
      '杭州市监局2024年拒绝率多少',
      'refusal rate of the Hangzhou Market Regulation Bureau, 2024',
    ],
  },
  {
    means: 'show ratio.correctionRate of 江苏省公安厅, 2023',
    asked: [
      '江苏省公安厅2023年行政复议纠错率',
      'What was the correction rate in reconsideration of the Jiangsu Public Security Department in 2023?',
    ],
  },
  {
    means: 'share requests.received.business / requests.received.total of 北京市财政局, 2024',
    asked: [
      '北京市财政局2024年商业企业申请占新收申请的比例',
      '北京财政局2024年收到的申请里企业占百分之几',
      'What share of the requests received by the Beijing Finance Bureau in 2024 came from businesses?',
    ],
  },
  {
    means: 'show requests.received.total, requests.denied.total of 广州市公安局, 2024',
    asked: ['广州市公安局2024年新收申请、不予公开各多少'],
  },
  {
    means: 'show requests.received.total, review.reconsideration.total of 广州市公安局, 2024',
    asked: [
      '广州市公安局2024年的新收申请与行政复议',
      'requests received and reconsiderations at Guangzhou Public Security Bureau in 2024',
    ],
  },
  {
    means:
      'show requests.received.total, requests.granted.total, requests.denied.total, review.reconsideration.total, review.litigation.total of 广州市公安局, 2024',
    asked: [
      '广州市公安局2024年收到申请、予以公开、不予公开、行政复议、行政诉讼',
      'requests received, granted, refused, reconsiderations and lawsuits of Guangzhou Public Security Bureau in 2024',
    ],
  },
  {
    means: 'show review.reconsideration.total, penalties.decisions, fees.amount of 广州市公安局, 2024',
    asked: ['reconsiderations, penalties and fees at Guangzhou PSB, 2024'],
  },
  {
    means:
      'show review.reconsideration.upheld, review.litigation.overturned, requests.received.naturalPerson of 广州市公安局, 2024',
    asked: ['广州市公安局2024年复议维持、诉讼纠正和个人申请各几件'],
  },
  {
    means: 'show requests.received.naturalPerson of 广州市公安局, 2024',
    asked: [
      '广州市公安局2024年有多少申请是个人提的',
      '广州市公安局2024年收到的申请里面自然人有多少',
      'how many natural persons applied to the Guangzhou Public Security Bureau in 2024',
    ],
  },
  {
    means: 'show review.litigation.overturned of 广州市公安局, 2024',
    asked: ['广州市公安局2024年行政诉讼输了几起', '广州市公安局2024年被法院纠正了几起'],
  },
  {
    // The outcome that a ground belongs to is no value beside it.
    means: 'show requests.unableToProvide.notHeld.total of 苏州市教育局, 2023',
    asked: ['苏州市教育局2023年因为本机关不掌握而无法提供的有几件'],
  },
  {
    means: 'show fees.amount of 苏州市教育局, 2023',
    asked: ['苏州市教育局2023年收费多少万'],
  },
  {
    // What explains a rate is no value beside it.
    means: 'show ratio.disclosureRate of 苏州市教育局, 2023',
    asked: [
      '苏州市教育局2023年公开率（含部分公开）是多少',
      '苏州市教育局2023年公开率（予以公开与部分公开之和÷办理结果总计）',
    ],
  },
  {
    means: 'difference requests.granted.total, requests.denied.total of 苏州市教育局, 2023',
    asked: ['苏州市教育局2023年予以公开比不予公开多出多少件'],
  },
  {
    // "The requests dealt with" are what the share is of.
    means: 'share requests.unableToProvide.notHeld.total / requests.totalHandled.total of 苏州市教育局, 2023',
    asked: ["What share of the requests Suzhou education bureau dealt with in 2023 were answered 'not held'?"],
  },
  {
    means: 'show review.reconsideration.pending of 苏州市教育局, 2023',
    asked: ['How many reconsideration cases of Suzhou education bureau had yet to be closed in 2023?'],
  },
  {
    means: 'show requests.carriedOver.total of 烟台市科学技术局, 2023',
    asked: [
      '上年结转到2023年、由烟台市科学技术局续办的有多少件',
      '上年留到2023年来办的申请，烟台市科学技术局填了多少',
      'how many requests did Yantai science and technology bureau carry over from the year before into 2023',
    ],
  },
  {
    means: 'show requests.received.otherOrganization of 烟台市科学技术局, 2024',
    asked: ['requests received from other organisations by Yantai science and technology bureau, twenty twenty-four'],
  },
]
