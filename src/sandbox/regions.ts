/**
 * Provinces, and cities and counties of several of them, by the national administrative division (GB/T 2260): the code
 * 320114 is written CN-32-01-14. The list of provinces has the 31 of the contract's example.
 */

export interface Region {
  readonly code: string
  /** Chinese only, whatever language is asked for. */
  readonly name: string
}

const provinceText =
  '11北京市 12天津市 13河北省 14山西省 15内蒙古自治区 21辽宁省 22吉林省 23黑龙江省 31上海市 32江苏省 33浙江省 34安徽省 35福建省 ' +
  '36江西省 37山东省 41河南省 42湖北省 43湖南省 44广东省 45广西壮族自治区 46海南省 50重庆市 51四川省 52贵州省 53云南省 ' +
  '54西藏自治区 61陕西省 62甘肃省 63青海省 64宁夏回族自治区 65新疆维吾尔自治区'

/** By province. The municipalities have the one "city" of the division's own making. */
const cityTexts: Readonly<Record<string, string>> = {
  'CN-11': '01市辖区',
  'CN-12': '01市辖区',
  'CN-31': '01市辖区',
  'CN-32':
    '01南京市 02无锡市 03徐州市 04常州市 05苏州市 06南通市 07连云港市 08淮安市 09盐城市 10扬州市 11镇江市 12泰州市 13宿迁市',
  'CN-33': '01杭州市 02宁波市 03温州市 04嘉兴市 05湖州市 06绍兴市 07金华市 08衢州市 09舟山市 10台州市 11丽水市',
  'CN-35': '01福州市 02厦门市 03莆田市 04三明市 05泉州市 06漳州市 07南平市 08龙岩市 09宁德市',
  'CN-37':
    '01济南市 02青岛市 03淄博市 04枣庄市 05东营市 06烟台市 07潍坊市 08济宁市 09泰安市 10威海市 11日照市 13临沂市 14德州市 ' +
    '15聊城市 16滨州市 17菏泽市',
  'CN-42':
    '01武汉市 02黄石市 03十堰市 05宜昌市 06襄阳市 07鄂州市 08荆门市 09孝感市 10荆州市 11黄冈市 12咸宁市 13随州市 ' +
    '28恩施土家族苗族自治州',
  'CN-44':
    '01广州市 02韶关市 03深圳市 04珠海市 05汕头市 06佛山市 07江门市 08湛江市 09茂名市 12肇庆市 13惠州市 14梅州市 15汕尾市 ' +
    '16河源市 17阳江市 18清远市 19东莞市 20中山市 51潮州市 52揭阳市 53云浮市',
  'CN-51':
    '01成都市 03自贡市 04攀枝花市 05泸州市 06德阳市 07绵阳市 08广元市 09遂宁市 10内江市 11乐山市 13南充市 14眉山市 15宜宾市 ' +
    '16广安市 17达州市 18雅安市 19巴中市 20资阳市 32阿坝藏族羌族自治州 33甘孜藏族自治州 34凉山彝族自治州',
  'CN-61': '01西安市 02铜川市 03宝鸡市 04咸阳市 05渭南市 06延安市 07汉中市 08榆林市 09安康市 10商洛市',
}

/** By city. */
const countyTexts: Readonly<Record<string, string>> = {
  'CN-11-01':
    '01东城区 02西城区 05朝阳区 06丰台区 07石景山区 08海淀区 09门头沟区 11房山区 12通州区 13顺义区 14昌平区 15大兴区 16怀柔区 ' +
    '17平谷区 18密云区 19延庆区',
  'CN-12-01':
    '01和平区 02河东区 03河西区 04南开区 05河北区 06红桥区 10东丽区 11西青区 12津南区 13北辰区 14武清区 15宝坻区 16滨海新区 ' +
    '17宁河区 18静海区 19蓟州区',
  'CN-31-01':
    '01黄浦区 04徐汇区 05长宁区 06静安区 07普陀区 09虹口区 10杨浦区 12闵行区 13宝山区 14嘉定区 15浦东新区 16金山区 17松江区 ' +
    '18青浦区 20奉贤区 51崇明区',
  'CN-32-01':
    '02玄武区 04秦淮区 05建邺区 06鼓楼区 11浦口区 13栖霞区 14雨花台区 15江宁区 16六合区 17溧水区 18高淳区',
  'CN-32-05': '05虎丘区 06吴中区 07相城区 08姑苏区 09吴江区 81常熟市 82张家港市 83昆山市 85太仓市',
  'CN-33-01':
    '02上城区 05拱墅区 06西湖区 08滨江区 09萧山区 10余杭区 11富阳区 12临安区 13临平区 14钱塘区 22桐庐县 27淳安县 82建德市',
  'CN-42-01':
    '02江岸区 03江汉区 04硚口区 05汉阳区 06武昌区 07青山区 11洪山区 12东西湖区 13汉南区 14蔡甸区 15江夏区 16黄陂区 17新洲区',
  'CN-44-01':
    '03荔湾区 04越秀区 05海珠区 06天河区 11白云区 12黄埔区 13番禺区 14花都区 15南沙区 17从化区 18增城区',
  'CN-44-03': '03罗湖区 04福田区 05南山区 06宝安区 07龙岗区 08盐田区 09龙华区 10坪山区 11光明区',
  'CN-51-01':
    '04锦江区 05青羊区 06金牛区 07武侯区 08成华区 12龙泉驿区 13青白江区 14新都区 15温江区 16双流区 17郫都区 18新津区 21金堂县 ' +
    '29大邑县 31蒲江县 81都江堰市 82彭州市 83邛崃市 84崇州市 85简阳市',
  'CN-61-01':
    '02新城区 03碑林区 04莲湖区 11灞桥区 12未央区 13雁塔区 14阎良区 15临潼区 16长安区 17高陵区 18鄠邑区 22蓝田县 24周至县',
}

function parse(parent: string, text: string | undefined): readonly Region[] {
  return (text ?? '').split(' ').filter((entry) => entry !== '')
    .map((entry) => ({ code: `${parent}-${entry.slice(0, 2)}`, name: entry.slice(2) }))
}

/** Every province, by code. */
export const provinces: readonly Region[] = parse('CN', provinceText)

/** The cities of a province; none for an unknown code or a province whose cities the sandbox does not have. */
export function citiesOf(provinceCode: string): readonly Region[] {
  return parse(provinceCode, Object.hasOwn(cityTexts, provinceCode) ? cityTexts[provinceCode] : undefined)
}

/** The counties of a city; none for an unknown code or a city whose counties the sandbox does not have. */
export function countiesOf(cityCode: string): readonly Region[] {
  return parse(cityCode, Object.hasOwn(countyTexts, cityCode) ? countyTexts[cityCode] : undefined)
}
