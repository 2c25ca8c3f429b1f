package cn.gouji.validate.validation;

import org.bson.types.Binary;

import cn.gouji.contracts.event.ReportParsed;

/**
 * What was read of a submission.
 *
 * @param json the event as it came, in UTF-8: stored as it is, because writing it again costs as much as reading it
 */
public record Reading(ReportParsed event, Binary json) {
}
