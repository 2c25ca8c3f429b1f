/** Sentences and the counts in them: of what, how many, whose. */
package cn.gouji.parse.figure.sentence;
