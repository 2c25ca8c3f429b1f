package cn.gouji.parse.organ;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.parse.form.wording.Keywords;

/**
 * Kind of an organ and the one form of its name, from the regions in front of the name and what follows them.
 *
 * @param name same for every way of writing the name: 西村乡, 西村乡政府 and 西村乡人民政府 are one organ
 * @param ownsRegion whether the region is part of the name; a township that the directory lacks brings its own
 */
record OrganType(OrganKind kind, String name, boolean ownsRegion) {

    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府|本级|机关|行政公署|行署|(?:人民)?政府(?:机关|（?本级）?)");
    private static final Pattern OFFICE = Pattern.compile("(?:(?:人民)?政府|行政公署|行署)(?:综合)?办(?:公室|公厅)?");
    private static final Pattern ZONE_REGION = Pattern
            .compile("(?:开发区|园区|新区|示范区|管理区|试验区|度假区|名胜区|新城|产业园|工业园|实验区|合作区|保税区)$");
    private static final Keywords ZONE = Keywords.of("开发区", "园区", "新区", "示范区", "试验区", "保税", "度假区", "高新区", "经开区", "产业园",
            "工业园", "科技园", "管理区", "风景区", "名胜区", "集聚区", "合作区", "自贸", "实验区", "新城");
    /** 国际港务区管理委员会: no district is governed by a committee. */
    private static final Pattern ZONE_COMMITTEE = Pattern.compile("[^省市县局委]{2,16}区管理委员会");
    private static final String ITSELF = "（本级）";
    private static final String COMMITTEE = "管理委员会";
    /** A zone is no division: what lies in it is told without it. */
    private static final String OUTER = "(?:人民政府|[^省市县]{2,16}(?:开发区|示范区|新区|园区|高新区|经开区)(?:管委会|管理委员会)?)?";
    private static final Pattern TOWNSHIP = Pattern.compile(OUTER + "([^省市县区]{1,10}?(?:民族乡|乡|镇|苏木))(?:人民政府|政府|机关)?");
    /** A county that the directory lacks, because it was dissolved or is new. */
    private static final Pattern COUNTY_NAME = Pattern
            .compile("((?![城市])[^省市县区]{1,8}[县区])((?:人民)?政府.*|.{1,20}(?:局|委员会|办公室))");
    private static final Pattern STREET = Pattern.compile(OUTER + "((?!驻).{1,10}?)(?:街道|街道办事处|街道办|街办|办事处)");
    private static final Keywords VERTICAL = Keywords.of("税务局", "海关", "气象局", "消防救援", "消防支队", "消防大队", "监管分局", "监管支局",
            "金融监督管理局监管", "银保监", "证监局", "人民银行", "调查队", "调查总队", "烟草专卖局", "邮政管理局", "通信管理局", "海事局", "海事处", "边检", "边防检查",
            "出入境边防", "外汇管理", "矿山安全监察", "民用航空", "民航");
    private static final Pattern INSTITUTION = Pattern
            .compile(
                    "(?:公司|集团|学校|中学|小学|大学|学院|党校|幼儿园|医院|卫生院|卫生服务中心|银行|中心|馆|电视台|出版社|协会|研究院|研究所|农场|林场|牧场|茶场|监狱|火车站|客运站)$");
    private static final Pattern DEPARTMENT = Pattern.compile("(?:[局委厅处署院所队部会办社]|办公室|管委会|管理委员会)(?:（[^（）]*）)?$");

    private static final int PROVINCE = 1;
    private static final int CITY = 2;
    private static final int COUNTY = 3;
    private static final int LOWEST = 4;

    /** What a name is whose beginning is taken for no region. */
    static OrganType withoutRegion(OrganName name) {
        return of("", 0, false, name.vertical(), name.text());
    }

    /**
     * @param region name of the innermost region, empty if there is none
     * @param level of that region, 0 if there is none
     * @param isDivision whether the region has a government of its own: 浦东新区 has, 兰州新区 has not
     */
    static OrganType of(String region, int level, boolean isDivision, boolean vertical, String printedRest) {
        String itself = printedRest.endsWith(ITSELF)
                ? printedRest.substring(0, printedRest.length() - ITSELF.length())
                : printedRest;
        String rest = itself.replace("管委会", COMMITTEE);
        if (vertical || VERTICAL.anyIn(rest)) {
            return new OrganType(OrganKind.VERTICAL, region + rest, true);
        }
        if (level == LOWEST) {
            return township(region, rest);
        }
        boolean isZone = ZONE_COMMITTEE.matcher(rest).matches() || ZONE_REGION.matcher(region).find()
                && (rest.isEmpty() && !isDivision || rest.startsWith(COMMITTEE));
        if (isZone
                || ZONE.anyIn(rest) && (rest.contains(COMMITTEE) || ZONE_REGION.matcher(rest).find())) {
            return new OrganType(OrganKind.DEVELOPMENT_ZONE, region + (rest.isEmpty() ? COMMITTEE : rest), true);
        }
        if (rest.isEmpty() || GOVERNMENT.matcher(rest).matches()) {
            return new OrganType(byLevel(level, OrganKind.PROVINCIAL_GOVERNMENT, OrganKind.CITY_GOVERNMENT,
                    OrganKind.COUNTY_GOVERNMENT), region + seat(region), true);
        }
        if (OFFICE.matcher(rest).matches()) {
            return new OrganType(byLevel(level, OrganKind.PROVINCIAL_OFFICE, OrganKind.CITY_OFFICE,
                    OrganKind.COUNTY_OFFICE), region + seat(region) + "办公室", true);
        }
        Matcher township = TOWNSHIP.matcher(rest);
        if (township.matches()) {
            return new OrganType(OrganKind.TOWNSHIP, township.group(1) + "人民政府", false);
        }
        Matcher street = STREET.matcher(rest);
        if (street.matches()) {
            return new OrganType(OrganKind.STREET, street.group(1) + "街道办事处", false);
        }
        Matcher county = COUNTY_NAME.matcher(rest);
        if (level == CITY && county.matches()) {
            OrganType of = of(county.group(1), COUNTY, true, false, county.group(2));
            return new OrganType(of.kind(), of.name(), false);
        }
        return new OrganType(other(rest, level), region + rest, true);
    }

    private static String seat(String region) {
        return region.endsWith("盟") || region.endsWith("地区") ? "行政公署" : "人民政府";
    }

    private static OrganType township(String region, String rest) {
        boolean isSeat = rest.isEmpty() || GOVERNMENT.matcher(rest).matches();
        if (ZONE_REGION.matcher(region).find() || rest.startsWith(COMMITTEE)) {
            return new OrganType(OrganKind.DEVELOPMENT_ZONE, region + (isSeat ? COMMITTEE : rest), true);
        }
        if (INSTITUTION.matcher(rest.isEmpty() ? region : rest).find()) {
            return new OrganType(OrganKind.INSTITUTION, region + rest, true);
        }
        boolean isStreet = region.endsWith("街道") || region.endsWith("地区") || region.endsWith("办事处");
        if (isStreet) {
            boolean isOffice = isSeat || rest.matches("(?:街道)?办(?:事处)?");
            return new OrganType(OrganKind.STREET,
                    region + (isOffice ? region.endsWith("办事处") ? "" : "办事处" : rest), true);
        }
        return new OrganType(OrganKind.TOWNSHIP, region + (isSeat ? "人民政府" : rest), true);
    }

    private static OrganKind other(String rest, int level) {
        if (INSTITUTION.matcher(rest).find()) {
            return OrganKind.INSTITUTION;
        }
        if (level == 0 && rest.endsWith("厅")) {
            return OrganKind.PROVINCIAL_DEPARTMENT;
        }
        return DEPARTMENT.matcher(rest).find()
                ? byLevel(level, OrganKind.PROVINCIAL_DEPARTMENT,
                        OrganKind.CITY_DEPARTMENT, OrganKind.COUNTY_DEPARTMENT)
                : OrganKind.UNKNOWN;
    }

    private static OrganKind byLevel(int level, OrganKind province, OrganKind city, OrganKind county) {
        return switch (level) {
            case PROVINCE -> province;
            case CITY -> city;
            case COUNTY -> county;
            default -> OrganKind.UNKNOWN;
        };
    }
}
