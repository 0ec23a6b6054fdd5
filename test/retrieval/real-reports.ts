/** The real reports beside the checkout by file name: what was judged names them, and holds no text of theirs. */
export const SHANGHAI_OFFICE = '上海市人民政府办公厅-2019.html'
export const SHANGHAI_SCIENCE = '上海市科学技术委员会-2024.txt'
export const BAODING = '保定市科学技术局-2022.txt'
export const HUANCUI = '威海市环翠区科学技术局-2023.txt'
export const ZIBO_INDUSTRY = '淄博市工业和信息化局-2021.txt'
export const ZIBO_SCIENCE = '淄博市科学技术局-2022.txt'
export const HONGZE = '淮安市洪泽区人民政府-2023.pdf'
export const QINGZHOU = '青州市科学技术局-2024.txt'
