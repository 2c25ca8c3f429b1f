/** The ways in which reports arrive as text. */
package cn.gouji.parse.corpus.style;
