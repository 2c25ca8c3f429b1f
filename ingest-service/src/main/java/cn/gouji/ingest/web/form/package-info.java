/** What is sent to {@code /api/submissions}: forms with files, and their limits. */
package cn.gouji.ingest.web.form;
