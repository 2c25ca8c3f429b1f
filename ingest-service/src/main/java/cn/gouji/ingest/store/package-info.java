/** What the repositories of this service have in common. */
package cn.gouji.ingest.store;
