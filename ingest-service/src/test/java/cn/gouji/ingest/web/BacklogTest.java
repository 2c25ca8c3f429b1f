package cn.gouji.ingest.web;

import java.util.Date;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import com.mongodb.client.MongoClient;

import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.ingest.Form;
import cn.gouji.ingest.Stored;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@TestProfile(BacklogTest.SmallBacklog.class)
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class BacklogTest {

    @Inject
    MongoClient client;

    @Test
    void turnsFilesAwayWhileTooManyWait() {
        // Given
        client.getDatabase("gouji").getCollection("submissions").insertOne(new Document("_id", "waiting")
                .append("sha256", "x").append("pendingSince", new Date()));
        Stored before = Stored.in(client);

        // When
        new Form().file("a.txt", UUID.randomUUID().toString()).submit()

                // Then
                .statusCode(429).header("Retry-After", "7").contentType("application/problem+json")
                .body("code", equalTo("backlog"));
        assertThat(Stored.in(client)).isEqualTo(before);
    }

    /** No event may wait. */
    public static final class SmallBacklog implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gouji.intake.max-pending", "0", "gouji.intake.retry-after", "7s",
                    "gouji.outbox.relay-interval", "1h");
        }
    }
}
