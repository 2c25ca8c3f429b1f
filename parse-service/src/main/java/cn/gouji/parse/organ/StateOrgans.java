package cn.gouji.parse.organ;

import java.util.regex.Pattern;

/** The State Council's own organs, which belong to no region: 教育部, 国家统计局, 海关总署. */
final class StateOrgans {

    private static final String COUNTRY = "中华人民共和国";
    private static final Pattern NAME = Pattern.compile("(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|自然资源|"
            + "生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部|国家(?:发展和改革|发展改革|民族事务|卫生健康)委(?:员会)?|"
            + "国务院(?:办公厅|国有资产监督管理委员会|参事室|研究室|发展研究中心)|审计署|海关总署|国家国际发展合作署|"
            + "国家(?:税务|市场监督管理|金融监督管理|广播电视|体育)总局|"
            + "国家(?:信访|统计|知识产权|医疗保障|机关事务管理|粮食和物资储备|能源|国防科技工业|烟草专卖|移民管理|林业和草原|铁路|邮政|文物|中医药管理|"
            + "疾病预防控制|矿山安全监察|消防救援|外汇管理|药品监督管理|数据|档案|保密|密码管理|乡村振兴|公务员)局|国家(?:认证认可监督管理|标准化管理)委员会|"
            + "中国(?:人民银行|证券监督管理委员会|银行保险监督管理委员会|气象局|民用航空局|地震局|科学院|社会科学院|工程院)|新华通讯社");

    private StateOrgans() {
    }

    /** The name without the name of the country; null if it is not that of such an organ. */
    static String name(String printed) {
        String name = printed.startsWith(COUNTRY) ? printed.substring(COUNTRY.length()) : printed;
        return NAME.matcher(name).matches() ? name : null;
    }
}
