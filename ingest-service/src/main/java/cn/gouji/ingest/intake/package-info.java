/** Submissions: how files become them, what is known of them and how far they have come. */
package cn.gouji.ingest.intake;
