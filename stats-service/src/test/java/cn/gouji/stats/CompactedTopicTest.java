package cn.gouji.stats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.counting.FactStore;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class CompactedTopicTest {

    @Inject
    FactStore store;
    @Inject
    FactTables tables;

    @BeforeEach
    @AfterEach
    void empty() {
        tables.empty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void lastRecordOfEachKeyGivesTheSameTablesAsTheWholeTopic(long seed) {
        // Given
        Random random = new Random(seed);
        CompactedTopic topic = new CompactedTopic(asTheyCame(ValidatedReports.season(random, 80), random));
        assertThat(topic.compacted()).hasSizeLessThan(topic.whole().size());
        topic.whole().forEach(event -> store.store(List.of(event)));
        List<String> rows = tables.rowsOfReports();

        // When
        tables.empty();
        topic.compacted().forEach(event -> store.store(List.of(event)));

        // Then
        assertThat(tables.rowsOfReports()).isEqualTo(rows);
        assertThat(tables.wrongSums()).isEmpty();
    }

    /** The submissions mixed, the results of each one after the other. */
    private static List<ReportValidated> asTheyCame(List<ReportValidated> season, Random random) {
        Map<String, Iterator<ReportValidated>> results = new HashMap<>();
        season.stream().sorted(Comparator.comparing(ReportValidated::revision))
                .collect(Collectors.groupingBy(result -> result.submission().submissionId()))
                .forEach((id, ofSubmission) -> results.put(id, ofSubmission.iterator()));
        List<String> ids = new ArrayList<>(
                season.stream().map(result -> result.submission().submissionId()).toList());
        Collections.shuffle(ids, random);
        return ids.stream().map(id -> results.get(id).next()).toList();
    }
}
