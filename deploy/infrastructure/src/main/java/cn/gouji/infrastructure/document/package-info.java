/**
 * The document store behind MongoDB's wire protocol: commands and queries by mongo-java-server, documents as BSON and real indexes
 * in an MVStore file, every acknowledged write on file before its acknowledgement.
 */
package cn.gouji.infrastructure.document;
