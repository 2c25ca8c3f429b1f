/** Takes validated reports from Apache Kafka into the facts. */
package cn.gouji.stats.event;
