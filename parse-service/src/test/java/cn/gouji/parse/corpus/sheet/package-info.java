/** A printed report as a model of lines and table rows, in which the cell behind every number stays known. */
package cn.gouji.parse.corpus.sheet;
