/** The reports of an organ through the years: which one counts, what rests on which. */
package cn.gouji.validate.history;
