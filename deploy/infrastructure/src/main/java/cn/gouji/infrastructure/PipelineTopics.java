package cn.gouji.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.NewTopic;

import cn.gouji.contracts.event.EventType;

/** The topics of the pipeline and the dead letters of its consumers. */
final class PipelineTopics {

    // Partitions are the upper bound of consumers side by side; dead letters are read by people.
    private static final int PARTITIONS = 12;
    private static final int DEAD_LETTER_PARTITIONS = 3;

    private static final Map<EventType, List<String>> CONSUMERS = Map.of( //
            EventType.REPORT_RECEIVED, List.of("parse-service"), //
            EventType.REPORT_PARSED, List.of("validate-service", "ingest-service"), //
            EventType.REPORT_VALIDATED, List.of("stats-service", "ingest-service", "validate-service-webhooks"));

    private PipelineTopics() {
    }

    static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        for (EventType event : EventType.values()) {
            topics.add(topic(event.topic(), PARTITIONS));
            for (String service : CONSUMERS.get(event)) {
                topics.add(topic(event.topic() + "." + service + ".dlq", DEAD_LETTER_PARTITIONS));
            }
        }
        return topics;
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, (short) 1);
    }
}
