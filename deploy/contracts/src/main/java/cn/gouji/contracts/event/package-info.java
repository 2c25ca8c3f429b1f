/** The three events of the pipeline and their names on Apache Kafka. */
package cn.gouji.contracts.event;
