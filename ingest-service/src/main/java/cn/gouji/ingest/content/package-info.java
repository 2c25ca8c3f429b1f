/** Content of the files: where it waits while a request is read, what it is, and the store that keeps it once per SHA-256. */
package cn.gouji.ingest.content;
