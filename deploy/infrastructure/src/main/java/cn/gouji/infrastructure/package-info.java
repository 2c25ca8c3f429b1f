/**
 * Kafka, a MongoDB-compatible document store and PostgreSQL, started from Maven artifacts alone, for tests and for one machine.
 *
 * <p>
 * Tests use {@link cn.gouji.infrastructure.InfrastructureResource}. A launcher starts {@link cn.gouji.infrastructure.KafkaNode},
 * {@link cn.gouji.infrastructure.DocumentStore} and {@link cn.gouji.infrastructure.SqlServer} inside its own JVM, each on a thread
 * of its own and with a folder of its own; no separate processes are needed, because all that is acknowledged survives the death
 * of that JVM. Nothing here registers a shutdown hook: the launcher stops the services first and then closes the three. A broken
 * disk makes Kafka halt the JVM.
 */
package cn.gouji.infrastructure;
