/** The file of the document store and its journal: what was acknowledged is there after a crash. */
package cn.gouji.infrastructure.document.file;
