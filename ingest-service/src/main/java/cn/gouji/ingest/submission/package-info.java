/** Submissions: what is known of them and how far they have come. */
package cn.gouji.ingest.submission;
