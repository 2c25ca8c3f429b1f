/** What one report states, as read from the document that was handed in. */
package cn.gouji.contracts.report;
