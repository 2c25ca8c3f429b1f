/** The HTTP addresses under {@code /api/submissions}. */
package cn.gouji.ingest.web;
