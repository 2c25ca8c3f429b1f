package cn.gouji.infrastructure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import static org.assertj.core.api.Assertions.assertThat;

class InfrastructureResourceTest {

    @Test
    void configuresWhatItStarted() throws Exception {
        InfrastructureResource resource = new InfrastructureResource();
        resource.init(Map.of());
        try {
            // When
            Map<String, String> configuration = resource.start();

            // Then
            try (Admin admin = Admin
                    .create(Map.of("bootstrap.servers", configuration.get("kafka.bootstrap.servers")))) {
                assertThat(admin.listTopics().names().get()).contains("report.received",
                        "report.received.parse-service.dlq");
            }
            try (MongoClient client = MongoClients.create(configuration.get("quarkus.mongodb.connection-string"))) {
                client.getDatabase(configuration.get("quarkus.mongodb.database")).getCollection("any")
                        .insertOne(new Document());
            }
            try (Connection connection = DriverManager.getConnection(configuration.get("quarkus.datasource.jdbc.url"),
                    configuration.get("quarkus.datasource.username"),
                    configuration.get("quarkus.datasource.password"))) {
                assertThat(connection.isValid(1)).isTrue();
            }
        } finally {
            resource.stop();
        }
    }
}
