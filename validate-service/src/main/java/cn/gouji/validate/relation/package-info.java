/** The equations of the form between cells, and where the fault lies if one fails. */
package cn.gouji.validate.relation;
