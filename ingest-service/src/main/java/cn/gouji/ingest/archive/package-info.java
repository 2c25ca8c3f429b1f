/** Archives that are handed in: what is a bundle of files, and its files one by one within limits. */
package cn.gouji.ingest.archive;
