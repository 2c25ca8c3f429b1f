/** What reviewers did, as an append-only log, and what follows from it. */
package cn.gouji.validate.act;
