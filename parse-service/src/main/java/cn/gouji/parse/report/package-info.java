/** The reports as stored and found again. */
package cn.gouji.parse.report;
