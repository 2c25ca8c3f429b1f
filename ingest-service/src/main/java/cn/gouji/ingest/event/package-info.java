/** Events: the outbox behind {@code ReportReceived}, and the events of later stages that move a submission on. */
package cn.gouji.ingest.event;
