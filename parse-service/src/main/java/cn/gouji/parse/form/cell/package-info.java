/** The places of a row: what stands in them and which column they belong to. */
package cn.gouji.parse.form.cell;
