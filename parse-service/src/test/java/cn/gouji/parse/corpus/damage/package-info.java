/** The ways in which reports get damaged on their way, each of which can be combined with any other. */
package cn.gouji.parse.corpus.damage;
