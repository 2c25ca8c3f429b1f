package cn.gouji.parse.head;

import java.time.LocalDate;

/**
 * What the box above or below a published report says.
 *
 * @param organ 发布机构
 * @param source 来源, often the site and not the organ
 * @param issuedOn 成文日期 or, failing that, the day of publication
 */
record Metadata(String organ, String source, LocalDate issuedOn) {
}
