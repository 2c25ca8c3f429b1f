/** Reads spreadsheets: XLSX and XLS. */
package cn.gouji.parse.format.sheet;
