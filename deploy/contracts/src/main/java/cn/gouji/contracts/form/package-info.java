/** The official form: its sections, tables and cells, read from YAML. */
package cn.gouji.contracts.form;
