/** Totals of the running text and the parts that follow them (其中). */
package cn.gouji.validate.breakdown;
