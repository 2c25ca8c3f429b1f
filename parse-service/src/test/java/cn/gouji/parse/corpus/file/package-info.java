/** Writes the printed reports of the corpus in the file formats that offices send. */
package cn.gouji.parse.corpus.file;
