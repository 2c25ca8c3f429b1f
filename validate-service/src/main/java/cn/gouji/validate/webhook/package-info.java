/** Addresses of programs that do not read Kafka and want to be told of results. */
package cn.gouji.validate.webhook;
