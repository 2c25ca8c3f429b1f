package cn.gouji.contracts.event;

import cn.gouji.contracts.organ.Organ;

/** The events of the pipeline: CloudEvents type, topic and schema. */
public enum EventType {
    REPORT_RECEIVED("report.received", ReportReceived.class),
    REPORT_PARSED("report.parsed",
            ReportParsed.class),
    REPORT_VALIDATED("report.validated", ReportValidated.class);

    private final String topic;
    private final Class<?> payload;

    EventType(String topic, Class<?> payload) {
        this.topic = topic;
        this.payload = payload;
    }

    public String topic() {
        return topic;
    }

    /** The {@code ce_type} header. */
    public String type() {
        return topic + ".v1";
    }

    /** File name of the JSON Schema under {@code /schemas}. */
    public String schema() {
        return topic.replace('.', '-') + ".v1.schema.json";
    }

    public Class<?> payload() {
        return payload;
    }

    /** The record key that keeps all versions of one report in order. */
    public static String reportKey(String submissionId, Organ organ, Integer year) {
        return organ == null || organ.key() == null || year == null ? submissionId : organ.key() + "/" + year;
    }
}
