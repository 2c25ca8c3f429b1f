/** Tells results to programs that do not read Kafka: signed requests to addresses that they register. */
package cn.gouji.validate.webhook;
