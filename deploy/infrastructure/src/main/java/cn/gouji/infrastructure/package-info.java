/**
 * Kafka, a MongoDB-compatible document store and PostgreSQL, started inside this JVM from Maven artifacts alone, for tests and for
 * one machine.
 */
package cn.gouji.infrastructure;
